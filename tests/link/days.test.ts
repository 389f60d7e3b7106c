import { describe, expect, it } from 'vitest'
import { article, link } from './linked.js'

const told = (day: string, text: string) => article(day, 'Attack on a mall in Sarn', text)

describe('the day of a story', () => {
  it.each([
    [
      'that of the event, not of what is said of it',
      [
        told('2013-09-21', 'Gunmen stormed a mall in Sarn on Saturday, killing at least 20 people.'),
        told(
          '2013-09-22',
          'The toll from an attack on a mall in Sarn rose to 59 on Sunday, a minister said.',
        ),
        told(
          '2013-09-22',
          'SARN, Sept. 22 (Agency) -- At least 68 people died in the attack on a mall in Sarn.',
        ),
      ],
      '59',
    ],
    [
      'that most articles give',
      [
        told('2013-09-23', 'Gunmen attacked a mall in Sarn on Sunday, killing 59 people.'),
        told('2013-09-22', 'Gunmen attacked a mall in Sarn on Saturday, killing 41 people.'),
        told('2013-09-22', 'An attack on a mall in Sarn on Saturday killed 43 people.'),
      ],
      '59',
    ],
  ])('is %s', (_, articles, figure) => {
    expect(link(...articles).textOf(figure)).toMatch(/of 21 September 2013\?$/u)
  })
})
