import { connection } from '../state/connection.js'
import { pending } from '../state/pending.js'
import { isSending, savedAt } from '../state/saving.js'
import { momentWords } from './moment.js'

/** Whether what was decided is on the disk. */
export function SavedState() {
  const [words, kind] = wordsOf()
  return <p class={`saved ${kind}`}>{words}</p>
}

function wordsOf(): readonly [words: string, kind: 'calm' | 'busy' | 'trouble'] {
  const count = pending.value.length
  if (count > 0 && connection.value === 'gone')
    return [`not saved: server is gone. ${count} kept here, will be sent`, 'trouble']
  if (count > 0 && connection.value === 'locked')
    return [`not saved: signed out. ${count} kept here`, 'trouble']
  if (count > 0 && isSending.value) return ['saving…', 'busy']
  if (count > 0) return [`not saved yet: ${count} kept here`, 'trouble']
  return savedAt.value === null ? ['', 'calm'] : [`saved ${momentWords(savedAt.value, new Date())}`, 'calm']
}
