import { englishMarkers, foreignMarkers, foreignScripts } from '../lexicon/languages.js'
import type { Say } from './message.js'

export interface Stated {
  /** By a person: an option, front matter. Believed. */
  readonly byPerson: string | null
  /** By a page or feed, which states its template's language as often as its article's. */
  readonly byPage: string | null
}

export interface Tongue {
  readonly language: string | null
  readonly understood: boolean
}

type Look = { readonly is: 'English' | 'unsure' } | { readonly is: 'foreign'; readonly like: string | null }

/**
 * The article's language and whether it is understood. An article in a language without a lexicon is named and no claim
 * is made of it: a figure read without the words around it would be half-read.
 */
export function tongueOf(text: string, { byPerson, byPage }: Stated, path: string, say: Say): Tongue {
  const stated = byPerson ?? byPage
  const look = lookOf(text)
  if (look.is === 'English') return understood(byPerson, byPage, path, say)
  const isEnglishByWord = byPerson !== null && isEnglish(byPerson)
  if (isEnglishByWord || (look.is === 'unsure' && (stated === null || isEnglish(stated))))
    return { language: stated, understood: true }
  const what =
    stated !== null && !isEnglish(stated)
      ? `its language is "${stated.slice(0, 40)}"`
      : look.is === 'foreign' && look.like !== null
        ? `it looks like ${look.like}`
        : 'its words are not English'
  const remedy =
    look.is === 'unsure' || (stated !== null && !isEnglish(stated))
      ? 'Give an English version.'
      : 'Give an English version, or add `language: en` to its front matter if it is one.'
  say(
    'warning',
    'language-without-lexicon',
    `Did not understand ${path}: ${what}, and only English has a lexicon. No claim was made of it. ${remedy}`,
  )
  return { language: stated, understood: false }
}

/** English words under another language's name: a person's word still governs the numbers, a page's does not. */
function understood(byPerson: string | null, byPage: string | null, path: string, say: Say): Tongue {
  const stated = byPerson ?? byPage
  if (stated === null || isEnglish(stated)) return { language: stated, understood: true }
  say(
    'info',
    'language-differs',
    byPerson === null
      ? `Read ${path} as English: it states "${stated.slice(0, 40)}", but its words are English.`
      : `Read ${path} as English with the numbers of "${stated.slice(0, 40)}", as its words are English. Correct \`language\` if it is wrong.`,
  )
  return { language: byPerson ?? 'en', understood: true }
}

const isEnglish = (language: string): boolean => /^en(?:$|[-_])/i.test(language)

const lookAt = 40_000
const fewestWords = 12
const enoughWords = 60

/** What the words look like. Only words in lower case are counted: names and headlines are foreign in any language. */
function lookOf(text: string): Look {
  const part = text.slice(0, lookAt)
  if (plainlyEnglish(part)) return { is: 'English' }
  const script = scriptOf(part)
  if (script !== null) return { is: 'foreign', like: script }
  const words = part.match(/(?<![\p{L}\p{M}\d])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\d])/gu) ?? []
  if (words.length < fewestWords) return { is: 'unsure' }
  const english = share(words, englishMarkers)
  const [like, foreign] = [...foreignMarkers]
    .map(([name, markers]) => [name, share(words, markers)] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best))
  if (english < 0.05 && foreign > 0.15 && foreign > 3 * english) return { is: 'foreign', like }
  if (words.length >= enoughWords && english < 0.03) return { is: 'foreign', like: null }
  return english >= enoughEnglish ? { is: 'English' } : { is: 'unsure' }
}

const enoughEnglish = 0.08
const other = 0
const small = 1
const lastWestern = 0x17f
const letters = Uint8Array.from({ length: lastWestern + 1 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\p{Ll}/u.test(character) ? small : /[\p{L}\d]/u.test(character) ? 2 : other
})
const isPlainSign = (code: number): boolean => (code >= 0x2010 && code <= 0x2026) || code === 0x20ac

/** The same question of nearly every article, whose letters are all western, in one pass. */
function plainlyEnglish(text: string): boolean {
  let words = 0
  let english = 0
  for (let at = 0; at < text.length; ) {
    const start = at
    let all = small
    for (let kind = letters[text.charCodeAt(at)]; kind; kind = letters[text.charCodeAt(++at)]) all |= kind
    if (at > start && all === small) {
      words++
      if (englishMarkers.has(text.slice(start, at))) english++
    }
    const code = text.charCodeAt(at++)
    if (code > lastWestern && !isPlainSign(code)) return false
  }
  return words >= fewestWords && english >= words * enoughEnglish
}

const share = (words: readonly string[], markers: ReadonlySet<string>): number =>
  words.reduce((count, word) => count + (markers.has(word) ? 1 : 0), 0) / words.length

/** The script that has more than half of the letters, where it is one that English is not written in. */
function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewestWords) return null
  const found = foreignScripts.find(([, script]) => (text.match(script)?.length ?? 0) * 2 > letters)
  return found?.[0] ?? null
}
