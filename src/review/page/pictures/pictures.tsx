import type { Item, PairView } from '../../protocol/index.js'
import { KeyHint } from '../frame/key-hint.js'
import { type Picture, picture } from '../state/layout.js'
import { Definitions } from './definitions.js'
import { drawnRows } from './drawn.js'
import { FigureTable } from './figure-table.js'
import { RangeStrip } from './range-strip.js'
import { Timeline } from './timeline.js'
import { hasTimeline, pointsOf } from './voices.js'

interface Props {
  readonly item: Item
  readonly view: PairView | undefined
}

/** All figures of the question, drawn on one axis or over time, or as a table. */
export function Pictures({ item, view }: Props) {
  if (!view) return <section class="pictures" aria-label="Figures of the question" />
  const rows = drawnRows(view)
  const points = pointsOf(rows)
  const shown = rows.length < 2 ? 'figures' : picture.value
  return (
    <section class="pictures" aria-label="Figures of the question">
      <div class="tabs">
        {rows.length > 1 && <Tab of="range" shown={shown} name="Range" />}
        {rows.length > 1 && <Tab of="timeline" shown={shown} name="Timeline" />}
        <Tab of="figures" shown={shown} name={`Figures (${view.question.answers.length})`} />
      </div>
      <div class="picture">
        {shown === 'range' && <RangeStrip question={view.question.text} rows={rows} />}
        {shown === 'timeline' &&
          (hasTimeline(points) ? (
            <Timeline question={view.question.text} points={points} />
          ) : (
            <p class="quiet">No timeline: fewer than two days are known for these figures.</p>
          ))}
        {shown === 'figures' && <FigureTable item={item} view={view} />}
      </div>
      <Definitions />
    </section>
  )
}

const Tab = ({ of, shown, name }: { of: Picture; shown: Picture; name: string }) => (
  <button
    type="button"
    class="tab"
    aria-pressed={of === shown}
    onClick={() => {
      picture.value = of
    }}
  >
    {name}
    {of === 'timeline' && <KeyHint of="timeline" />}
  </button>
)
