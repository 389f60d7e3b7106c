import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { expectSoundSpans, sentencesOf } from './spans.js'

/** A bar marks where a sentence ends. */
const cases = [
  'He met Gen. Roe on Nov. 24. | The talks failed.',
  'The U.S. President spoke in the U.S. | The crowd left.',
  'Room No. 5 burnt. | No one died.',
  'Lt. Gen. J. K. Smith left at 10 a.m. Monday. | He flew at 3 p.m. | Nobody spoke.',
  'At 8:35 a.m. ET, stocks fell. | Polls close at 9 p.m. Nov. 6. | It was 4 a.m. | Et tu, he said.',
  'It shut at 9 a.m. Tokyo time, or 8 p.m. ET. | It rang at 3 p.m. | Some time later it rang again.',
  'It fell 3.5 percent to 1.2 million. | Acme Inc. | The firm rose.',
  '“We counted 40,” he said. | “But there are more.” | She left.',
  '"Where are the 40?" he asked. | "We do not know!" Mr. Roe said.',
  'The toll rose ... and rose again. | Ten died.',
  'St. Louis lost approx. 40 homes. | Damage ran to $4 million.',
  'It hit last year.The ministry counted 40. | Caliber.Az wrote so.'.replace('year.The', 'year.|The'),
  'They died in Nov. | Five fled.',
  'Roe, 40, of Tampa, Fla., died. | Two others, Jr. and Sr. Roe, lived.',
]

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    const wanted = marked.split('|').map((part) => part.trim())
    const source = readSource(
      marked.replace(/ ?\| ?/g, (bar) => (bar === '|' ? '' : ' ')),
      { path: 'a.txt' },
    )
    expectSoundSpans(source)
    expect(sentencesOf(source)).toEqual(wanted)
  })

  it('cuts what never ends, and parts no surrogate pair', () => {
    const source = readSource(`a${'😀'.repeat(5000)}`, { path: 'a.txt' })
    expectSoundSpans(source)
    const sentences = sentencesOf(source)
    expect(sentences.length).toBeGreaterThan(4)
    expect(sentences.some((words) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words))).toBe(false)
  })

  it('finds the same ends in one long block as in short ones', () => {
    const two = 'Mr. Roe counted 40 dead in the U.S. on Nov. 24. He was told that 12 more were missing. '
    const sentences = sentencesOf(readSource(two.repeat(200).trim(), { path: 'a.txt' }))
    expect(new Set(sentences).size).toBe(2)
    expect(sentences).toHaveLength(400)
  })
})
