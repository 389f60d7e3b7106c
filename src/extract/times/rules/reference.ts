import { notPast, pastCues } from '../../../lexicon/times-cues.js'
import { references } from '../../../lexicon/times-references.js'
import type { Item } from '../items.js'
import { lookUp } from '../look-up.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

type Entry = { readonly words: readonly string[]; readonly value: string }

function byFirstWord(isVague: boolean): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  for (const { words, value, vague = false } of references) {
    if (vague !== isVague) continue
    const list = words.split(' ')
    const first = list[0] as string
    table.set(first, [...(table.get(first) ?? []), { words: list, value }])
  }
  return table
}

function reader(table: ReadonlyMap<string, readonly Entry[]>, aside: boolean): TimeRule['read'] {
  return (scope, at) => {
    let best: { to: number; value: string } | undefined
    for (const { words, value } of table.get(scope.word(at)) ?? []) {
      const to = at + words.length
      const fits = words.every((word, index) => scope.word(at + index) === word)
      if (fits && (!best || to > best.to) && isTime(scope, at, to, words.join(' '))) best = { to, value }
    }
    return best && { to: best.to, type: 'DATE', value: best.value, aside }
  }
}

/** "now", "recently", "in the future". */
export const reference: TimeRule = {
  id: 'reference',
  read: reader(byFirstWord(false), false),
  examples: [
    { text: 'It now stands empty.', published: null, finds: ['now = PRESENT_REF'] },
    { text: 'It recently closed.', published: null, finds: ['recently = PAST_REF'] },
    {
      text: 'It was in the past and is in the future.',
      published: null,
      finds: ['the past = PAST_REF', 'the future = FUTURE_REF'],
    },
    { text: 'At once he was present once a day.', published: null, finds: ['once a day = P1D'] },
    { text: 'They left as soon as they could, as recently as that.', published: null, finds: [] },
  ],
}

/** "the recent storm", "he later said". */
export const vagueReference: TimeRule = {
  id: 'vague-reference',
  read: reader(byFirstWord(true), true),
  examples: [
    {
      text: 'The current law was passed after a recent case and later dropped.',
      published: null,
      finds: ['current = PRESENT_REF', 'recent = PAST_REF', 'later = FUTURE_REF'],
    },
    {
      text: 'It will shortly close and is due shortly after noon, and would shortly after reopen.',
      published: '2008-05-13',
      finds: ['shortly = FUTURE_REF', 'noon = 2008-05-13T12:00'],
    },
    { text: 'A later date and an electric current run no earlier than planned.', published: null, finds: [] },
  ],
}

interface Surroundings {
  readonly before: string
  readonly after: string
  readonly next: Item | undefined
}

/** What must stand around the words for them to be a time; words that are not listed always are. */
const conditions: Readonly<Record<string, (around: Surroundings) => boolean>> = {
  once: ({ before, after }) =>
    ['was', 'were', 'had', 'who', 'that'].includes(before) &&
    !['again', 'per', 'more'].includes(after) &&
    (before !== 'that' || !['a', 'the'].includes(after)),
  present: ({ before }) => before === 'at',
  recently: ({ before, after }) => before !== 'as' || after !== 'as',
  soon: ({ before, after }) => before !== 'as' && before !== 'too' && after !== 'as',
  now: ({ before, after }) => after !== 'that' && after !== '-' && before !== 'every',
  current: ({ before, after, next }) =>
    next?.kind === 'word' && !currents.has(before) && !['account', 'affairs', 'accounts'].includes(after),
  recent: ({ before, next }) => next?.kind === 'word' && !['most', 'more', 'less'].includes(before),
  'those days': ({ before, after }) =>
    before === 'in' && after !== 'of' && after !== 'after' && after !== 'before',
  shortly: ({ before, after, next }) =>
    asksShortly.has(before) ? !besideShortly.has(after) : next === undefined && before !== 'very',
  later: isAdverb,
  earlier: isAdverb,
  'this time': isAtOnce,
  'the moment': isAtOnce,
  'the past': isWhole,
  'the present': isWhole,
  'the future': isWhole,
}

const asksShortly = new Set(['will', 'would', 'be', 'expected', 'due'])

/** "due shortly after noon": how long after. */
const besideShortly = new Set(['after', 'before', 'afterward', 'afterwards', 'thereafter', 'past', 'prior'])

/** "electric current". */
const currents = new Set(['electric', 'electrical', 'alternating', 'direct', 'ocean'])

function isTime(scope: Scope, at: number, to: number, words: string): boolean {
  const around = { before: scope.word(at - 1), after: scope.word(to), next: scope.items[to] }
  return lookUp(conditions, words)?.(around) ?? true
}

/** "later said", "was found later."; not "later than", "the later stages". */
function isAdverb({ before, after, next }: Surroundings): boolean {
  if (['or', 'the', 'no', 'a', 'much', 'even', 'not'].includes(before)) return false
  if (next === undefined || next.kind === 'punctuation') return after !== '-'
  return pastCues.has(after) || (after.endsWith('ed') && !notPast.has(after) && !next.capital)
}

function isAtOnce({ before, after }: Surroundings): boolean {
  return before === 'at' && !['of', 'when', 'he', 'she', 'they'].includes(after)
}

/** "in the past", "than in the future, he"; not "the past tense". */
function isWhole({ before, after, next }: Surroundings): boolean {
  if (next?.kind !== 'word') return ['in', 'of', 'for', 'from', 'than'].includes(before)
  return ['in', 'from'].includes(before) && functionWords.has(after)
}

const functionWords = new Set(
  'and but to he she they it we is was has have had that as with by for the or because if when said'.split(
    ' ',
  ),
)
