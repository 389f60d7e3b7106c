import { createRequire } from 'node:module'
import type { Alias, Document } from 'yaml'
import type { PublishedBasis } from '../model/index.js'
import type { Say } from './message.js'
import { readDate } from './written-date.js'

export interface FrontMatter {
  readonly source: string | null
  readonly published: string | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string | null
  /** `claimdiff add` writes how it came by the date; a date that a person writes is stated. */
  readonly publishedBasis: PublishedBasis | null
  /** Where the article begins in the file. */
  readonly bodyStart: number
}

type Key = Exclude<keyof FrontMatter, 'bodyStart'>
const keys: readonly Key[] = ['source', 'published', 'title', 'url', 'language', 'publishedBasis']

const opening = /^(?<fence>---|\+\+\+|;;;)[ \t]*(?<language>[^\r\n]{0,40}?)[ \t]*(?:\r\n|\n|\r)/
const keyLine = /^[A-Za-z_][\w-]{0,60}[ \t]*[:=]/m
const longest = 32_768
const deepestNesting = 100

export const noFrontMatter = (bodyStart: number): FrontMatter => ({
  source: null,
  published: null,
  title: null,
  url: null,
  language: null,
  publishedBasis: null,
  bodyStart,
})

/** Reads the block between `---` lines; nothing in it is ever run, and what cannot be read becomes a message. */
export function readFrontMatter(raw: string, path: string, say: Say): FrontMatter {
  let start = 0
  while (raw.charCodeAt(start) === 0xfeff) start += 1
  const none = noFrontMatter(start)
  const head = raw.slice(start, start + longest + 100)
  const match = opening.exec(head)
  const fence = match?.groups?.fence
  if (!match || !fence) return none
  const inner = start + match[0].length
  const language = match.groups?.language ?? ''
  if (fence === '---' && /^-+$/.test(language)) return none
  const close = closingLine(head, match[0].length, fence)
  const content = head.slice(match[0].length, close?.start ?? head.length)
  if (!close) {
    if (!keyLine.test(firstLines(content))) return none
    say(
      'warning',
      'front-matter-malformed',
      `Cannot read the front matter of ${path}, line 1: it is never closed. End it with a line of "${fence}".`,
    )
    return { ...none, bodyStart: inner + unclosedLength(content) }
  }
  const bodyStart = start + close.end
  if (fence !== '---' || (language !== '' && !/^ya?ml$/i.test(language))) {
    say(
      'warning',
      'front-matter-language',
      `Skipped the front matter of ${path}, line 1: only YAML between "---" lines is read, and nothing is run. Write it as YAML.`,
    )
    return { ...none, bodyStart }
  }
  if (content.trim() !== '' && !keyLine.test(content)) return none
  const { publishedBasis, ...values } = readYaml(content, path, say)
  return { ...none, ...values, publishedBasis: publishedBasis === 'inferred' ? 'inferred' : null, bodyStart }
}

function closingLine(head: string, from: number, fence: string): { start: number; end: number } | null {
  const pattern =
    fence === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/gm : /^(?:\+\+\+|;;;)[ \t]*(?:\r\n|\n|\r|$)/gm
  pattern.lastIndex = from
  const match = pattern.exec(head)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

const firstLines = (content: string): string => content.slice(0, 200)

/** The lines up to the first that is no `key: value`, so that an unclosed block does not swallow the article. */
function unclosedLength(content: string): number {
  let length = 0
  for (const { 0: line } of content.matchAll(/[^\n]*\n/g)) {
    if (!/^(?:[A-Za-z_][\w-]{0,60}[ \t]*:|[ \t]+\S|#)/.test(line)) break
    length += line.length
  }
  return length
}

const require = createRequire(import.meta.url)

/** For the few blocks that need it: to load it takes as long as to read many articles. */
const yaml = (): typeof import('yaml') => require('yaml')

/** Aliases can blow a small file up without bound; front matter needs none. */
function firstAlias(document: Document): Alias | null {
  let found: Alias | null = null
  const { visit } = yaml()
  visit(document, {
    Alias: (_, node) => {
      found = node
      return visit.BREAK
    },
  })
  return found
}

type Values = Partial<Record<Key, string>>

function readYaml(content: string, path: string, say: Say): Values {
  const malformed = (line: number, why: string): Values => {
    const loose = looseLines(content)
    say(
      'warning',
      'front-matter-malformed',
      `Cannot read the front matter of ${path}, line ${line}: ${why}. Correct it (a value with a colon needs quotes); ${loose ? 'its lines are read as they stand' : 'the article is read without it'}.`,
    )
    return loose
      ? checkedDate(
          pick((key) => loose.get(key)),
          path,
          say,
        )
      : {}
  }
  const plain = plainLines(content)
  if (plain)
    return checkedDate(
      pick((key) => plain.get(key)),
      path,
      say,
    )
  if (isTooDeep(content)) return malformed(2, 'it is nested too deeply')
  const { isMap, isScalar, parseDocument } = yaml()
  try {
    // "failsafe" keeps every scalar the text it is: dates never pass through a clock, tags make no objects.
    const document = parseDocument(content, { schema: 'failsafe', uniqueKeys: true, logLevel: 'silent' })
    const [problem] = [...document.errors, ...document.warnings]
    if (problem) return malformed((problem.linePos?.[0].line ?? 1) + 1, firstLine(problem.message))
    if (!isMap(document.contents)) return malformed(2, 'it holds no "key: value" lines')
    const alias = firstAlias(document)
    if (alias)
      return malformed(
        content.slice(0, alias.range?.[0] ?? 0).split('\n').length + 1,
        'it repeats a value by an alias (*name), which is never followed',
      )
    const { contents } = document
    const scalar = (key: Key): string | undefined => {
      const value = contents.get(key, true)
      return isScalar(value) ? String(value.value) : undefined
    }
    return checkedDate(pick(scalar), path, say)
  } catch {
    return malformed(2, 'it is not YAML')
  }
}

/** `key: words`, `key: 'words'` or `key: "words"`, in which no sign means anything to YAML. */
const plainLine =
  /^(?<key>[A-Za-z_][\w-]{0,60}): +(?:"(?<double>[^"\\\t\r\n]*)"|'(?<single>[^'\t\r\n]*)'|(?<bare>[\p{L}\d](?:[^:#\t\r\n]|:(?=\S)|(?<! )#)*)) *$/u

/** The values of a block of such lines alone, each key once; null for all else, which YAML's own reader reads. */
function plainLines(content: string): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>()
  for (const line of content.split(/\r\n|\n/)) {
    if (line === '') continue
    const { key, double, single, bare } = plainLine.exec(line)?.groups ?? {}
    const value = double ?? single ?? bare?.trimEnd()
    if (key === undefined || value === undefined || values.has(key)) return null
    values.set(key, value)
  }
  return values.size > 0 ? values : null
}

/** "title: Official: two dead": a headline with a colon, which YAML takes for a key; null unless each line is a key and its words. */
function looseLines(content: string): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>()
  let hasColon = false
  for (const line of content.split(/\r\n|\n/)) {
    if (line === '') continue
    const { key, words } =
      /^(?<key>[A-Za-z_][\w-]{0,60}): +(?<words>[^\s&*!|>%@`[{].*)$/u.exec(line)?.groups ?? {}
    if (key === undefined || words === undefined || values.has(key)) return null
    hasColon ||= words.includes(': ')
    values.set(key, words.replace(/^(["'])(.*)\1$/u, '$2'))
  }
  return hasColon ? values : null
}

function pick(textOf: (key: Key) => string | undefined): Values {
  const values: Values = {}
  for (const key of keys) {
    const value = textOf(key)
    if (value !== undefined) Object.assign(values, cleaned(key, value))
  }
  return values
}

function cleaned(key: Key, written: string): Values {
  const value = written.replace(/\s+/g, ' ').trim()
  return value === '' || value === '~' || value === 'null' ? {} : { [key]: value }
}

function checkedDate(values: Values, path: string, say: Say): Values {
  if (values.published === undefined) return values
  const { published, ...rest } = values
  const date = readDate(published)
  if (date) return { ...rest, published: date }
  say('warning', 'published-unreadable', unreadableDate('`published`', published, path))
  return rest
}

export const unreadableDate = (where: string, written: string, path: string): string =>
  `Cannot read the date ${JSON.stringify(written.slice(0, 60))} in ${where} of ${path}. Write it as YYYY-MM-DD.`

const firstLine = (message: string): string =>
  message.split('\n')[0]?.replace(/ at line \d.*$/, '') ?? message

function isTooDeep(content: string): boolean {
  let open = 0
  for (const character of content) {
    if ('[{'.includes(character)) open += 1
    if (open > deepestNesting) return true
  }
  return /^[ \t]*(?:[-?:][ \t]+){50}/m.test(content)
}
