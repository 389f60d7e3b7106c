import { anchorAt, percent, type Scale, scaleOf, ticks } from '../../../report/picture/scale.js'
import { grouped, shorten } from '../../../report/plain.js'
import { type DrawnRow, domainOf, type GapBetween, gapOf } from './drawn.js'
import { Mark } from './mark.js'
import { StripName } from './strip-name.js'

const row = 26
const axis = 22
const head = 20

interface Props {
  readonly question: string
  readonly rows: readonly DrawnRow[]
}

/** Every figure of the question on one axis, the pair's two marked, and what lies between them. */
export function RangeStrip({ question, rows }: Props) {
  const [low, high] = domainOf(rows)
  const at = scaleOf(low, high, 5, 95)
  const gap = gapOf(rows)
  const top = gap ? head : 0
  const bottom = top + rows.length * row
  return (
    <div class={gap ? 'strip apart' : 'strip'}>
      <ol class="names">
        {rows.map((each) => (
          <StripName key={each.answer.claim} row={each} />
        ))}
      </ol>
      <svg
        class="plot"
        role="img"
        width="100%"
        height={bottom + axis}
        aria-labelledby="strip-title strip-desc"
      >
        <title id="strip-title">Range strip: {question}</title>
        <desc id="strip-desc">{descriptionOf(rows, gap)}</desc>
        <Axis low={low} high={high} at={at} top={top} bottom={bottom} />
        {gap && <Gap gap={gap} at={at} bottom={bottom} />}
        {rows.map(({ answer, letter }, index) => (
          <g key={answer.claim} class={letter ? 'row contested' : 'row'}>
            <Mark bounds={answer.bounds} y={top + index * row + row / 2} at={at} />
          </g>
        ))}
      </svg>
    </div>
  )
}

interface AxisProps {
  readonly low: number
  readonly high: number
  readonly at: Scale
  readonly top: number
  readonly bottom: number
}

const Axis = ({ low, high, at, top, bottom }: AxisProps) => (
  <>
    {ticks(low, high, 3).map((value) => (
      <g key={value}>
        <line class="grid" x1={percent(at(value))} x2={percent(at(value))} y1={top} y2={bottom} />
        <text class="tick" x={percent(at(value))} y={bottom + 16} text-anchor={anchorAt(at(value), 9)}>
          {grouped(value)}
        </text>
      </g>
    ))}
    <line class="axis" x1="0" x2="100%" y1={bottom} y2={bottom} />
  </>
)

function Gap({ gap, at, bottom }: { gap: GapBetween; at: Scale; bottom: number }) {
  const [from, to] = [at(gap.from), at(gap.to)]
  const middle = (from + to) / 2
  const anchor = anchorAt(middle, 36)
  return (
    <g class="gap">
      <rect class="area" x={percent(from)} y="0" width={percent(Math.max(0.4, to - from))} height={bottom} />
      <text x={percent({ start: from, middle, end: to }[anchor])} y="14" text-anchor={anchor}>
        {gapName(gap)}
      </text>
    </g>
  )
}

const gapName = ({ from, to }: GapBetween): string =>
  from === to ? `part at ${grouped(from)}` : `gap ${grouped(from)} to ${grouped(to)}`

const descriptionOf = (rows: readonly DrawnRow[], gap: GapBetween | null): string =>
  [
    ...rows.map(({ answer, letter }) =>
      [letter, answer.outlet, answer.reading, answer.asOf].filter((words) => words !== null).join(', '),
    ),
    ...(gap ? [gapName(gap)] : []),
    'The table “Figures” holds the same.',
  ]
    .map((words) => shorten(words, 200))
    .join('; ')
