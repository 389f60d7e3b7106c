/** What a hedge does to the bounds of the number it stands by. */
export type Bound = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'approx' | 'none'

export interface Hedge {
  readonly bound: Bound
  readonly words: readonly string[]
  /** A verb that the span takes in: "exceeds 1,400". Between it and the number "the" may stand. */
  readonly verb?: true
}

const hedge = (bound: Bound, phrases: string): Hedge => ({ bound, words: phrases.split(' | ') })
const verb = (bound: Bound, phrases: string): Hedge => ({ bound, words: phrases.split(' | '), verb: true })

/** Hedges before the number, lower case. Longer phrases win over the shorter ones that end them. */
export const hedgesBefore: readonly Hedge[] = [
  hedge(
    'atLeast',
    'at least | at the least | at the very least | at a minimum | no fewer than | no less than | not fewer than | not less than | ' +
      'a minimum of | minimum of | as few as | as little as | as low as | a low of at least | greater than or equal to | ' +
      'more than or equal to | at minimum',
  ),
  hedge(
    'moreThan',
    'over the age of | above the age of | older than the age of | more than | greater than | larger than | higher than | bigger than | over | above | well over | just over | ' +
      'well above | just above | slightly above | far more than | well more than | many more than | a little over | slightly over | a little more than | ' +
      'slightly more than | just more than | upwards of | upward of | in excess of | beyond | well beyond | way more than | ' +
      'somewhat more than | much more than | even more than | older than | longer than | past | far above | far over | way over | ' +
      'comfortably over | comfortably above | not less or more than | better than | excess of | anything over | taller than | heavier than | faster than',
  ),
  hedge(
    'atMost',
    'up to | as many as | as much as | as high as | as long as | as large as | as big as | as far as | as tall as | as fast as | ' +
      'as heavy as | as deep as | as old as | as young as | as late as | ' +
      'at most | at the most | no more than | not more than | not over | not exceeding | no higher than | no greater than | no larger than | no longer than | ' +
      'a maximum of | maximum of | a max of | less than or equal to | fewer than or equal to | up to a maximum of | ' +
      'a ceiling of | capped at | limited to | at max | the maximum of | anything up to | upto | reaching up to',
  ),
  hedge(
    'lessThan',
    'under the age of | below the age of | nearly | almost | close to | just under | just below | just short of | under | below | fewer than | less than | ' +
      'lower than | smaller than | well under | well below | slightly under | slightly below | a little under | slightly less than | ' +
      'slightly fewer than | a little less than | far fewer than | far less than | just less than | just shy of | shy of | short of | virtually | ' +
      'not quite | very nearly | very close to | younger than | shorter than | somewhat less than | much less than | way under | not even | ' +
      'at close to | at nearly | barely under | lighter than | nearer | way less than | way below | far below',
  ),
  hedge(
    'approx',
    'about | some | around | roughly | approximately | approx | approx . | an estimated | a estimated | estimated | the estimated | estimate of | an estimate of | ' +
      'estimates of | circa | c . | ca . | ca | in the region of | in the neighborhood of | in the neighbourhood of | ' +
      'in the vicinity of | somewhere around | somewhere near | close on | more or less | or so | near | something like | ' +
      'on the order of | of the order of | in the order of | at about | at around | at roughly | at approximately | closer to | nearer to | just about | only about | ' +
      'an approximate | a rough | an average of about | well-nigh | perhaps | maybe | probably | ' +
      'possibly | an approximated | a reported',
  ),
  hedge('none', 'exactly | precisely | a total of | an exact | only | just | a mere | merely'),
  verb(
    'moreThan',
    'exceeds | exceed | exceeded | exceeding | has exceeded | tops | top | topped | topping | passes | passed | passing | surpasses | surpass | ' +
      'surpassed | surpassing | eclipsed | eclipses | surmounted | crosses | crossed | outnumbered',
  ),
  hedge('approx', '~ | ≈'),
  hedge('atLeast', '≥ | > ='),
  hedge('atMost', '≤ | < ='),
  hedge('moreThan', '>'),
  hedge('lessThan', '<'),
  verb('lessThan', 'nearing | nears | neared | approaching | approaches | approached | approach'),
]

/** Verbs above that also govern plain objects ("passed two laws"): they hedge large figures only. */
export const largeOnlyVerbs: ReadonlySet<string> = new Set(
  'top topped tops topping passes passed passing crosses crossed approach approached approaches approaching eclipsed eclipses outnumbered'.split(
    ' ',
  ),
)

/** Single words that hedge small written numbers only where no verb of speech or thought asks for them. */
export const aboutGovernors: ReadonlySet<string> = new Set(
  (
    'talk talks talked talking speak speaks spoke speaking think thinks thought know knows knew known worry worried worries concern ' +
    'concerned concerns story stories information details question questions complain complained complaints ' +
    'ask asked learn learned learnt hear heard write wrote doubts doubt something anything nothing ' +
    'fears dispute disputes conflict control row war fight tensions battle anger outrage protest protests clash clashes clashed fought quarrel quarrelled argued argue feud feuded sovereignty'
  ).split(' '),
)

/** Words between a hedge and its number that leave the figure as it is: "at least another 50". */
export const transparentWords: ReadonlySet<string> = new Set([
  'another',
  'additional',
  'further',
  'a',
  'an',
  'other',
  'just',
  'only',
  'the',
])

/** Hedges after the number: "80 or more", "1,400-plus". */
export const hedgesAfter: readonly Hedge[] = [
  hedge(
    'atLeast',
    'or more | or higher | or greater | or above | or older | or over | or better | or larger | or longer | or faster | or stronger | and above | and over | ' +
      ', if not more | , if not higher | if not more | , perhaps more | , possibly more | and up | and older | and more | - plus | plus | + | or upwards | or even more | at least | or bigger | and higher | and counting',
  ),
  hedge(
    'atMost',
    'or fewer | or less | or lower | or below | or under | or younger | or smaller | and under | and below | and younger | at most | at best | or slower | ' +
      'or shorter',
  ),
  hedge(
    'approx',
    'or so | - odd | odd | more or less | give or take | - ish | ish | or thereabouts | - some ',
  ),
]

/** Of the hedges after a number these also stand after its noun: "80 people or more". */
export const afterNoun: ReadonlySet<string> = new Set([
  'or more',
  'or so',
  'or less',
  'or fewer',
  'or older',
  'or younger',
  'or higher',
])
