const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that report what somebody says, by lemma. */
export const speechVerbs = set(
  'say tell report announce confirm state reveal add declare claim estimate put count note explain disclose acknowledge warn insist stress indicate cite suggest quote write deny admit release issue show believe fear think predict inform describe assert boast concede maintain allege contend',
)
