/** Capitalised words after a storm's kind that are no name of one. */
export const noStormNames: ReadonlySet<string> = new Set(
  (
    'storm cyclone hurricane typhoon depression tropical super season seasons surge surges warning warnings center centre watch damage force ' +
    'named and the that which in was is are were has had bob tracker prediction committee category ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december'
  ).split(' '),
)

/** Words before a name that only measure the event against the one named: "since Hurricane Hugo", "a month after it". */
const comparingWords =
  /\b(?:since|until|than|behind|unlike|like|surpass\p{L}*|exceed\p{L}*|outdo\p{L}*|displac\p{L}*|overtak\p{L}*|overtook|eclips\p{L}*|rival\p{L}*|comparable to|similar to|compared (?:to|with)|second(?: only)? to|reminiscent of|same (?:time|day|week) as|recalled|remember\p{L}*|(?:months?|years?|decades?) (?:after|before))\s+(?:the\s+|that of\s+|those of\s+)?(?:[\p{L}-]+\s+){0,4}$/u

/** "After" ranks one event behind another where its sentence ranks; else it tells what came of it: "days after the storm". */
const rankingWords =
  /\b(?:\p{L}+(?:iest|gest|vest|hest|rest)|worst|second|third|fourth|fifth|rank\p{L}*|record)\b[^.;]{0,80}\b(?:after|before|following|preceding)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,4}$/u

const orders = /\b(?:after|before|following|preceding)\b/u

/** Whether what follows these words is only what the sentence measures its own event against. */
export function isComparing(before: string): boolean {
  const said = before.toLowerCase()
  return comparingWords.test(said) || (orders.test(said) && rankingWords.test(said))
}

/** What ends such a comparison, so that the sentence goes on with its own event: not a clause on the one named. */
export const closesComparison = /;|,\s+(?!(?:which|who|when|where|that|whose|in which)\b)\p{Ll}/u

/** A title or heading that promises several events. */
export const roundupTitle =
  /\b(?:seasons?|list of|lists? of|effects by|by (?:country|region|state|year)|storms|hurricanes|cyclones|typhoons|earthquakes|disasters|events)\b/iu
