import type { Claim } from '../model/index.js'
import type { Context } from './context.js'

/** What an event does to those whom it strikes. */
export const harmed: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'infected'])

/** A figure that its words make one of several of its kind, or of as many as were in sight: it answers nothing else. */
export const isOfSome = (claim: Claim, context: Context): boolean =>
  isOfOthers(claim, context) || isSeen(claim, context)

/**
 * "One man was charged and two others were held", far down: neither is all. Each figure comes after those before it in its
 * text.
 */
export function countedBesideOthers(
  told: readonly { readonly claim: Claim; readonly context: Context }[],
): ReadonlySet<Claim> {
  const found = new Set<Claim>()
  for (const [i, { claim, context }] of told.entries()) {
    const before = told[i - 1]?.claim
    if (before?.zone !== 'body' || !/^\s+others\b(?!\s(?:were\s)?held\s(?:for|at|in)\b)/u.test(context.after))
      continue
    const isSaidWith = before.source === claim.source && before.sentence.start === claim.sentence.start
    if (isSaidWith && fateOf(before) === fateOf(claim) && before.partOf === null) found.add(before)
  }
  return found
}

/** Those whom the police have are arrested or held. */
const fateOf = ({ measure }: Claim): string => (measure === 'held' ? 'arrested' : measure)

/** "The other 14 sailors", "boarded with 94 other passengers", "its owner and six others were arrested"; but "killed 12 and injured 30 others". */
const isOfOthers = ({ measure }: Claim, { before, after }: Context): boolean =>
  /\bthe other\s+$/iu.test(before) ||
  (measure === 'aboard' && /^\s+other\b/u.test(after)) ||
  (measure !== 'injured' &&
    measure !== 'infected' &&
    /\p{L}\s+and\s+$/u.test(before) &&
    !isOfOtherFate(before, measure) &&
    /^\s+others?\b/u.test(after)) ||
  splitInTwo.test(after) ||
  andOthers.test(after)

/** "Seventeen fishermen were missing, along with 26 other people": some of the missing. */
const andOthers =
  /^(?:(?!\b\p{Ll}+ed\b)[^.;\d]){0,80}\b(?:along with|as well as|together with|besides|in addition to)\s(?:(?:at least|about|some|around|more than|nearly)\s)?(?:\d[\d,]*|\p{L}+(?:-\p{L}+)?)\s(?:others\b(?!\s(?:wounded|injured|hurt))|other\s(?:people|persons|men|women|children|passengers|soldiers|civilians|workers|miners|students|sailors|fishermen|tourists|policemen|officers)\b)/u

/** "22 were injured and 13 others trapped", "58 have been saved and 124 others are missing": others than those; not "the mayor was killed and four others died". */
function isOfOtherFate(before: string, measure: string): boolean {
  const fate = fates.get(/(\p{Ll}+)\s+and\s+$/u.exec(before)?.[1] ?? '')
  return fate !== undefined && fate !== (measure === 'held' ? 'arrested' : measure)
}
const fates: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'dead killed died slain shot',
    injured: 'injured wounded hurt burned burnt ill sick',
    missing: 'missing',
    trapped: 'trapped buried',
    rescued: 'saved rescued safe alive found',
    released: 'freed released',
    arrested: 'arrested detained held captured charged',
    displaced: 'homeless displaced evacuated',
  }).flatMap(([fate, words]) => words.split(' ').map((word) => [word, fate] as const)),
)

/** "Sixteen died in the village and the others in hospital", "and the other three": a share of those just counted. */
const splitInTwo =
  /^[^.;\d]{0,60}\b(?:and|while)\s+the\s+(?:others|rest|remainder|remaining|other\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b)/u

/** "Footage showed three bodies", "a reporter saw six people wounded": what was in sight is some of them. */
const isSeen = ({ measure, zone }: Claim, { before }: Context): boolean =>
  zone !== 'headline' && harmed.has(measure) && inSight.test(before)

const inSight =
  /\b(?:(?:footage|videos?|images?|pictures?|photos?|photographs?|(?<!\bon\s(?:state\s|local\s)?)(?:television|TV))\b[^.;\d]{0,60}?\b(?:show(?:s|ed|ing)?|captured)|(?<!\b(?:between|by|of|and|with|against)\s)(?:reporters?|correspondents?|journalists?|photographers?|witness(?:es)?|residents?|villagers?|shopkeepers?|neighbou?rs?|I|he|she|they)\s(?:\p{Ll}+\s){0,2}?(?:saw|seen|had\sseen|counted\sthe\sbodies\sof))\s(?:(?:at\sleast|the|bodies\sof)\s){0,3}$/u
