import { boundsOf } from '../../../model/bounds.js'
import { percent, type Scale } from '../../../report/picture/scale.js'
import type { Bounded } from './drawn.js'

interface Props {
  readonly bounds: Bounded['bounds']
  readonly y: number
  readonly at: Scale
}

const leftEnd = 1
const rightEnd = 99

/** A figure as a shape, as in the report: dot, fading whiskers for "about", arrow for an open end, bar for a range. */
export function Mark(props: Props) {
  const { low, high, approx, lowOpen, highOpen } = props.bounds
  if (low === null && high === null) return <Line {...props} from={leftEnd} to={rightEnd} isFaint />
  if (high === null) return <Open {...props} value={low as number} end={rightEnd} isHollow={lowOpen} />
  if (low === null) return <Open {...props} value={high} end={leftEnd} isHollow={highOpen} />
  if (low !== high) return <Range {...props} low={low} high={high} />
  return <Exact {...props} value={low} isAbout={approx} />
}

const Dot = ({ x, y, isHollow = false }: { x: number; y: number; isHollow?: boolean }) => (
  <circle class={isHollow ? 'mark hollow' : 'mark dot'} cx={percent(x)} cy={y} r="4.5" />
)

interface LineProps {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly isFaint?: boolean
}

const Line = ({ y, from, to, isFaint = false }: LineProps) => (
  <line class={isFaint ? 'mark faint' : 'mark'} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
)

/** A thin line says how far a round number may have been rounded, fading ends how far "about" may reach. */
function Exact({ bounds, value, isAbout, y, at }: Props & { value: number; isAbout: boolean }) {
  const { low, high } = boundsOf(bounds)
  const middle = at(value)
  if (!isAbout)
    return (
      <>
        {low < high && <Line y={y} from={at(low)} to={at(high)} isFaint />}
        <Dot x={middle} y={y} />
      </>
    )
  const [left, right] = [Math.max(3, middle - at(low)), Math.max(3, at(high) - middle)]
  return (
    <>
      <rect fill="url(#fade-left)" x={percent(middle - left)} y={y - 3} width={percent(left)} height="6" />
      <rect fill="url(#fade-right)" x={percent(middle)} y={y - 3} width={percent(right)} height="6" />
      <Dot x={middle} y={y} />
    </>
  )
}

function Range({ bounds: { approx }, low, high, y, at }: Props & { low: number; high: number }) {
  const [from, to] = [at(low), at(high)]
  return (
    <>
      <rect
        class={approx ? 'hatched' : 'mark bar'}
        x={percent(from)}
        y={y - 3}
        width={percent(to - from)}
        height="6"
      />
      {[from, to].map((x) => (
        <line key={x} class="mark" x1={percent(x)} x2={percent(x)} y1={y - 6} y2={y + 6} />
      ))}
    </>
  )
}

interface OpenProps extends Props {
  readonly value: number
  readonly end: number
  readonly isHollow: boolean
}

function Open({ bounds: { approx }, value, end, isHollow, y, at }: OpenProps) {
  const from = at(value)
  const [x, width] = from < end ? [from, end - from] : [end, from - end]
  return (
    <>
      {approx ? (
        <rect class="hatched" x={percent(x)} y={y - 4} width={percent(width)} height="8" />
      ) : (
        <Line y={y} from={from} to={end} />
      )}
      <svg class="head" x={percent(end)} y={y} width="1" height="1" aria-hidden="true">
        <path class="mark" d={end > from ? 'M-7 -5L1 0L-7 5' : 'M7 -5L-1 0L7 5'} />
      </svg>
      <Dot x={from} y={y} isHollow={isHollow} />
    </>
  )
}
