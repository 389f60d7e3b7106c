import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/report/index.js'
import { columns } from '../../src/report/terminal.js'
import { claim, quantity, question, result } from './build.js'
import { HOSTILE, withNames, withTexts } from './hostile.js'
import { sample } from './sample.js'

const { summary } = reporters
const lines = (text: string) => text.split('\n')

describe('summary', () => {
  it('says the contested questions first, the gravest and widest at the top, each figure on a line', () => {
    const text = summary(sample, { width: 100, reportPath: 'reports/report.html' })
    expect(lines(text).slice(0, 8)).toEqual([
      '2 questions on which the articles cannot all be right.',
      '',
      '≠ How many people were killed in the attack of 7 October 2023?',
      '  ≠ around 1,140     The Courier      12 Dec 2023  citing an agency count',
      '  ≠ 1,200            Gulf Wire        no date      citing the Israeli foreign ministry',
      '  ≠ more than 1,400  Northern Agency  24 Oct 2024  citing officials in Jerusalem',
      '  No number fits both “around 1,140” and “more than 1,400”, even with rounding granted.',
      '',
    ])
    const order = ['were killed', 'were abducted', 'CHANGED OVER TIME', 'CANNOT TELL', '5 articles'].map(
      (part) => text.indexOf(part),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
    expect(text).toContain('→ Add `published:` to sources/gulf-wire.md')
    expect(text).toContain('14 pairs compared')
    expect(text).toMatch(/2 figures\snot\sunderstood/u)
    expect(text.endsWith('Report: reports/report.html\n')).toBe(true)
  })

  it.each([24, 33, 40, 60, 80, 100, 120])('keeps within %i columns', (width) => {
    const wide = withTexts(sample, (text) => `${text}漢字かな交じり文${'x'.repeat(50)}`)
    for (const one of [sample, wide]) {
      for (const line of lines(summary(one, { width }))) expect(columns(line)).toBeLessThanOrEqual(width)
    }
  })

  it('keeps columns under each other beside wide characters', () => {
    const claims = [
      claim('a', 'a.md', 'dead [約1200人] there', { quantity: quantity(1200, 1200), speaker: 'police' }),
      claim('b', 'b.md', 'dead [1,400] there', { quantity: quantity(1400, 1400), speaker: 'police' }),
    ]
    const text = summary(result({ claims, questions: [question('q', 'How many?', 'differ', ['a', 'b'])] }), {
      width: 80,
    })
    const starts = lines(text)
      .filter((line) => line.includes('police'))
      .map((line) => columns(line.slice(0, line.indexOf('police'))))
    expect(starts).toHaveLength(2)
    expect(new Set(starts).size).toBe(1)
  })

  it('is without colour unless asked, and then has only colours', () => {
    expect(summary(sample)).not.toContain('\u001B')
    expect(summary(sample, { colour: true })).toContain('\u001B[')
    for (const text of HOSTILE) {
      const coloured = summary(
        withTexts(sample, () => text),
        { colour: true },
      )
      const codes = coloured.split('\u001B').slice(1)
      expect(codes.filter((code) => !/^\[\d+m/u.test(code))).toEqual([])
    }
  })

  it.each([...HOSTILE.entries()])(
    'shows hostile text, names and paths %i without what a terminal acts on',
    (_, text) => {
      const hostile = withNames(
        withTexts(sample, () => text),
        text,
      )
      const printed = summary(hostile, { reportPath: `${text}/report.html` }).replaceAll('\n', '')
      expect(printed).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
    },
  )

  it('stays short however much is contested', () => {
    const claims = Array.from({ length: 60 }, (_, index) =>
      claim(`c${index}`, `${index}.md`, `dead [${'9'.repeat(900)}] there`, { speaker: 'x'.repeat(9000) }),
    )
    const questions = claims.flatMap(({ id }, index) =>
      (['differ', 'changed', 'undetermined'] as const).map((verdict) =>
        question(`${verdict}-${index}`, 'How many? '.repeat(90), verdict, [id], { advice: [`Do ${index}.`] }),
      ),
    )
    const text = summary(result({ claims, questions }))
    expect(lines(text).length).toBeLessThan(220)
    expect(text).toContain('… and 50 more contested questions in the report')
    expect(text).toContain('… and 50 more pieces of advice in the report')
  })

  it('has one line for a figure that one article repeats, and stops after eight', () => {
    const claims = Array.from({ length: 20 }, (_, index) =>
      claim(`c${index}`, `${index}.md`, `dead [${100 + index}] there`, {
        quantity: quantity(100 + index, 100 + index),
      }),
    )
    const again = claims.map((one) => ({ ...one, id: `${one.id}-again` }))
    const ids = [...claims, ...again].map(({ id }) => id)
    const text = summary(
      result({ claims: [...claims, ...again], questions: [question('q', 'How many?', 'differ', ids)] }),
    )
    expect(lines(text).filter((line) => /^ {4}1\d\d +\d+\.md +no date$/u.test(line))).toHaveLength(8)
    expect(text).toContain('… and 12 more figures in the report')
  })

  it('drops a figure in the voice of an article that cites somebody for it', () => {
    const sides = [null, 'police', 'a hospital'].map((speaker, index) =>
      claim(`c${index}`, 'a.md', 'dead [12] there', { quantity: quantity(12, 12), speaker }),
    )
    const ids = sides.map(({ id }) => id)
    const text = summary(result({ claims: sides, questions: [question('q', 'How many?', 'differ', ids)] }))
    expect(lines(text).filter((line) => /^ {4}12 /u.test(line))).toEqual([
      '    12  a.md  no date  citing police',
      '    12  a.md  no date  citing a hospital',
    ])
  })

  it('names each figure of a question once, and the undated apart', () => {
    const sides = (['a', 'b', 'c', 'd'] as const).map((id, index) =>
      claim(id, `${id}.md`, `dead [${index < 2 ? '24,762' : '42,700'}] there`, {
        quantity: index < 2 ? quantity(24762, 24762) : quantity(42700, 42700),
        asOf:
          id === 'd'
            ? { value: null, basis: 'unknown' }
            : { value: `2024-0${index < 2 ? 1 : 9}-20`, basis: 'stated' },
      }),
    )
    const ids = sides.map(({ id }) => id)
    const text = summary(result({ claims: sides, questions: [question('q', 'How many?', 'changed', ids)] }))
    expect(text).toContain('24,762 (a.md and 1 more, 20 Jan 2024) → 42,700 (c.md, 20 Sep 2024)')
    expect(text).toContain('not dated: 42,700 (d.md)')
  })

  it('names an article that needs a date once, with the figures that wait for it', () => {
    const needs = (figure: string, rest: string) => `Add \`published:\` to a.md to ${figure}${rest}`
    const advice = [
      needs('place "Friday"', ' in time.'),
      needs('tell whether "1,200"', ' is an earlier, a later or another figure.'),
      'Ask the desk.',
    ]
    const questions = [question('q', 'How many?', 'undetermined', [], { advice })]
    const text = summary(result({ questions }), { width: 100 })
    expect(text).toContain('→ Add `published:` to a.md to place "Friday" and "1,200" in time.')
    expect(text).toContain('→ Ask the desk.')
  })
})
