import { isoDay } from '../calendar.js'
import { lookUp } from '../look-up.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

const offsets: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** "today", "the day after tomorrow", "last night". */
export const deictic: TimeRule = {
  id: 'deictic',
  read(scope, at) {
    const word = scope.word(at)
    const offset = lookUp(offsets, word)
    if (offset !== undefined) return onDay(scope, at + 1, offset, word === 'tonight' ? 'TNI' : '')
    if (word === 'last' && scope.word(at + 1) === 'night') return onDay(scope, at + 2, -1, 'TNI')
    if (word === 'the' && scope.word(at + 1) === 'day') {
      if (scope.word(at + 2) === 'before' && scope.word(at + 3) === 'yesterday')
        return onDay(scope, at + 4, -2, '')
      if (scope.word(at + 2) === 'after' && scope.word(at + 3) === 'tomorrow')
        return onDay(scope, at + 4, 2, '')
    }
    return undefined
  },
  examples: [
    { text: 'He left yesterday.', published: '2008-05-01', finds: ['yesterday = 2008-04-30'] },
    { text: 'He left earlier today.', published: '2008-05-01', finds: ['earlier today = 2008-05-01'] },
    {
      text: 'He left the day before yesterday.',
      published: '2008-05-01',
      finds: ['the day before yesterday = 2008-04-29'],
    },
    {
      text: 'It burned at 11 p.m. last night.',
      published: '2008-05-01',
      finds: ['11 p.m. last night = 2008-04-30T23:00'],
    },
    { text: 'It burned last night.', published: '2008-05-01', finds: ['last night = 2008-04-30TNI'] },
    { text: 'He left today.', published: null, finds: ['today = XXXX-XX-XX'] },
    { text: 'Todays papers.', published: null, finds: [] },
  ],
}

function onDay(scope: Scope, to: number, offset: number, part: string): Reading {
  const day = scope.published === null ? 'XXXX-XX-XX' : isoDay(scope.published + offset)
  return { to, type: part ? 'TIME' : 'DATE', value: day + part, takesModifier: true }
}
