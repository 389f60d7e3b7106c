import { unnaming } from '../lexicon/stories.js'
import type { Source } from '../model/index.js'
import { countryOf } from './scope.js'
import { weights } from './weights.js'

const { openingSentences, provingSentences } = weights.reach

/** A country counts the same by whatever name: "Haitian" and "Haiti" are one. */
export const isCountryKey = (name: string): boolean => name.startsWith('=')

export interface Names {
  /** What the headline and the first sentences name. */
  readonly opening: ReadonlySet<string>
  /** What the text names anywhere in its first part. */
  readonly mentioned: ReadonlySet<string>
  /** Words that begin the headline or a sentence and stand nowhere in small letters: they may be names. */
  readonly leading: () => ReadonlySet<string>
}

/**
 * Names by word in lower case; countries as "=haitian". A capital proves nothing at the beginning of a sentence or in a
 * headline that capitalises all its words: there, the text must bear it out.
 */
export function namesIn(source: Source): Names {
  const title = source.title ?? ''
  const texts = [title, ...textsOf(source)]
  const capitals = texts.map(capitalsIn)
  const proven = new Set<string>()
  for (const own of isTitleCase(title) ? capitals.slice(1) : capitals)
    for (const { key, isFirst } of own) if (!isFirst) proven.add(key)
  const opening = new Set<string>()
  for (const own of capitals.slice(0, openingSentences + 1))
    for (const { key } of own) if (proven.has(key)) opening.add(key)
  let leading: ReadonlySet<string> | undefined
  return { opening, mentioned: proven, leading: () => (leading ??= leadingWords(texts)) }
}

/** A name that stands by itself, as `namesIn` keeps its words. */
export const keysOfName = (name: string): string[] => capitalsIn(name).map(({ key }) => key)

function leadingWords(texts: readonly string[]): ReadonlySet<string> {
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu) ?? []))
  const found = new Set<string>()
  for (const text of texts) {
    const word = bare(/^[^\p{L}\p{N}]*(\p{Lu}[\p{L}'’-]{2,})/u.exec(text)?.[1] ?? '').toLowerCase()
    if (word !== '' && !unnaming.has(word) && !small.has(word)) found.add(word)
  }
  return found
}

function textsOf(source: Source): string[] {
  const texts: string[] = []
  for (const { block, start, end } of source.sentences) {
    if (texts.length >= provingSentences) break
    const kind = source.blocks[block]?.kind
    if (kind !== 'boilerplate' && kind !== 'heading')
      texts.push(withoutOutlet(source.text.slice(start, end), source.outlet))
  }
  return texts
}

/** "(AFP)", "told The Meridian": who tells it, not what it is about. */
const withoutOutlet = (text: string, outlet: string | null): string =>
  (outlet ? text.replaceAll(outlet, ' ') : text).replace(agency, ' ')
const agency = /\([^()]{2,30}\)/gu

export const isTitleCase = (title: string): boolean => {
  const words = title.match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

const capital = /\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?/gu

interface Capital {
  readonly key: string
  readonly isFirst: boolean
}

function capitalsIn(text: string): Capital[] {
  const found: Capital[] = []
  for (let match = capital.exec(text); match !== null; match = capital.exec(text)) {
    const isFirst = !/[\p{L}\p{N},;:–—-]/u.test(text.slice(Math.max(0, match.index - 40), match.index))
    const words = match[0].split(/\s/u)
    const both = words.length > 1 ? countryOf(bare(match[0])) : null
    if (both) {
      found.push({ key: `=${both}`, isFirst: false })
      continue
    }
    for (const [at, written] of words.entries()) {
      const name = bare(written)
      const country = countryOf(name)
      const word = name.toLowerCase()
      if (country) found.push({ key: `=${country}`, isFirst: false })
      else if (word.length >= 3 && !unnaming.has(word))
        found.push({ key: word, isFirst: isFirst && at === 0 && !isDateline(written) })
    }
  }
  return found
}

/** "SARO, Sept. 16": a place that a report is sent from stands in capitals. */
const isDateline = (written: string): boolean => /^\p{Lu}{3,}$/u.test(written)

const bare = (written: string): string => (isBare.test(written) ? written : withoutEnd(written))
/** Nothing that `withoutEnd` takes away stands at its end. */
const isBare = /[^s.'’-]$/u
const withoutEnd = (written: string): string =>
  written.replace(/['’]s$/u, '').replace(/(?<!\.\p{Lu})[.'’-]+$/u, '')
