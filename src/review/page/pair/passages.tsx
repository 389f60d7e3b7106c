import { useEffect, useMemo } from 'preact/hooks'
import { counted } from '../../../report/plain.js'
import type { Item, PairView } from '../../protocol/index.js'
import { ActionButton } from '../frame/action-button.js'
import { beside, isWholeShown } from '../state/layout.js'
import { articleAt, fetchArticle } from '../state/pairs.js'
import { differingIn, located } from './located.js'
import { otherAnswers } from './neighbours.js'
import { PassageColumn } from './passage-column.js'

interface Props {
  readonly item: Item
  readonly view: PairView | undefined
}

/** Both articles side by side; on the right, another source of the question where the person turned to it. */
export function Passages({ item, view }: Props) {
  const [left, right] = item.sides
  const others = view ? otherAnswers(view) : []
  const other = others.find(({ claim }) => claim === beside.value)
  const shown = other ?? right
  const differing = useDiffering(left, shown)
  useEffect(() => {
    if (other) fetchArticle(other.article)
  }, [other])
  const claims = new Set(view?.question.answers.map(({ claim }) => claim))
  const common = { item, claims, isWhole: isWholeShown.value }
  return (
    <div class="passages">
      <PassageColumn {...common} letter="A" side={left} differing={differing[0]} looks={<Whole />} />
      <PassageColumn
        {...common}
        letter={other ? null : 'B'}
        side={shown}
        differing={differing[1]}
        looks={others.length > 0 && <Others count={others.length} />}
      />
    </div>
  )
}

const Whole = () => (
  <ActionButton of="context" class="bare" isPressed={isWholeShown.value}>
    Whole articles
  </ActionButton>
)

const Others = ({ count }: { count: number }) => (
  <>
    <span class="quiet">{counted(count, 'other source')}</span>
    <ActionButton of="otherBefore" class="bare">
      <span class="unseen">The one before</span>
    </ActionButton>
    <ActionButton of="otherAfter" class="bare">
      <span class="unseen">The next one</span>
    </ActionButton>
  </>
)

interface Side {
  readonly claim: string
  readonly article: string
}

/** Which words of the two sentences differ; none while an article is under way. */
function useDiffering(left: Side, right: Side) {
  const [a, b] = [articleAt(left.article), articleAt(right.article)]
  return useMemo(() => {
    const [at, beyond] = [a && located(a, left.claim), b && located(b, right.claim)]
    return a && b && at && beyond
      ? differingIn({ article: a, at }, { article: b, at: beyond })
      : ([[], []] as const)
  }, [a, b, left.claim, right.claim])
}
