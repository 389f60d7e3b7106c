import { shortDate } from '../../../report/dates.js'
import { anchorAt, percent, ticks } from '../../../report/picture/scale.js'
import { grouped, shorten } from '../../../report/plain.js'
import { type Frame, frameOf, markPlaces, stepsOf } from './timeline-frame.js'
import { type Point, type Voice, voicesOf } from './voices.js'

const height = 184
const bottom = 160
const most = 12

interface Props {
  readonly question: string
  readonly points: readonly Point[]
}

/** Steps over time, one line per speaker: a rising toll reads as updates, parallel lines as conflict. */
export function Timeline({ question, points }: Props) {
  const voices = voicesOf(points)
  const frame = frameOf(points, 24, bottom - 16)
  return (
    <div class="timeline">
      <svg role="img" width="100%" height={height} aria-labelledby="timeline-title timeline-desc">
        <title id="timeline-title">Timeline: {question}</title>
        <desc id="timeline-desc">{voices.slice(0, most).map(voiceWords).join('; ')}</desc>
        <Grid frame={frame} />
        <Days points={points} frame={frame} />
        {voices.map((voice, index) => (
          <Steps key={voice.sign} voice={voice} index={index} frame={frame} />
        ))}
        <Points voices={voices} frame={frame} />
      </svg>
      <ul class="key">
        {voices.slice(0, most).map(({ sign, name }) => (
          <li key={sign}>
            <b>{sign}</b> <bdi>{name}</bdi>
          </li>
        ))}
        {voices.length > most && <li>and {voices.length - most} more</li>}
      </ul>
    </div>
  )
}

const voiceWords = ({ sign, name, points }: Voice): string =>
  shorten(
    `${sign}, ${name}: ${points.map(({ answer }) => `${answer.reading}, ${answer.asOf}`).join('; ')}`,
    300,
  )

const Grid = ({ frame: { low, high, y } }: { frame: Frame }) => (
  <>
    {ticks(low, high, 3).map((value) => (
      <g key={value}>
        <line class="grid" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
        <text class="tick" x="0" y={y(value) - 3}>
          {grouped(value)}
        </text>
      </g>
    ))}
    <line class="axis" x1="0" x2="100%" y1={bottom} y2={bottom} />
  </>
)

function Days({ points, frame }: { points: readonly Point[]; frame: Frame }) {
  const days = new Map(
    points.flatMap((point) =>
      point.day === null ? [] : [[frame.x(point), point.answer.day as string] as const],
    ),
  )
  const sorted = [...days].sort(([a], [b]) => a - b)
  const shown = sorted.filter(([x], at) => at === 0 || x - (sorted[at - 1]?.[0] ?? 0) > 18)
  const isUndated = points.some(({ day }) => day === null)
  return (
    <>
      {shown.map(([x, day]) => (
        <text key={x} class="tick" x={percent(x)} y={bottom + 16} text-anchor={anchorAt(x, 10)}>
          {shortDate(day)}
        </text>
      ))}
      {isUndated && (
        <>
          <rect class="undated" x="84%" y="4" width="15%" height={bottom - 4} />
          <text class="tick" x="91.5%" y={bottom + 16} text-anchor="middle">
            no date
          </text>
        </>
      )}
    </>
  )
}

const dashes = [undefined, '7 4', '2 4', '10 3 2 3', '1 5']

const Steps = ({ voice, index, frame }: { voice: Voice; index: number; frame: Frame }) => (
  <g class="step" stroke-dasharray={dashes[index % dashes.length]}>
    {stepsOf(voice, frame).map(([x1, y1, x2, y2]) => (
      <line key={`${x1} ${y1} ${x2} ${y2}`} x1={percent(x1)} x2={percent(x2)} y1={y1} y2={y2} />
    ))}
  </g>
)

const Points = ({ voices, frame }: { voices: readonly Voice[]; frame: Frame }) => (
  <>
    {markPlaces(voices, frame).map(({ point, sign, shift, label }) => (
      <g
        key={point.answer.claim}
        class={point.letter ? 'point contested' : 'point'}
        transform={`translate(${shift} 0)`}
      >
        <circle cx={percent(frame.x(point))} cy={frame.y(point.value)} r="8" />
        <text class="sign" x={percent(frame.x(point))} y={frame.y(point.value) + 4} text-anchor="middle">
          {sign}
        </text>
        {label && (
          <text class="label" x={percent(label.x)} y={label.y} text-anchor={label.anchor}>
            {shorten(point.answer.figure, 20)}
          </text>
        )}
      </g>
    ))}
  </>
)
