import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import type { Home } from './events.js'
import { growing, isNews } from './own-event.js'
import { upTo } from './up-to.js'

/** What an article tells of several events together, or of those before its own: a figure of none that others tell. */
export const isOfMany = (home: Home, { zone }: Claim, context: Context): boolean =>
  (anotherSuch.test(context.before) && !isOwnToll.test(`${context.before.slice(-30)}#${context.after}`)) ||
  (!hasOwnDay.test(`${context.before} ${context.after}`) && isRate(context)) ||
  (zone !== 'headline' && context.earlier.trim() !== '' && isOfPast(home, context))

/** "…: 34 people killed and 60 injured". */
const isOwnToll = /#\D{0,40}\band\s\d+\s(?:\p{L}+\s)?(?:injured|wounded|hurt)|(?:killed|dead)\sand\s#/u

/** "A bomb killed 34 on Friday at a festival held every year." */
const hasOwnDay = /\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight)\b/u

/** "It is the third such attack in four months: 20 people were killed in Hale, 30 in Mercy": those of the others. */
const anotherSuch =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d+(?:nd|rd|th))\s(?:\p{L}+\s){0,2}?(?:such\s\p{L}+|\p{L}+\s(?:\p{L}+\s){0,4}?in\s(?:as many|less than|the (?:past|last)|\d+|\p{L}+)\s(?:\p{L}+\s)?(?:weeks|months|years))\b[^.;:]{0,80}:\s[^.;]*$/u

/** "More than 1,000 have been killed in the past week", in the news of one bombing: those of all that week's. */
const isOfPast = (home: Home, { before, after }: Context): boolean =>
  isNews(home) &&
  ![...home.story.families].some((family) => growing.has(family)) &&
  (isOfSpan(upTo(after.slice(0, nearby), /[.;]/u)) || openingSpan.test(before.slice(-nearby)))

/** But "40 people in the deadliest raid in the past year". */
const isOfSpan = (words: string): boolean => pastSpan.test(words) && !oneOfMany.test(words)
const oneOfMany =
  /\b(?:worst|most|first|second|third|fourth|fifth|sixth|latest|another|\p{L}{3,}est|\d+(?:nd|rd|th))\b/u

/** "More than 15,000 people die on the railways every year": of no one event. */
const isRate = ({ before, after }: Context): boolean =>
  rate.test(
    upTo(
      after.slice(0, nearby),
      /[.;:\d]|\s(?:that|which|where|who|when|held|used|visited|attended|making)\s/u,
    ),
  ) || openingRate.test(before)

const rate =
  /\s(?:(?:every|each|per)\s(?:day|week|month|year)\b(?!\s(?:since|from|for)\b)|annually\b|(?<!\b(?:in|for|after|of|within|than|over|about|nearly|almost|by|half)\s)a\s(?:month|year)(?=[.,;]|$|\s(?:worldwide|nationwide)\b))/u
const openingRate =
  /(?:^|[.;:“"] )\W{0,3}(?:Every|Each) (?:day|week|month|year),?\s(?:(?!,\s(?:where|but|and|when|as)\b)[^.;:])*$/u

const span =
  '(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin) (?:the )?(?:past|last|previous|recent) (?:[\\p{L}\\d-]+ )?(?:weeks?|months?|years?|decades?)\\b'
const fate = '(?:killed|wounded|injured|hurt|kidnapped|abducted|arrested|displaced|executed|infected)'
const pastSpan = new RegExp(
  `^(?:\\s\\p{L}+){0,3}?(?:\\s(?:have|has|had|were|was)(?:\\sbeen)?\\s${fate}|(?:\\s(?:have|has|had))?\\sdied)?(?:\\s(?:in|by|from|during|across|at)(?:\\s\\p{L}+){1,5}?)?\\s${span}`,
  'u',
)
const openingSpan = new RegExp(
  `(?:^|[.;:“"] )\\W{0,3}${span}(?:(?!,\\s(?:where|but|and|when|as)\\b)[^.;:])*$`,
  'u',
)

const nearby = 90
