import { expect, it } from 'vitest'
import { extractClaims } from '../../../src/extract/index.js'
import { readSource } from '../../../src/read/index.js'

/** Whom the last figure of a sentence counts: group and qualifiers. */
function counted(sentence: string): string | null {
  const claims = extractClaims(readSource(`${sentence}\n`, { path: 'a.md' }))
  const { population } = claims.findLast(({ kind }) => kind !== 'date') ?? {}
  return population ? [population.group ?? '', ...population.qualifiers].join(' ').trim() : null
}

it.each([
  ['Seventeen of those killed were soldiers.', 'soldier'],
  ['Twelve of those who died were pupils.', 'pupil'],
  ['Three of those killed were shot in the back.', null],
  ['Eleven foreigners died, four of them French.', 'french'],
  ['Eleven foreigners died, four of whom were Dutch.', 'dutch'],
  ['Three French citizens were killed.', 'french'],
  ['Three citizens were killed.', 'resident'],
  ['Nine members of the National Guard were killed.', 'soldier'],
  ['Nine members of the family were killed.', 'member'],
  ['Two border guards were killed.', 'soldier border'],
  ['One soldier was killed and four were wounded.', 'soldier'],
  ['One child was killed and four were wounded.', null],
  ['Two people were killed and four were wounded.', null],
  ['On the film were two of the July 15 bombers.', 'attacker'],
  ['France said three of its nationals had died.', 'french'],
  ["Britain's foreign office said four of its citizens were hurt.", 'british'],
  ['The United States lost 12 of its soldiers.', 'soldier american'],
  ['Pakistan said India killed two of its soldiers.', 'soldier'],
  ['American Airlines said 40 of its passengers were hurt.', 'passenger'],
  ['A company in France said 12 of its workers had died.', 'worker'],
  ['Three flight attendants were killed.', 'attendant flight'],
  ['Bombs killed 81 people, including eight Americans and two Danes, and wounded 1,700.', ''],
  ['The July 15 attack killed three.', null],
])('%s', (sentence, group) => expect(counted(sentence)).toBe(group))
