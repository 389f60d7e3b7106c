const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that report what somebody says, by lemma. */
export const speechVerbs = set(
  'say tell report announce confirm state reveal add declare claim estimate put count note explain disclose acknowledge warn insist stress indicate cite suggest quote write deny admit release issue show believe fear think predict inform describe assert boast concede maintain allege contend',
)

/** Verbs that put another figure in the place of one, whatever else is said. */
export const correctingVerb = /^(?:correct|lower|revis)(?:e?[sd]?|ing)$/u

/** Verbs that do so where a figure is their object; of other things they say something else. */
export const changingVerb =
  /^(?:rais|reduc|cut|cutt|scal|trim|trimm|increas|upgrad|downgrad)(?:e?[sd]?|ing)$/u

/** Nouns for what somebody says. */
export const sayingNoun =
  /^(?:reports?|claims?|allegations?|suggestions?|assertions?|rumou?rs?|statements?|announcements?)$/u

/** Nouns for a figure. */
export const figureNoun =
  /^(?:tolls?|estimates?|figures?|counts?|tally|tallies|readings?|magnitudes?|numbers?|totals?)$/u
