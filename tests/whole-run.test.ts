import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSource, run } from '../src/index.js'
import { type Claim, type Question, type Result, wordsOf } from '../src/model/index.js'
import { claimdiff, folder, root } from './cli/program.js'

const articles = join(root, 'sources')

/** The articles of sources/ as one run; dates by file name for those that state none. */
function runOf(dates: Readonly<Record<string, string>> = {}): Result {
  return run(
    readdirSync(articles).map((name) => {
      const published = dates[name]
      const text = readFileSync(join(articles, name), 'utf8')
      return readSource(text, { path: `sources/${name}`, ...(published !== undefined && { published }) })
    }),
  )
}

/** The claims of a measure whose words are these, in the article whose name starts so. */
const claimsOf = ({ claims }: Result, article: string, measure: string, words: string): readonly Claim[] =>
  claims.filter(
    (claim) =>
      claim.source.startsWith(`sources/${article}`) &&
      claim.measure === measure &&
      wordsOf(claim).exact.replace(/\s+/gu, ' ') === words,
  )

/** The one question that these claims answer; throws where they answer several, or one of them is not there. */
function questionOf(
  result: Result,
  measure: string,
  places: readonly (readonly [string, string])[],
): Question {
  const found = places.flatMap(([article, words]) => {
    const claims = claimsOf(result, article, measure, words)
    if (claims.length === 0) throw new Error(`${article}: there is no claim ${measure} "${words}"`)
    return claims.map(({ id }) => ({
      name: `${article} "${words}"`,
      question: result.questions.find((question) => question.claims.includes(id)),
    }))
  })
  const [first] = found
  const strays = found.filter(({ question }) => !question || question !== first?.question)
  if (!first?.question || strays.length > 0)
    throw new Error(
      `not one question: ${found.map(({ name, question }) => `${name} in ${question?.text}`).join('; ')}`,
    )
  return first.question
}

/** Every claim of the questions that any of these claims answers. */
const answering = (result: Result, measure: string, places: readonly (readonly [string, string])[]) =>
  places.flatMap((place) => questionOf(result, measure, [place]).claims)

const figuresOf = (result: Result, { claims }: Question): readonly string[] =>
  [
    ...new Set(
      claims.map((id) =>
        wordsOf(result.claims.find((claim) => claim.id === id) as Claim).exact.toLowerCase(),
      ),
    ),
  ].sort()

/** The pairs of figures, each "lower against higher", that a question's discrepancies of a verdict set side by side. */
const pairsOf = (result: Result, { id }: Question, verdict: string): readonly string[] => {
  const words = (claim: string) =>
    wordsOf(result.claims.find((one) => one.id === claim) as Claim).exact.toLowerCase()
  const pairs = result.discrepancies.filter((pair) => pair.question === id && pair.verdict === verdict)
  return [
    ...new Set(pairs.map(({ left, right }) => [words(left), words(right)].sort().join(' against '))),
  ].sort()
}

const deadOfTheAttack = [
  ['appeal-from-tel-aviv', '1,200'],
  ['ambassador-briefed', 'Around 1,140'],
  ['friday-in-moscow', 'Around 1,140'],
  ['hostage-count', 'around 1,140'],
  ['list-of-dual-citizens', 'exceeds 1,400'],
] as const
const taken = [
  ['appeal-from-tel-aviv', '240'],
  ['hostage-count', '240'],
  ['list-of-dual-citizens', 'nearly 230'],
] as const
const toll = [
  ['appeal-from-tel-aviv', 'More than 20,000'],
  ['ambassador-briefed', '24,762'],
  ['friday-in-moscow', '24,762'],
  ['hostage-count', '24,762'],
  ['readiness-of-hamas', 'over 42,700'],
  ['two-russians-first', 'over 42,700'],
] as const

describe('the articles of sources/', () => {
  let result: Result
  beforeAll(() => {
    result = runOf()
  })

  it('are contested on two questions and no more: the dead of 7 October, and those taken', () => {
    const contested = result.questions.filter(({ verdict }) => verdict === 'differ')
    expect(contested.map(({ text }) => text)).toHaveLength(2)
    expect(contested).toContain(questionOf(result, 'killed', deadOfTheAttack))
    expect(contested).toContain(questionOf(result, 'abducted', taken))
    const differing = result.discrepancies.filter(({ verdict }) => verdict === 'differ')
    expect(new Set(differing.map(({ question }) => question))).toEqual(new Set(contested.map(({ id }) => id)))
  })

  it('have three figures for the dead of 7 October, each against each', () => {
    const question = questionOf(result, 'killed', deadOfTheAttack)
    expect(figuresOf(result, question)).toEqual(['1,200', 'around 1,140', 'exceeds 1,400'])
    expect(pairsOf(result, question, 'differ')).toEqual([
      '1,200 against around 1,140',
      '1,200 against exceeds 1,400',
      'around 1,140 against exceeds 1,400',
    ])
  })

  it('have two figures for those taken', () => {
    const question = questionOf(result, 'abducted', taken)
    expect(figuresOf(result, question)).toEqual(['240', 'nearly 230'])
    expect(pairsOf(result, question, 'differ')).toEqual(['240 against nearly 230'])
  })

  it('show the toll in Gaza as one question that changed over time', () => {
    const question = questionOf(result, 'killed', toll)
    expect(question.verdict).toBe('changed')
    expect(figuresOf(result, question)).toEqual(['24,762', 'more than 20,000', 'over 42,700'])
    expect(pairsOf(result, question, 'changed')).toEqual(['24,762 against over 42,700'])
    expect(pairsOf(result, question, 'undetermined')).toEqual(['24,762 against over 42,700'])
    expect(question.advice.join('\n')).toMatch(
      /`published:` to friday-in-moscow\.md to tell whether "24,762"/u,
    )
  })

  it('have fighters as a part of that toll, never against it', () => {
    const fighters = claimsOf(result, 'appeal-from-tel-aviv', 'killed', 'around 8,000')
    expect(fighters).toHaveLength(1)
    for (const { id, partOf } of fighters) {
      expect(partOf).not.toBeNull()
      expect(answering(result, 'killed', toll)).not.toContain(id)
      expect(result.discrepancies.filter(({ left, right }) => left === id || right === id)).toEqual([])
    }
  })

  it('count the injured of Israel and of Gaza apart', () => {
    const israel = questionOf(result, 'injured', [['appeal-from-tel-aviv', 'more than 3,000']])
    const gaza = questionOf(result, 'injured', [
      ['readiness-of-hamas', 'more than 100,282'],
      ['two-russians-first', 'more than 100,282'],
    ])
    expect(israel.id).not.toBe(gaza.id)
    expect([israel.verdict, gaza.verdict]).toEqual(['agree', 'agree'])
  })

  it('leave the day of the talks open while an article has no date', () => {
    const [friday] = claimsOf(result, 'friday-in-moscow', 'event_date', 'Friday') as [Claim]
    const question = result.questions.find(({ claims }) => claims.includes(friday.id)) as Question
    expect(question.verdict).toBe('undetermined')
    expect(pairsOf(result, question, 'undetermined').length).toBeGreaterThan(0)
    expect(question.advice.join('\n')).toMatch(/`published:` to friday-in-moscow\.md to place "Friday"/u)
  })

  it('tell of three meetings once every article is dated', () => {
    const dated = runOf({
      'appeal-from-tel-aviv.md': '2023-12-26',
      'friday-in-moscow.md': '2024-01-20',
      'list-of-dual-citizens.txt': '2023-10-27',
    })
    const days = [
      ['moscow-presses-hamas', 'Monday', '2023-12-11'],
      ['friday-in-moscow', 'Friday', '2024-01-19'],
      ['two-russians-first', 'October 23', '2024-10-23'],
    ] as const
    const questions = days.map(([article, words, day]) => {
      const [claim] = claimsOf(dated, article, 'event_date', words) as [Claim]
      expect(claim.time?.value).toBe(day)
      return dated.questions.find(({ claims }) => claims.includes(claim.id)) as Question
    })
    expect(new Set(questions.map(({ id }) => id)).size).toBe(3)
    expect(questions.map(({ verdict }) => verdict)).toEqual(['agree', 'agree', 'agree'])
    expect(
      questionOf(dated, 'event_date', [
        ['two-russians-first', 'October 23'],
        ['readiness-of-hamas', 'Wednesday, October 23'],
      ]),
    ).toBe(questions[2])
  })

  it('know one person by every spelling of the name', () => {
    const named = result.names.filter(({ spellings }) =>
      spellings.some(({ text }) => /marzou?o?k/iu.test(text)),
    )
    expect(named).toHaveLength(1)
    const spellings = named.flatMap((name) => name.spellings.map(({ text }) => text))
    expect(spellings).toEqual(
      expect.arrayContaining([
        'Moussa Abou Marzouk',
        'Moussa Abu Marzouk',
        'Mousa Abu Marzouk',
        'Moussa Abu Marzook',
      ]),
    )
  })

  it('get a note where one article spells a name two ways', () => {
    const notes = result.notes.filter(({ kind }) => kind === 'name-spelling')
    expect(notes.map(({ source }) => source)).toEqual(['sources/moscow-presses-hamas.md'])
    expect(notes[0]?.says).toMatch(/Bogdanov.*Bogsanov/u)
  })

  it('keep a teaser out of every toll', () => {
    const teasers = claimsOf(result, 'friday-in-moscow', 'killed', 'Nearly 80')
    for (const { id } of teasers) {
      expect(answering(result, 'killed', [...toll, ...deadOfTheAttack])).not.toContain(id)
      expect(result.discrepancies.filter(({ left, right }) => left === id || right === id)).toEqual([])
    }
  })

  it('yield a summary, a page and Markdown that begin with what is contested', async () => {
    const contested = result.questions.filter(({ verdict }) => verdict === 'differ').map(({ text }) => text)
    expect(contested.length).toBeGreaterThan(0)
    for (const format of ['summary', 'markdown', 'html']) {
      const { out } = await claimdiff(['compare', '--format', format, '-q'], { columns: 200 })
      const places = contested.map((text) => out.indexOf(text))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })
})

describe('claims/ and reports/', () => {
  const filesIn = (path: string): readonly string[] =>
    existsSync(path) ? readdirSync(path).sort() : ['the folder is missing']

  it('are what the program makes of sources/ now', async () => {
    const fresh = folder()
    expect((await claimdiff(['report', '-q', '--out', fresh])).code).toBe(0)
    for (const name of ['claims', 'reports']) {
      expect(filesIn(join(root, name)), `${name}/: run npm start and commit`).toEqual(
        filesIn(join(fresh, name)),
      )
      for (const file of filesIn(join(fresh, name))) {
        const [committed, made] = [root, fresh].map((base) => readFileSync(join(base, name, file), 'utf8'))
        expect(committed === made, `${name}/${file} is out of date: run npm start and commit`).toBe(true)
      }
    }
  })

  it('are shown in README.md as the program prints them now', async () => {
    const { out } = await claimdiff([
      'report',
      '-q',
      '--claims',
      join(folder(), 'claims'),
      '--reports',
      folder(),
    ])
    const block = /<!-- npm start -->\n```text\n([\s\S]*?)```\n<!-- \/npm start -->/u.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )?.[1]
    const withoutPath = (text: string | undefined) => text?.replace(/^Report: .*$/mu, '')
    expect(withoutPath(block), 'README.md is out of date: run npm run generate and commit').toBe(
      withoutPath(out),
    )
  })
})
