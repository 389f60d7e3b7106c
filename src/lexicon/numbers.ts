/** Written numbers below one hundred. */
export const ones: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nil', 0],
  ['nought', 0],
  ['naught', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
])

export const teens: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
])

export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Their plurals after a figure: "12 lakhs", "three billions". */
export const figuredPlurals: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['lakhs', 1e5],
  ['lacs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Abbreviated multipliers; they follow digits only. */
export const shortMultipliers: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thsd', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
])

/** Letters that multiply an amount of money and are something else anywhere else ("5m" is a distance). */
export const moneyMultipliers: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** Plurals that stand for "at least two of them". */
export const vaguePlurals: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
])

/** "tens of thousands": the first word gives how many, at least, of the second. */
export const vagueLeaders: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
])

export const pluralMultipliers: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Written denominators, singular; the plural adds s. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** Units that stand right behind "half" or "a quarter". */
export const halvedUnits: ReadonlySet<string> = new Set(
  (
    'percent percentage point per mile kilometre kilometer metre meter inch foot cent pound ton tonne litre liter gallon pint ounce gram kilogram ' +
    'kilo yard acre hectare degree hour minute second day'
  ).split(' '),
)

/** Characters that are fractions of their own. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Denominators that people write with a slash ("3/4", "5/16"); 9/11 and 24/7 are none. */
export const slashDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 1000])

/** The digit zero of scripts that write decimal numbers; a digit of any other script refuses the number. */
export const scriptZeros: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
]

/** Languages (BCP 47, primary part) that write 1.200,5 for one thousand two hundred and a half. */
export const commaDecimalLanguages: ReadonlySet<string> = new Set(
  'bs ca cs da de el es eu fi fr gl hr hu id is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi'.split(
    ' ',
  ),
)

/** Languages that part groups of three digits with a plain space. */
export const spaceGroupLanguages: ReadonlySet<string> = new Set(
  'bg cs et fi fr hu lt lv nb nn no pl ru sk sl sv uk'.split(' '),
)

/** What "No" or "no one" must count before it is a zero and not a manner of speaking. */
export const casualtyNouns: ReadonlySet<string> = new Set(
  (
    'casualties casualty deaths death injuries injury fatalities fatality survivors survivor victims wounded dead ' +
    'injured arrests hostages missing cases infections passengers people'
  ).split(' '),
)

export const casualtyParticiples: ReadonlySet<string> = new Set(
  (
    'killed dead died injured hurt wounded missing harmed arrested detained survived rescued abducted kidnapped captured ' +
    'treated released freed infected trapped evacuated aboard serious seriously alive charged unaccounted critical critically badly gravely unhurt'
  ).split(' '),
)
