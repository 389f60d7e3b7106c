import { counted } from '../../../report/plain.js'
import { isFiltering, noFilters } from '../queue/filters.js'
import { desk, exportAddress, items, nextWaiting, progress, shownItems, waits } from '../state/desk.js'
import { mode } from '../state/person.js'
import { filterBy, go, goToPair, place } from '../state/place.js'
import { ActionButton } from './action-button.js'

/** Where no pair is shown: nothing to decide, all decided, or nothing chosen. */
export const Overview = () => (
  <section class="overview" aria-labelledby="question">
    {items.value.length === 0 ? <Nothing /> : shownItems.value.some(waits) ? <NotChosen /> : <Done />}
  </section>
)

const Nothing = () => (
  <>
    <h1 id="question" tabIndex={-1}>
      The sources do not differ. Nothing waits for you.
    </h1>
    <p>
      {counted(desk.value?.articles.length ?? 0, 'article was', 'articles were')} read and compared. As soon
      as an article is added or changed in the folder, what differs appears here by itself.
    </p>
  </>
)

const NotChosen = () => (
  <>
    <h1 id="question" tabIndex={-1}>
      {counted(shownItems.value.filter(waits).length, 'pair waits', 'pairs wait')} for a decision.
    </h1>
    <button type="button" class="primary" onClick={() => goToPair(nextWaiting(null)?.id ?? null)}>
      Begin with the first
    </button>
  </>
)

function Done() {
  const left = items.value.filter(waits).length
  const isPart = isFiltering(place.value.filters)
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {isPart ? 'All that these filters show is decided.' : doneWords()}
      </h1>
      {isPart && left > 0 && (
        <button type="button" class="primary" onClick={() => filterBy(noFilters)}>
          Show the {counted(left, 'pair')} still undecided
        </button>
      )}
      <NextSteps />
    </>
  )
}

const doneWords = (): string =>
  mode.value === 'adjudication'
    ? 'No dispute is left.'
    : `All ${counted(items.value.length, 'pair')} decided.`

/** What one does when all is decided. */
const NextSteps = () => (
  <ul class="steps">
    {desk.value?.undo && (
      <li>
        <ActionButton of="undo" class="link">
          Undo the last decision
        </ActionButton>
      </li>
    )}
    {progress.value.flagged > 0 && (
      <li>
        <button
          type="button"
          class="link"
          onClick={() => filterBy({ search: '', chosen: { mark: ['flagged'] } })}
        >
          Look at the {progress.value.flagged} flagged
        </button>
      </li>
    )}
    <li>
      <button type="button" class="link" onClick={() => go({ view: 'agreement', pair: null })}>
        See how far reviewers agree
      </button>
    </li>
    <li>
      <a href={exportAddress('markdown')} download>
        Take the decisions along as a note
      </a>
    </li>
    <li>
      Keep <code>{desk.value?.ledger}</code> with the articles: reports and checks go by it.
    </li>
  </ul>
)
