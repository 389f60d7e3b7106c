import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractClaims, readSource } from '../../src/index.js'
import { builtProgram } from './program.js'
import { screenOf } from './screen.js'

/** `script` of util-linux is in an essential package of Debian; that of other systems takes other options. */
const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
if (!hasScript)
  console.warn(
    'NOT TESTED: what a terminal shows. There is no `script` of util-linux here: apt-get install bsdutils',
  )

const columns = 40

const dated = '---\npublished: 2024-03-04\n---\n\n'
const filler = 'On the quay one of the two mayors said that no boats had been lost near the port. '.repeat(
  300,
)
const article = (at: number): string =>
  `${dated}# Storm in Kembar\n\nA storm killed ${11 + (at % 3)} people in Kembar on Sunday.\n\n${filler}\n`

/** As many articles as one thread works on for so long, on this machine: what takes a second shows how far it is. */
function articlesFor(milliseconds: number): string[] {
  const read = (text: string) => extractClaims(readSource(text, { path: 'a.md' }))
  read(article(0))
  const articles: string[] = []
  for (const begun = process.cpuUsage(); process.cpuUsage(begun).user < milliseconds * 1000; ) {
    const text = article(articles.length)
    read(text)
    articles.push(text)
  }
  return articles
}

let cwd = ''
let shownLine = /$./u
const shownWhat = /Reading articles|Looking for clai/u

interface Shown {
  /** What the terminal was sent. */
  readonly sent: string
  readonly out: string
  readonly err: string
}

/** Runs a line of sh on a terminal of its own; $claimdiff is the program, "out" and "err" are files to write to. */
function onTerminal(line: string, env: Readonly<Record<string, string>> = {}, width = columns): Shown {
  for (const name of ['out', 'err']) writeFileSync(join(cwd, name), '')
  const { stdout, status } = spawnSync(
    'script',
    ['-qec', `stty cols ${width} rows 30; ${line}`, '/dev/null'],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
      env: {
        PATH: process.env.PATH ?? '',
        TERM: 'xterm-256color',
        SHELL: '/bin/sh',
        claimdiff: `${process.execPath} ${builtProgram()}`,
        ...env,
      },
    },
  )
  expect(status).toBe(0)
  const [out = '', err = ''] = ['out', 'err'].map((name) => readFileSync(join(cwd, name), 'utf8'))
  return { sent: stdout, out, err }
}

const check = '$claimdiff check draft.md --against sources --fail-on never --jobs 1'
const report = '$claimdiff report sources --out made --jobs 1'
// biome-ignore lint/suspicious/noControlCharactersInRegex: codes are what is looked for
const codes = /\u001b\[(?!2K)[\d;?]*[A-Za-z]/u

describe.skipIf(!hasScript)('on a terminal', { timeout: 240_000 }, () => {
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'claimdiff-terminal-'))
    writeFileSync(
      join(cwd, 'draft.md'),
      `${dated}# Storm in Kembar\n\nA storm killed 9 people in Kembar on Sunday.\n`,
    )
    mkdirSync(join(cwd, 'sources'))
    const articles = articlesFor(5000)
    for (const [at, text] of articles.entries()) writeFileSync(join(cwd, 'sources', `${at}.md`), text)
    shownLine = new RegExp(
      `\\r\\u001b\\[2K(?:Reading articles|Looking for claims): \\d+ of (?:${articles.length}|${articles.length + 1})`,
      'u',
    )
  })
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  it.each([
    ['check', check],
    ['report', report],
  ])('%s shows how far it is, takes it back, and gives out the result alone', (_, command) => {
    const { sent, out } = onTerminal(`${command} > out`)
    expect(sent).toMatch(shownLine)
    expect(screenOf(sent, columns).join('\n')).not.toMatch(shownWhat)
    expect(out).toMatch(/\b11\b/u)
    expect(out).not.toContain('\u001b')
    expect(out).not.toMatch(shownWhat)
  })

  it('shows the result in colours, and nothing else, where only that goes to it', () => {
    const { sent, err } = onTerminal(`${check} 2> err`)
    expect(sent).toMatch(/\b11\b/u)
    expect(sent).toMatch(codes)
    expect(sent).not.toMatch(shownWhat)
    expect(err).not.toMatch(shownWhat)
    expect(err).not.toContain('\u001b')
  })

  it('keeps result and progress apart where both go to it', () => {
    const { sent } = onTerminal('$claimdiff extract sources --format ndjson --jobs 1')
    expect(sent).toMatch(shownLine)
    const screen = screenOf(sent, 1 << 20)
    expect(screen.length).toBeGreaterThan(2)
    for (const shown of screen) expect(shown).toMatch(/^\{.*\}$/u)
  })

  it('has no colours where NO_COLOR asks for none', () => {
    const { sent } = onTerminal(check, { NO_COLOR: '1' })
    expect(sent).toMatch(shownLine)
    expect(sent).not.toMatch(codes)
  })

  it('leaves no rest of the line where the terminal is narrower than it', () => {
    const narrow = 16
    const { sent } = onTerminal(`${check} > out`, {}, narrow)
    expect(sent).toMatch(shownWhat)
    expect(screenOf(sent, narrow).join('\n')).not.toMatch(/Reading|Looking|of \d/u)
  })
})

describe('the screen of these tests', () => {
  it.each([
    ['ab\rc', 9, ['cb']],
    ['abcd\r\u001b[2K', 3, ['abc']],
    ['abc\r\u001b[2K\r\nd', 3, ['d']],
    ['\u001b[1mab\u001b[22m', 9, ['ab']],
  ])('%j', (sent, width, lines) => {
    expect(screenOf(sent, width)).toEqual(lines)
  })
})
