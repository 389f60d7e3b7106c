import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { shownItems } from '../state/desk.js'
import { place } from '../state/place.js'
import { PairRow } from './pair-row.js'
import { offsetsOf, rowsOf, windowOf } from './rows.js'

const inRem = { question: 2.75, pair: 3.125 }

const remPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** Only the rows in sight are there, so that a queue of thousands is as quick as one of ten. */
export function QueueList() {
  const scroller = useRef<HTMLDivElement>(null)
  const view = useSignal({ top: 0, height: 900 })
  const rows = useComputed(() => rowsOf(shownItems.value))
  const offsets = useComputed(() => {
    const rem = remPixels()
    return offsetsOf(rows.value, { question: inRem.question * rem, pair: inRem.pair * rem })
  })
  const shown = useComputed(() => windowOf(offsets.value, view.value.top, view.value.height))
  const look = () => {
    const { scrollTop, clientHeight } = scroller.current as HTMLDivElement
    view.value = { top: scrollTop, height: clientHeight }
  }
  useLayoutEffect(() => {
    const watch = new ResizeObserver(look)
    watch.observe(scroller.current as HTMLDivElement)
    return () => watch.disconnect()
  }, [])
  useSignalEffect(() => {
    const at = rows.value.findIndex((row) => row.kind === 'pair' && row.item.id === place.value.pair)
    const [start, end] = [offsets.value[at], offsets.value[at + 1]]
    const element = scroller.current
    if (!element || start === undefined || end === undefined) return
    const isSeen = start >= element.scrollTop && end <= element.scrollTop + element.clientHeight
    if (!isSeen) element.scrollTop = start - element.clientHeight / 3
  })
  const { from, to } = shown.value
  const all = offsets.value.at(-1) ?? 0
  const [before, after] = [offsets.value[from] ?? 0, all - (offsets.value[to] ?? all)]
  return (
    <div class="rows" ref={scroller} onScroll={look}>
      <ol style={{ paddingTop: `${before}px`, paddingBottom: `${after}px` }}>
        {rows.value.slice(from, to).map((row) =>
          row.kind === 'question' ? (
            <li key={row.id} class="question">
              <span class="text">{row.text}</span>
              {row.count > 1 && <span class="number">{row.count}</span>}
            </li>
          ) : (
            <PairRow key={row.item.id} item={row.item} number={row.place} />
          ),
        )}
      </ol>
    </div>
  )
}
