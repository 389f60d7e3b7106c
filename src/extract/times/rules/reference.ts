import { references } from '../../../lexicon/times-references.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

const byFirst = new Map<string, { words: readonly string[]; value: string }[]>()
for (const { words, value } of references) {
  const list = words.split(' ')
  const first = list[0] as string
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words: list, value }])
}

/** "now", "recently", "in the future". */
export const reference: TimeRule = {
  id: 'reference',
  read(scope, at) {
    let best: { to: number; value: string } | undefined
    for (const { words, value } of byFirst.get(scope.word(at)) ?? []) {
      const to = at + words.length
      const fits = words.every((word, index) => scope.word(at + index) === word)
      if (fits && (!best || to > best.to) && isTime(scope, at, to, words.join(' '))) best = { to, value }
    }
    return best && { to: best.to, type: 'DATE', value: best.value }
  },
  examples: [
    { text: 'It now stands empty.', published: null, finds: ['now = PRESENT_REF'] },
    { text: 'It recently closed.', published: null, finds: ['recently = PAST_REF'] },
    {
      text: 'It was in the past and is in the future.',
      published: null,
      finds: ['the past = PAST_REF', 'the future = FUTURE_REF'],
    },
    { text: 'At once he was present once a day.', published: null, finds: ['a day = P1D'] },
    { text: 'They left as soon as they could.', published: null, finds: [] },
  ],
}

function isTime(scope: Scope, at: number, to: number, words: string): boolean {
  const [before, after] = [scope.word(at - 1), scope.word(to)]
  if (words === 'once')
    return (
      ['was', 'were', 'had', 'who', 'that'].includes(before) && !['again', 'a', 'the', 'per'].includes(after)
    )
  if (words === 'present') return before === 'at'
  if (words === 'soon') return before !== 'as' && before !== 'too' && after !== 'as'
  if (words === 'now') return after !== 'that' && !['-'].includes(after)
  if (words === 'this time' || words === 'the moment')
    return before === 'at' && !['of', 'when', 'he', 'she', 'they'].includes(after)
  if (words === 'the past' || words === 'the present' || words === 'the future')
    return (
      (['in', 'of', 'for', 'from', 'than'].includes(before) && scope.items[to]?.kind !== 'word') ||
      (['in', 'from'].includes(before) &&
        !['tense', 'few', 'two', 'day', 'of'].includes(after) &&
        scope.items[to]?.kind === 'word' &&
        isFunctionWord(after))
    )
  if (words.startsWith('the ') && words.endsWith('term')) return true
  return true
}

const isFunctionWord = (word: string): boolean =>
  [
    'and',
    'but',
    'to',
    'he',
    'she',
    'they',
    'it',
    'we',
    'is',
    'was',
    'has',
    'have',
    'had',
    'that',
    'as',
    'with',
    'by',
    'for',
    'the',
    'or',
    'because',
    'if',
    'when',
    'said',
  ].includes(word)
