const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of a clause that looks ahead. */
export const futureCues = words(
  "will shall would won't 'll upcoming expected expecting due scheduled slated planned plans plan planning hopes hope hoping intends intend wants aims expects expect goes going ahead until till could may might should begin begins starts opens meets resume resumes choose chooses elect elects convenes concludes departs expires lands arrives travels retires reopens reconvenes",
)

/** Words of a clause that looks back; regular past forms are told by their ending. */
export const pastCues = words(
  'was were had did said told became began begun broke broken brought built bought caught came chose cut dealt drove drawn drew ate fell felt fought found fled flew forgot gave went gone got grew held hit heard hid hurt kept knew laid led left lent lost made meant met paid put quit ran rose rang read saw sold sent shook shot shut sang sank sat slept spoke spent split spread stood stole struck swore swept swam took taught tore thought threw understood won wore wrote reported announced',
)

/** Words that end in "ed" without being a past form. */
export const notPast = words(
  'need speed seed feed breed bleed proceed succeed exceed indeed hundred united red bed fed shed embed expected scheduled planned slated',
)

/** Past forms that speak of what is still to come: "agreed to by Friday". */
export const commitments = words(
  'said told asked ordered demanded agreed promised pledged vowed announced urged wanted needed required called gave set planned predicted warned committed invited given asks',
)

/** Words that open a noun phrase. */
export const determiners = words(
  'the a an this that these those its his her their our my at least more about some nearly almost over only just under several many',
)

/** Words that part one clause from another for tense. */
export const clauseBreaks = words(
  'but while whereas although though because which who whose where after before since when',
)

/** Words before a bare month, year or season that make it a time. */
export const timePrepositions = words(
  'in since until till by through throughout from to of during before after between for and or early late mid last next this on as around about past previous following every each starting beginning ending per the circa year back late-',
)

/** What speeds are counted in: "120 miles an hour" says no time. */
export const speedNouns = words('mile miles kilometer kilometers kilometre kilometres km knots')

/** Words before a number which make it a name or a measure, not a year. */
export const notYearBefore = words(
  'no number section flight page room route highway chapter article rule resolution act item boeing airbus model class nearly almost about approximately some over under than least most exactly another only roughly every points building unit apartment windows office version channel mark paragraph street',
)

/** Nouns after a number which make it a count, not a year. */
export const countedAfter = words(
  'died killed injured wounded people men women children persons troops soldiers dead deaths percent per pm am hours minutes days years weeks months feet foot miles mile km kilometers kilometres metres meters m kg tons tonnes dollars euros pounds pence yen yuan rupees points votes jobs workers homes houses employees students cases members police officers square million billion thousand hp rpm degrees utc gmt local hrs z times seats units copies cars vehicles aircraft planes passengers families acres hectares barrels gallons litres liters calories',
)

/** Hedges that belong to a duration's span, longest first. */
export const durationHedges: readonly (readonly string[])[] = [
  ['as', 'long', 'as'],
  ['as', 'little', 'as'],
  ['as', 'much', 'as'],
  ['as', 'many', 'as'],
  ['a', 'little', 'over'],
  ['a', 'little', 'more', 'than'],
  ['just', 'more', 'than'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['slightly', 'more', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['no', 'more', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['nearly'],
  ['almost'],
  ['about'],
  ['around'],
  ['approximately'],
  ['roughly'],
  ['some'],
  ['over'],
  ['under'],
  ['only'],
  ['exactly'],
  ['another'],
]

const landmarks = ['beginning', 'start', 'end', 'middle', 'close', 'turn', 'rest', 'remainder']

/** Words that qualify a date and belong to its span, longest first. */
export const dateModifiers: readonly (readonly string[])[] = [
  ...landmarks.flatMap((word) => [
    ['the', 'very', word, 'of'],
    ['the', word, 'of'],
    [word, 'of'],
  ]),
  ['the', 'month', 'of'],
  ['month', 'of'],
  ['the', 'early', 'part', 'of'],
  ['the', 'latter', 'part', 'of'],
  ['early', 'in'],
  ['early', 'on'],
  ['early'],
  ['late', 'in'],
  ['late', 'on'],
  ['late'],
  ['later', 'in'],
  ['later', 'on'],
  ['later'],
  ['earlier', 'in'],
  ['earlier', 'on'],
  ['earlier'],
  ['mid', '-'],
  ['mid'],
  ['one', 'day'],
]
