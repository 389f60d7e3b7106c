const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that cite without naming: two articles that cite "local officials" may have asked different people. */
export const anonymousSpeakers = set(
  'official officials authority authorities source sources report reports media witness witnesses resident residents survivor survivors local state several some many unnamed anonymous other others he she they it who one estimate estimates people expert experts analyst analysts account accounts spokesman spokeswoman spokesperson newspaper newspapers agency agencies doctor doctors rescuer rescuers worker workers',
)

/** Bodies that figures are cited from, in the order in which disaster databases rank them; the press comes after all of them. */
export const speakerTiers: readonly { readonly name: string; readonly words: ReadonlySet<string> }[] = [
  { name: 'the United Nations', words: set('un united ocha unicef unhcr wfp') },
  {
    name: 'a government or its services',
    words: set(
      'government ministry minister ministries police army military navy coast guard governor mayor president premier prefect prefecture province provincial municipality department agency bureau authority authorities official officials hospital hospitals fire firefighters rescue civil defence defense emergency interior health state federal national geological',
    ),
  },
  {
    name: 'an aid organisation',
    words: set('red cross crescent ifrc ngo charity oxfam msf médecins medecins caritas'),
  },
  { name: 'an insurer', words: set('insurer insurers reinsurer swiss munich lloyd') },
]

/** Sides of a dispute and those who watch them: each speaks of the whole. */
export const parties =
  /\b(?:government|ministry|junta|regime|opposition|rebels?|insurgents?|guerrillas?|militants?|separatists?|rights|unions?|organi[sz]ers|amnesty|army|military|coalition|commission|inquiry)\b/iu
