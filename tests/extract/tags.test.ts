import { describe, expect, it } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { tagsOf } from '../../src/extract/clause/tag.js'

const nlp = winkNLP(model, ['pos'])

const sentences = [
  'Rescuers can\'t say how many of the 1,200 people aboard the ferry "Sea Star" were pulled out alive.',
  "The minister's aides didn't deny that he'd been told of it at 9:30 p.m. on Oct. 4, 2019.",
  'Two-thirds of the well-known north-eastern villages (some 45%) have lost their U.S.-made pumps.',
  '“We’ll rebuild,” said Ana-Maria O’Neill, who’s led the town since 2011; others won’t – or cannot.',
  'It cost $3.5m, or €2.9 million, up from £1bn/year.',
  'What did the crew know, when did they know it and why had nobody been told to leave?',
  'He shouldn’t have let them go about as if nothing were wrong with the left wing.',
]

const whole = (sentence: string) => ({ start: 0, end: sentence.length })

/** Our tagger is wink's, run without its documents: it must say the same. */
describe('parts of speech', () => {
  it.each(sentences)('are those of wink: %s', (sentence) => {
    const tokens = nlp.readDoc(sentence).tokens()
    const { length, posAt } = tagsOf(sentence, whole(sentence))
    expect(Array.from({ length }, (_, at) => posAt(at))).toEqual(tokens.out(nlp.its.pos))
  })

  it('of a headline in capitals are those of its words in lower case', () => {
    const headline = 'HUNDREDS FLEE AS FIRE NEARS CAPITAL'
    const { length, posAt } = tagsOf(headline, whole(headline))
    const tokens = nlp.readDoc(headline.toLowerCase()).tokens()
    expect(Array.from({ length }, (_, at) => posAt(at))).toEqual(tokens.out(nlp.its.pos))
  })

  it('stand where their words stand', () => {
    const sentence = 'Some  people  didn’t leave.'
    const words = ['Some', 'people', 'didn', 'leave', '.']
    const { starts, length } = tagsOf(sentence, whole(sentence))
    for (const word of words) expect([...starts.subarray(0, length)]).toContain(sentence.indexOf(word))
  })

  it('do not hang on what was read before', () => {
    const sentence = 'It cost two (qrxd). It was sold for (Qrxd) again.'
    const read = () => {
      const { length, posAt } = tagsOf(sentence, whole(sentence))
      return Array.from({ length }, (_, at) => posAt(at))
    }
    const first = read()
    for (const other of ['Nobody had qrxd.', 'The QRXD, said Qrxd']) tagsOf(other, whole(other))
    expect(read()).toEqual(first)
    expect(first).toEqual(nlp.readDoc(sentence).tokens().out(nlp.its.pos))
  })
})
