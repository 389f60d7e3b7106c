import { useSignal, useSignalEffect } from '@preact/signals'
import { counted } from '../../../report/plain.js'
import type { AgreementView } from '../../protocol/index.js'
import { get } from '../state/api.js'
import { noticeFailure } from '../state/connection.js'
import { desk, viewer } from '../state/desk.js'
import { mode } from '../state/person.js'
import { AgreementTable } from './agreement-table.js'
import { KappaTable } from './kappa-table.js'

/** Pairs on which two persons or more spoke: how far they agree, and who has the last word. */
export function Agreement() {
  const view = useSignal<AgreementView | null>(null)
  useSignalEffect(() => {
    desk.value?.revision
    get<AgreementView>('agreement', viewer.value)
      .then((answer) => {
        view.value = answer
      })
      .catch(noticeFailure)
  })
  return (
    <section class="agreement" aria-labelledby="question">
      <h1 id="question" tabIndex={-1}>
        How far reviewers agree
      </h1>
      {mode.value === 'second' && <Blind />}
      {view.value ? <Found view={view.value} /> : <p>Counting…</p>}
    </section>
  )
}

const Blind = () => <p>You work as a second reviewer: only pairs that you have decided are shown here.</p>

const Found = ({ view }: { view: AgreementView }) =>
  view.pairs.length === 0 ? (
    <p>
      No pair has two opinions yet. A second person opens this page, chooses “Second review, blind” under her
      name, and decides the same pairs.
    </p>
  ) : (
    <>
      <p>
        {counted(view.pairs.length, 'pair has', 'pairs have')} two opinions or more;{' '}
        {counted(view.pairs.filter(({ disputed }) => disputed).length, 'is disputed', 'are disputed')}.
      </p>
      <KappaTable between={view.between} />
      <AgreementTable view={view} />
    </>
  )
