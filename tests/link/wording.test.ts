import { describe, expect, it } from 'vitest'
import { article, link, undated } from './linked.js'

const quake = (told: string) =>
  link(
    article(
      '2024-03-06',
      'Quake in Sarn',
      `A quake in Sarn, Maravia, on Tuesday killed 41 people and injured 120, police said. ${told}`,
    ),
  )

describe('the text of a question', () => {
  it.each([
    ['Of the injured, 12 were in critical condition.', '12', 'How many people were critically injured in'],
    ['Among the injured, 30 were seriously hurt.', '30', 'How many people were seriously injured in'],
    ['It left 2,300 people homeless.', '2,300', 'How many people were left homeless in'],
    ['Seven of the wounded died in hospital.', 'Seven', 'How many people died in hospital in'],
    ['Another 64 people were dead or missing.', '64', 'How many people were dead, hurt or missing in'],
    [
      'The Interior Ministry put insured losses at $30 million.',
      '$30 million',
      'How much was the insured damage',
    ],
  ])('says of which kind its figures are: %s', (told, figure, text) => {
    expect(quake(told).textOf(figure)).toContain(text)
  })

  it('says what money is', () => {
    const { textOf } = link(
      article(
        '2012-05-24',
        'Results of Hartwell',
        'Hartwell said on Wednesday that its profit was $1.6 billion, on revenue of $30.7 billion.',
      ),
    )
    expect(textOf('$1.6 billion')).toMatch(/^How much was the profit, as of /u)
    expect(textOf('$30.7 billion')).toMatch(/^How much was the revenue, as of /u)
  })

  it('has the year, or the month, of an earlier event', () => {
    const { textOf } = link(
      undated(
        'Quake in Sarn',
        'A quake struck Sarn early Tuesday, killing 41 people. A 1988 quake in the same region killed 2,500. In March 1976 a quake there killed 310.',
      ),
    )
    expect(textOf('2,500')).toMatch(/ of 1988\?$/u)
    expect(textOf('310')).toMatch(/ of March 1976\?$/u)
  })

  it('names no event by the verb of a headline or by a weapon', () => {
    const { textOf } = link(
      article(
        '2024-03-06',
        'Airliner crashes at Sarn',
        'An airliner crashed at Sarn on Tuesday, killing 41 people.',
      ),
      article('2024-03-06', 'Bomb at Vesk', 'A bomb killed 23 people at Vesk on Tuesday.'),
    )
    expect(textOf('41')).toMatch(/crash of 5 March 2024\?$/u)
    expect(textOf('23')).not.toMatch(/bomb of/u)
  })
})
