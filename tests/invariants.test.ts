import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  extractClaims,
  findQuantities,
  findTimes,
  type Result,
  readSource,
  run,
  type Source,
} from '../src/index.js'
import { reporters } from '../src/report/index.js'
import { folder, root, spawned } from './cli/program.js'

const articles = join(root, 'sources')
const names = readdirSync(articles).sort()
const texts = new Map(names.map((name) => [`sources/${name}`, readFileSync(join(articles, name), 'utf8')]))
const read = (change: (text: string) => string = (text) => text): Source[] =>
  [...texts].map(([path, text]) => readSource(change(text), { path }))
const shuffled = <T>(list: readonly T[], by: number): T[] =>
  [...list.slice(by), ...list.slice(0, by)].reverse()
const offline = pathToFileURL(join(root, 'tests', 'offline.mjs')).href

it('there are articles to test with, and claims in each', () => {
  expect(names.length).toBeGreaterThanOrEqual(7)
  for (const source of read()) expect(extractClaims(source).length, source.path).toBeGreaterThan(0)
})

describe('spans', () => {
  const result = run(read())

  it('quote their text', () => {
    for (const { source, position, sentence, quote } of result.claims) {
      const text = texts.get(source) as string
      const at = `${source}:${position.start}`
      expect(text.slice(position.start, position.end), at).toBe(quote.exact)
      expect(quote.exact, at).not.toBe('')
      expect(text.slice(0, position.start).endsWith(quote.prefix), at).toBe(true)
      expect(text.slice(position.end).startsWith(quote.suffix), at).toBe(true)
      expect(sentence.start <= position.start && position.end <= sentence.end, at).toBe(true)
    }
  })

  it('of evidence and of what was not understood quote theirs', () => {
    for (const { source, evidence } of result.claims) {
      for (const { position } of evidence) {
        const length = (texts.get(source) as string).length
        if (position)
          expect(0 <= position.start && position.start <= position.end && position.end <= length).toBe(true)
      }
    }
    for (const { source, position, exact } of result.notUnderstood) {
      expect((texts.get(source) as string).slice(position.start, position.end)).toBe(exact)
    }
  })

  it('of times and quantities are in order and inside the file', () => {
    for (const source of read()) {
      for (const found of [findTimes(source), findQuantities(source)]) {
        const starts = found.map(({ start }) => start)
        expect(starts, source.path).toEqual([...starts].sort((a, b) => a - b))
        for (const { start, end } of found)
          expect(0 <= start && start < end && end <= source.raw.length, source.path).toBe(true)
      }
    }
  })
})

describe('results', () => {
  const result = run(read())

  it('name only claims that are there, each id once, each claim in one question at most', () => {
    const ids = result.claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const asked = result.questions.flatMap(({ claims }) => claims)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.filter((id) => !ids.includes(id))).toEqual([])
    for (const { left, right, question, level } of result.discrepancies) {
      const asking = result.questions.find(({ id }) => id === question)
      expect(asking?.claims, level).toEqual(expect.arrayContaining([left, right]))
    }
    const found = [...result.questions, ...result.discrepancies, ...result.notes].map(({ id }) => id)
    expect(new Set(found).size).toBe(found.length)
  })

  it.each(Object.keys(reporters))(
    'are the same bytes twice in a row and for shuffled articles: %s',
    (name) => {
      const reporter = reporters[name as keyof typeof reporters]
      const first = reporter(result)
      expect(reporter(run(read()))).toBe(first)
      for (const by of [1, 3, 5]) expect(reporter(run(shuffled(read(), by)))).toBe(first)
    },
  )

  it('do not change what they are made from', () => {
    const frozen = read().map(deepFreeze)
    expect(reporters.json(run(frozen))).toBe(reporters.json(result))
  })

  it('are the same with CRLF, apart from positions', () => {
    const crlf = run(read((text) => text.replaceAll('\n', '\r\n')))
    expect(crlf.claims.map(withoutPlace)).toEqual(result.claims.map(withoutPlace))
    expect(crlf.questions).toEqual(result.questions)
    expect(crlf.discrepancies).toEqual(result.discrepancies)
  })

  it('are the same with a byte order mark, apart from positions', () => {
    const marked = run(read((text) => `\uFEFF${text}`))
    expect(marked.claims.map(withoutPlace)).toEqual(result.claims.map(withoutPlace))
    expect(marked.sources).toEqual(result.sources)
  })
})

const unbroken = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What a claim says, whatever the line endings: offsets and the quote's surroundings aside. */
function withoutPlace(claim: Result['claims'][number]) {
  const { position: _, sentence: __, evidence, quote, ...rest } = claim
  const said = evidence.map(({ field, rule, value, words }) => ({
    field,
    rule,
    value,
    words: unbroken(words),
  }))
  return { ...rest, exact: unbroken(quote.exact), evidence: said }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

describe('the built program', () => {
  const compared = (paths: readonly string[], env: Record<string, string> = {}) => {
    const { code, out, err } = spawned(['compare', ...paths, '--format', 'json', '--quiet'], { env })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return out
  }

  it('prints the same bytes in three time zones and languages, and for paths in another order', () => {
    const first = compared(['sources'], { TZ: 'UTC' })
    expect(JSON.parse(first).claims.length).toBeGreaterThan(0)
    expect(
      compared(['sources'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    ).toBe(first)
    expect(compared(['sources'], { TZ: 'America/Los_Angeles', LANG: 'C' })).toBe(first)
    expect(compared(shuffled([...texts.keys()], 2))).toBe(first)
  })

  it('writes the same files again', () => {
    const cwd = folder()
    cpSync(articles, join(cwd, 'sources'), { recursive: true })
    const written = () => {
      expect(spawned(['report'], { cwd }).code).toBe(0)
      return ['claims', 'reports'].flatMap((name) =>
        readdirSync(join(cwd, name))
          .sort()
          .map((file) => [file, readFileSync(join(cwd, name, file), 'utf8')]),
      )
    }
    const first = written()
    expect(first).toHaveLength(names.length + 4)
    expect(written()).toEqual(first)
  })

  it.each([['report'], ['compare'], ['extract'], ['doctor'], ['explain', 'conflict']])(
    'opens no socket: %s',
    (...argv) => {
      const cwd = folder()
      cpSync(articles, join(cwd, 'sources'), { recursive: true })
      const { code, err } = spawned(argv, { cwd, nodeArgs: ['--import', offline] })
      expect(err).not.toContain('NETWORK')
      expect(code).toBe(0)
    },
  )

  it('would be caught opening one', () => {
    const script = join(folder(), 'caller.mjs')
    writeFileSync(script, "import { connect } from 'node:net'\nconnect(9, '127.0.0.1')\n")
    const { status, stderr } = spawnSync(process.execPath, ['--import', offline, script], {
      encoding: 'utf8',
    })
    expect(stderr).toContain('NETWORK net.connect')
    expect(status).not.toBe(0)
  })
})
