import { eventNounPattern } from '../lexicon/events.js'
import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import type { Profile } from './profiles.js'

/** "Among them a bombing in Tarsk that killed 37": in the text, an event at a place that no article opens with. */
export const namedElsewhere = ({ zone }: Claim, { before }: Context): string | null =>
  zone === 'body' ? ((indefinite.exec(before) ?? yearsAfter.exec(before))?.[1]?.toLowerCase() ?? null) : null

/** "Four decades after Bhopal, where": years lie between the two. */
const yearsAfter =
  /\b(?:years?|decades?)\s(?:after|since|before)\s(?:the\s(?:[\p{L}-]+\s){0,3}(?:in|at|near|of)\s)?(\p{Lu}\p{L}+)(?:\s\p{Lu}\p{L}+)?,\s(?:where|when|in\swhich)\b[^.;]{0,60}$/u

export const opensWith = ({ places, titleWords }: Profile, name: string): boolean =>
  titleWords.includes(name) || [...places].some((place) => place.includes(name))

const indefinite = new RegExp(
  `\\b[Aa]n?\\s+(?:\\p{Ll}+\\s+){0,2}?(?:${eventNounPattern})\\s+(?:in|at|near|on)\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+){0,3}?(\\p{Lu}\\p{L}+)\\b[^.;]{0,40}$`,
  'u',
)
