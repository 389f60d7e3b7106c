import { useComputed } from '@preact/signals'
import type { Item } from '../../protocol/index.js'
import { verdictName } from '../decide/verdicts.js'
import { hashOf } from '../place/hash.js'
import { filters, outlets, shownItems } from '../state/desk.js'
import { isQueueOpen } from '../state/layout.js'
import { goToPair, place } from '../state/place.js'
import { StateSign } from './state-sign.js'

export const relationSigns = { differ: '≠', changed: '↗', undetermined: '?', agree: '=' } as const

interface Props {
  readonly item: Item
  /** Its number in the list, counted from 1. */
  readonly number: number
}

/** A pair in the queue: a link, so that it opens in another window too. */
export function PairRow({ item, number }: Props) {
  const [left, right] = item.sides
  const isCurrent = useComputed(() => place.value.pair === item.id).value
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    isQueueOpen.value = false
    goToPair(item.id)
  }
  return (
    <li class="pair" aria-setsize={shownItems.value.length} aria-posinset={number}>
      <a
        href={hashOf({ view: 'pair', pair: item.id, filters: filters.value })}
        aria-current={isCurrent ? 'true' : undefined}
        class={item.state === 'settled' ? 'settled' : ''}
        onClick={follow}
      >
        <StateSign item={item} />
        <span class="figures">
          <bdi>{left.figure}</bdi> <span class="sign">{relationSigns[item.verdict]}</span>{' '}
          <bdi>{right.figure}</bdi>
        </span>
        <span class="outlets">
          <bdi>{outlets.value.get(left.article)}</bdi>, <bdi>{outlets.value.get(right.article)}</bdi>
        </span>
        <Verdict item={item} />
      </a>
    </li>
  )
}

const Verdict = ({ item: { decision, state } }: { item: Item }) =>
  decision === null ? null : (
    <span class="verdict">{state === 'reopened' ? 'reopened' : verdictName(decision.verdict)}</span>
  )
