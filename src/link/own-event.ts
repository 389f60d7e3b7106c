import { lastingKinds, naturalFamilies, newsFamilies, sideEffects } from '../lexicon/event-families.js'
import { eventNounPattern } from '../lexicon/events.js'
import { roundupTitle } from '../lexicon/storm-names.js'
import { type Claim, datesFit, dayNumber, isDay } from '../model/index.js'
import type { Context } from './context.js'
import type { Home } from './events.js'
import { familyOf, type Profile } from './profiles.js'
import type { Story } from './stories.js'
import { weights } from './weights.js'

const { newsDays, lastingDays } = weights.events

/** Whether a year may be that of the article's own event, as its title says where nothing else does; a list has none of its own. */
export function tellsOf({ node, profile }: Home, date: string): boolean {
  if (node.date !== null) return datesFit(node.date, date)
  if (profile.published !== null) return true
  const year = /\b(?:1[89]|20)\d\d\b/u.exec(profile.title)?.[0]
  return year ? datesFit(year, date) : !roundupTitle.test(profile.title)
}

/** What a headline or lead counts is its article's own news, by whatever name. */
export const opens = ({ zone }: Claim): boolean => zone === 'headline' || zone === 'lead'

/** "Two more died on Saturday": no other event is named, and the day is one of those that the article reports on. */
export const isSince = (day: string, { node, profile }: Home): boolean =>
  profile.published !== null &&
  dayNumber(profile.published) - dayNumber(day) <= newsDays &&
  (!isDay(node.date) || day >= node.date)

/** The article tells its event when it has just happened: a month or year in it is of another. */
export const isNews = ({ node, profile }: Home): boolean =>
  isDay(node.date) &&
  profile.published !== null &&
  dayNumber(profile.published) - dayNumber(node.date) <= newsDays

export const isLoose = (date: string | null): date is string =>
  date !== null && /^\d{4}(?:-\d\d)?$/u.test(date)

/** An outbreak goes on for months as one event: a day of those months dates the figure, not another event. */
export function isOngoing({ event }: Claim, { node, profile }: Home, context: Context): boolean {
  if (!event?.date || node.family !== 'outbreak') return false
  const said = /^\d{4}-\d\d/u.exec(event.date)?.[0]
  if (!said || profile.published === null || familyOf(event.trigger ?? node.family) !== node.family)
    return false
  if (sinceThen.test(`${context.before} ${context.after}`)) return true
  return Math.abs(dayNumber(profile.published) - dayNumber(`${said}-15`)) <= lastingDays
}
const sinceThen = /\bsince\s+(?:(?:early|late|mid|the (?:start|beginning) of)[\s-])?\p{Lu}/u

/** The day of a meeting or trial that an article opens with is not the day of what it is about, where others tell that. */
export function ownDays({ members, families }: Story): readonly Profile[] {
  if ([...families].every((family) => newsFamilies.has(family))) return members
  return members.map((profile) =>
    profile.family !== null && newsFamilies.has(profile.family) ? { ...profile, date: null } : profile,
  )
}

const spanWords =
  /\bsince\s(?:the\s(?:start|beginning)\sof\s|early\s|late\s|mid-)?(?:\p{Lu}|th(?:e|is)\s(?:year|month)\b)|(?<!\b(?:earlier|later|early|late) )\bthis (?:year|month)\b/u

/** "Bombings have killed more than 600 since the start of July", in the news of one of a day: all of them together. */
export const isOfSpan = ({ event }: Claim, { node, story }: Home, { before, after }: Context): boolean =>
  isLoose(event?.date ?? null) &&
  isDay(node.date) &&
  ![...story.families].some((family) => growing.has(family)) &&
  (spanWords.test(after.slice(0, nearby)) || spanWords.test(before.slice(-nearby)))

const nearby = 90
/** Families whose one event is told of months. */
export const growing: ReadonlySet<string> = new Set([...lastingKinds, ...naturalFamilies])

/** "Not seen since 2011, when floods took 400 lives": the figure is that year's. */
export const lookedBack = /\b(?:in|since|of)\s+((?:19|20)\d\d),?\s+(?:when|which|that)\b[^.;]{0,80}$/u

const clauseYear =
  /^[^.;,:\d]{0,50}?(?<!\b(?:built|opened|founded|established|completed|launched|begun|signed|born|elected|convicted|sentenced|jailed|introduced) )\bin\s(?:(?:early|late|mid-?)\s)?(?:\p{Lu}\p{Ll}+\s)?((?:19|20)\d\d)\b/u

/** "A fire in 1998 killed 1,000, and 60 perished in September 2004": the year of the figure's own clause, where it is not its event's. */
export function yearOfClause({ event }: Claim, { after }: Context): string | null {
  const year = clauseYear.exec(after)?.[1]
  return year && event?.date && !event.date.startsWith(year) ? year : null
}

/** "Nine rebels were killed in the fighting", in the news of an ambush: its own, but for a war that goes on. */
const isOwnFight = ({ event }: Claim, home: string | null): boolean =>
  home === 'violence' &&
  event?.date === null &&
  event.role !== 'background' &&
  /\b(?:fighting|battle|clash|clashes)$/iu.test(event.text)

/** "66 pupils of a school whose collapse set off questions", in the news of a quake. */
const isOwnCollapse = ({ event }: Claim, home: string | null): boolean =>
  event?.trigger === 'collapse' && home !== null && !newsFamilies.has(home)

/** "The country's worst oil accident", in the news of a fire: what it was has its own word. */
const isOwnAccident = ({ event }: Claim, home: string | null): boolean =>
  event !== null &&
  befallen.has(home ?? '') &&
  /\baccident\b/iu.test(event.text) &&
  !/\b(?:road|traffic|car|rail|train|air)\s/iu.test(event.text)

const befallen: ReadonlySet<string> = new Set(['violence', 'fire', 'stampede', 'collapse'])

const follows = /\b(?:follow(?:s|ed)|c[ao]mes?)\s/u
const precedent = new RegExp(
  `\\b(?:follow(?:s|ed)|c[ao]mes?\\s(?:\\p{L}+\\s){0,3}after)\\s(?:an?\\s)?(?:\\p{L}+\\s){0,3}?(?:${eventNounPattern})(?:e?s)?\\s(?:that|which|in which|when)\\b[^.;]{0,60}$`,
  'u',
)

const afterwards = /\b(?:c[ao]mes?|place|happened|occurred)\s[^.;,]{0,30}\bafter\s/u
const cameAfterAnother = new RegExp(
  `\\b(?:${eventNounPattern})s?\\s(?:c[ao]mes?|took place|happened|occurred)\\s(?:\\p{L}+\\s){0,3}(?:days?|weeks?|months?|years?)\\safter\\s(?:an?|two|three|another)\\s(?![^.;,]*\\band\\s(?:left|killed|injured|wounded)\\b)[^.;,]{0,60}$`,
  'u',
)

/**
 * "The bombing followed clashes that left 11 dead", "the raid came a day after a bomber killed 10": those of what came before.
 * Compiling the whole takes tens of milliseconds.
 */
export const cameBefore = (before: string): boolean =>
  (follows.test(before) && precedent.test(before)) ||
  (afterwards.test(before) && cameAfterAnother.test(before))

/** A quake brings fires and landslides, a crash a fire: undated, they are part of the article's own event. */
const isSideEffect = (home: string | null, family: string | null): boolean =>
  home !== null && family !== null && (sideEffects.get(home)?.has(family) ?? false)

/** Whether a kind of event that the article is not about is a part, a name or the news of the one that it is about. */
export const isOfHome = (claim: Claim, family: string, home: string | null): boolean =>
  isSideEffect(home, family) ||
  isOwnFight(claim, home) ||
  isOwnCollapse(claim, home) ||
  isOwnAccident(claim, home) ||
  (newsFamilies.has(family) && claim.event?.date === null && claim.event.role !== 'background')
