/** Words that end in a full stop without ending a sentence, by what may follow them. Lower case, dot left out. */

/** A name follows. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev hon gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig gov sen rep reps sens pres ' +
    'supt insp det fr sr msgr st ste mt ft amb atty dep asst assoc mme mlle'
  ).split(' '),
)

/** A figure follows, else the full stop ends the sentence. */
export const figureAbbreviations: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vol art sec fig pp ch para tel flt hwy rte'
  ).split(' '),
)

/** Anything may follow: never the end of a sentence. */
export const innerAbbreviations: ReadonlySet<string> = new Set(
  'approx vs cf e.g i.e ca circa est viz v al esp incl'.split(' '),
)

/** The end of a sentence only when a word that likes to begin one follows. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp bros llc plc jr sr esq ph.d m.d etc ave rd blvd bldg dept univ assn intl natl gmbh ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'
  ).split(' '),
)

/** After "10 a.m." these go on with the same sentence. */
export const afterClockTime: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb aug sept sep oct nov dec eastern central mountain pacific moscow beijing local'
  ).split(' '),
)

/** Words that begin a sentence far more often than they go on with a name. Lower case. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an in on at of for from by with without to as and but or so yet nor if when while where although though because ' +
    'since after before during until he she it they we i you his her its their our my your this that these those there here ' +
    'who what why how which some many most more several all both each no not one two three according however meanwhile ' +
    'also then now still only even just another other others at least nearly about around over under police officials ' +
    'authorities rescuers witnesses earlier later last next today yesterday tomorrow among following despite'
  ).split(' '),
)

/** Verbs of saying that follow a quotation closed by "?" or "!". */
export const sayingVerbs: ReadonlySet<string> = new Set(
  'said says asked asks told tells added adds shouted cried wrote writes replied demanded exclaimed recalled'.split(
    ' ',
  ),
)

/** Months by name and abbreviation, lower case without dot. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
)

export const weekdayNames =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun'
