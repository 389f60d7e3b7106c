import {
  aftershockWords,
  buriedWords,
  criticalWords,
  diedLater,
  graveWords,
  groundHeads,
  gustWords,
  homelessWords,
  hospitalAfter,
  hospitalBefore,
  identifiedWords,
  joinedFates,
  onBoard,
  onGround,
  onTheSpot,
  passengersAndCrew,
  reckoning,
  stillTreated,
  strandedWords,
  unidentifiedWords,
  unprovenCases,
} from '../lexicon/scopes.js'
import type { Claim } from '../model/index.js'
import { directnessOf, lossKind } from './loss-kinds.js'
import type { Setting } from './signature.js'
import { upTo } from './up-to.js'

const numberWord = '(?:\\d[\\d,]*|\\p{L}+(?:-\\p{L}+)?)'

type KindSetting = Pick<Setting, 'context' | 'ofTheDay' | 'withoutMissing' | 'node' | 'hasPassengers'>

/** A different thing under one measure: the dead with the missing, the homeless, an aftershock, a gust. */
export function kindOf(
  claim: Claim,
  { context, ofTheDay, withoutMissing, node, hasPassengers }: KindSetting,
): string | null {
  const after = context.after.toLowerCase()
  const before = context.before.toLowerCase()
  const near = `${before.slice(-50)} ${after.slice(0, 50)}`
  if (['killed', 'missing', 'injured'].includes(claim.measure)) {
    if (
      joinedFates.test(after) ||
      /\b(?:dead|killed) (?:or|and) (?:missing|injured|wounded)\W+(?:\p{L}+\s){0,4}$/u.test(before)
    )
      return 'joined fates'
    if (withoutMissing) return 'without the missing'
    if (claim.measure === 'killed' && buriedWords.test(inOwnWords(after.slice(0, 50)))) return 'buried'
    if (claim.measure === 'killed' && unidentifiedWords.test(after)) return 'unidentified'
    if (claim.measure === 'killed' && identifiedWords.test(after)) return 'identified'
    if (claim.measure === 'killed' && isInOneHospital(context)) return 'in one hospital'
    if (claim.measure === 'killed' && claim.zone !== 'headline' && onTheSpot.test(inOwnWords(after)))
      return 'on the spot'
    const isEverybody = claim.population?.group == null
    if (ofTheDay && node.main && (isEverybody || claim.partOf !== null)) return `of the day${onDay(claim)}`
    if (isDeadLater(claim, context)) return 'in hospital'
    if (node.family === 'crash' && hasPassengers && claim.population?.qualifiers.length === 0) {
      if (groundHeads.has(claim.population.head)) return 'on the ground'
      if (claim.measure === 'killed' && passengersAndCrew.test(after)) return 'on board'
    }
    if (isEverybody) {
      if (onGround.test(`${before.slice(-50)} ${inOwnPart(after.slice(0, 50))}`)) return 'on the ground'
      if (claim.measure === 'killed' && onBoard.test(upTo(after.slice(0, 40), /[:;(]|\d/u))) return 'on board'
    }
  }
  if (claim.measure === 'injured') {
    const isWhole = isWholeOfPart(before)
    if (isWhole && stillTreated.test(whichOf.exec(after)?.[0] ?? '')) return 'still treated'
    const told = isWhole ? '' : after.replace(ofWhole, ' ').slice(0, 70)
    const own = `${before.slice(-25)} ${told.split(/[;.]|\d|,\s(?!of\b)|\b(?:and|including|while)\b/u)[0]}`
    if (criticalWords.test(own)) return 'critically'
    if (claim.zone === 'body' && ofNamedHospital.test(context.before.slice(-140)))
      return 'treated in one hospital'
    if (graveWords.test(own)) return 'gravely'
    if (stillTreated.test(own)) return 'still treated'
  }
  if (claim.measure === 'infected')
    return unprovenCases.test(near) || (claim.modality === 'feared' && reckoning.test(before))
      ? 'unproven'
      : null
  if (['killed', 'injured'].includes(claim.measure)) return directnessOf(before, after)
  if (claim.kind === 'money') return lossKind(before, after)
  if (claim.measure === 'displaced')
    return homelessWords.test(`${before.slice(-50)} ${upTo(after.slice(0, 50), /\d|\bof whom\b/u)}`)
      ? 'homeless'
      : strandedWords.test(near)
        ? 'stranded'
        : null
  if (claim.measure === 'magnitude') return aftershockOf(claim, before, after)
  if (claim.measure === 'speed') return gustWords.test(near) ? 'gust' : null
  return null
}

/** Each day has its own finds. */
const onDay = ({ asOf }: Claim): string => (asOf.value === null ? '' : ` on ${asOf.value.slice(0, 10)}`)
/** "of the day" of "of the day on 2024-03-05". */
export const kindAlone = (kind: string | null): string => kind?.replace(/ on \d.*$/u, '') ?? ''

/** The badly hurt, whom news counts apart. */
export const isGrave = (kind: string | null): boolean => kind === 'critically' || kind === 'gravely'

/** "Two died of their wounds in Hale": where they were cared for, not where the event struck. */
export const isDeadLater = ({ measure, zone }: Claim, { after }: Setting['context']): boolean =>
  measure === 'killed' && zone !== 'headline' && diedLater.test(upTo(inOwnWords(after), /\band\b/u))

/** "41 of the 81 injured remain in hospital": of the 81, 41 do. */
const ofWhole = new RegExp(`^ of (?:the|its|their|those) ${numberWord} `, 'u')
const isWholeOfPart = (before: string): boolean => partOfThe.test(before)
const partOfThe = new RegExp(`\\b${numberWord} of (?:the|its|their|those) $`, 'u')

/** "Seven of the 38 wounded who are still in hospital": what is said of the whole itself. */
const whichOf = /^ (?:\p{L}+ ){0,2}(?:who|that) [^,;.\d]{0,60}/u

/** "142 dead as workers buried victims", "142 people, most of them buried": not all that are counted. */
const otherSubject = /,\s(?:most|many|some|several)\b|\s(?:as|while|when|after|before)\s/u

const inOwnWords = (after: string): string => upTo(after, otherSubject)

/** The wounded are known from hospitals; of the dead, one of them has only some. */
const isInOneHospital = ({ before, after }: Setting['context']): boolean =>
  hospitalBefore.test(before.slice(-140)) || hospitalAfter.test(after.slice(0, 120))

/** "Hale Hospital said it had received 60 wounded": where there may be others. */
const ofNamedHospital =
  /(?<!\p{L})(?!(?:The|This|That|Its?|Her|His|One|An?|Another|Each)\s)\p{Lu}[\p{L}.’'-]+\s(?:\p{Ll}+\s)?(?:[Hh]ospital|[Mm]edical [Cc]ent(?:er|re)|[Cc]linic|[Ii]nfirmary)\b[^.;:\d]{0,60}?\b(?:received|receiving|counted|registered|taken in|admitted|treated|treating|was treating)\s(?:\p{L}+\s){0,3}$/u

/** Without what is told as a part of the figure: "71, including 18 on the ground". */
const inOwnPart = (words: string): string =>
  words.replace(/(?:,|\()?\s*\b(?:includ\p{L}+|among|of whom|of them)\b.*$/u, '')

/** Aftershocks are many: one question only where two figures are for the strongest, or for one day's. */
function aftershockOf(claim: Claim, before: string, after: string): string | null {
  if (/\bstrongest of (?:which|them|these)\b|\bstrongest aftershock/u.test(before.slice(-70)))
    return 'strongest aftershock'
  // "the 8.8 earthquake" is what it says, also where the clause is about its aftershocks.
  if (mainShock.test(after)) return null
  const own =
    aftershockWords.test(claim.event?.text.toLowerCase() ?? '') ||
    aftershockWords.test(before.slice(-80)) ||
    /^[^.,;]{0,25}\baftershocks?\b/u.test(after)
  if (!own) return null
  return `aftershock ${claim.event?.date ?? claim.id}`
}
const mainShock = /^[\s-]*(?:magnitude\s+)?(?:\p{Lu}\p{Ll}+\s+\d+,?\s+)?(?:earth)?quakes?\b/iu
