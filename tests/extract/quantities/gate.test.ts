import { expect, it } from 'vitest'
import { mayOpen } from '../../../src/extract/quantities/gate.js'
import { numberRules } from '../../../src/extract/quantities/index.js'
import { tokenise } from '../../../src/extract/tokens.js'

const tokensOf = (text: string) => tokenise(text, { start: 0, end: text.length })

const texts = [
  ...numberRules.flatMap(({ examples }) => examples.map(({ text }) => text)),
  'A few, a couple, a third of them, an eighth of it, a-hundred, a half, minus 3, negative 4, ½ and .5 of -7 + 8.',
]

it.each(texts)('lets every number be read: %s', (text) => {
  const tokens = tokensOf(text)
  const sentence = { text, tokens, language: null, titleCase: false }
  const shut = tokens
    .filter((_, at) => numberRules.some((rule) => rule.read(sentence, at) !== null) && !mayOpen(tokens, at))
    .map((token) => token.text)
  expect(shut).toEqual([])
})

it('keeps other words from the rules', () => {
  const tokens = tokensOf('A man said that an old bridge - the last one - fell.')
  expect(tokens.filter((_, at) => mayOpen(tokens, at)).map(({ text }) => text)).toEqual(['one'])
})
