import { useRef } from 'preact/hooks'
import type { Item } from '../../protocol/index.js'
import { VerdictBar } from '../decide/verdict-bar.js'
import { Pictures } from '../pictures/pictures.js'
import { currentItem } from '../state/desk.js'
import { currentPair, goneId } from '../state/pairs.js'
import { Asked } from './asked.js'
import { Derivations } from './derivations.js'
import { Missing } from './missing.js'
import { Passages } from './passages.js'

/** One pair to decide on: what is asked, both passages in their articles, how they were read, the verdict. */
export function Pair({ id }: { id: string }) {
  const known = useRef<Item | null>(null)
  if (currentItem.value) known.current = currentItem.value
  const item = currentItem.value ?? (known.current?.id === id ? known.current : null)
  if (!item) return <Missing id={id} />
  const view = currentPair.value
  return (
    <article class="pair-view" aria-labelledby="question">
      {(goneId.value === id || !currentItem.value) && (
        <p class="notice trouble">
          This pair is gone: one of its articles has changed. It is shown as it was; go on to another.
        </p>
      )}
      <div class="head">
        <Asked item={item} view={view} />
        <Pictures item={item} view={view} />
      </div>
      <Passages key={item.id} item={item} view={view} />
      <Derivations item={item} view={view} />
      <VerdictBar item={item} />
    </article>
  )
}
