/** How short statements say one thing in several words. Data of the linker; all lower case, verbs in their base form. */

const words = (text: string): readonly string[] => text.split(' ')

/** Words that one fact is told with; the first stands for all. */
const oneThing: readonly string[] = [
  'gross earn earnings earning box-office receipts takings',
  'worldwide global globally internationally world',
  'film movie picture',
  'song single track',
  'album record lp',
  'show programme program series',
  'book novel volume',
  'ship vessel liner',
  'plane aircraft airplane airliner jet',
  'team club side',
  'match game fixture',
  'fight bout',
  'company firm corporation business',
  'town city village municipality',
  'tall height high',
  'long length',
  'deep depth',
  'wide width breadth',
  'heavy weigh weight mass',
  'kill die death dead deceased fatality lethal claim',
  'injure injury wound wounded hurt',
  'infect infection infected case',
  'release issue publication publish published released',
  'found establish foundation establishment founder founding',
  'open opening inaugurate',
  'premiere premier debut',
  'sell sale sales sold',
  'attend attendance crowd spectator audience attendee',
  'watch view viewer viewership viewing',
  'inhabitant resident population citizen inhabit populate',
  'percent percentage cent proportion share',
  'approval approve positive favourable favorable',
  'review critic reviewer',
  'average mean',
  'goal strike',
  'election elections poll',
  'vote ballot',
  'episode instalment installment',
  'part participate participant join',
  'run duration running runtime',
  'end finish conclude',
  'build construct construction',
  'begin start commence beginning',
  'make produce production manufacture',
  'translate translation',
  'perform performance',
  'appear appearance',
  'employ employee worker staff workforce',
  'marry marriage wedding',
  'bear birth born',
  'crash collision collide',
  'quake earthquake tremor',
  'storm cyclone hurricane typhoon',
  'fire blaze',
  'explosion blast explode',
  'flood flooding',
  'demonstration protest rally',
  'pupil student',
  'subscriber subscription',
  'increase rise grow',
  'decrease fall decline drop',
  'signatory sign',
  'win victory winner',
  'lose loss defeat',
  'season',
  'test testing',
  'recover recovery',
  'confirm confirmed',
  'unemployment jobless unemployed',
  'floor storey',
  'rank ranking',
  'peak',
]

/** Verbs and nouns that only put a figure to its subject: a statement may have any of them, or none. */
const light = words(
  'be is are was were been being am have has had do does did make made get got take took give gave given reach reached ' +
    'number figure count amount stand stood exceed exceeded surpass surpassed top topped pass passed record recorded report reported ' +
    'register registered receive received draw drew drawn attract attracted hold held contain contained include included consist consisted ' +
    'comprise comprised feature featured see saw seen become became use used handle handled carry carried cover covered lie lay visit visited ' +
    'measure measured estimate estimated put set show showed shown boast boasted enjoy enjoyed achieve achieved garner garnered obtain obtained ' +
    'makes takes gives gets reaches stands holds contains includes consists comprises features receives draws attracts exceeds surpasses tops sees uses carries covers lies shows boasts enjoys ' +
    'collect collected accumulate accumulated rate rated score scored rise rises grow grows can could will would may might must should ' +
    'fewer less more least most than over under above below about around roughly approximately nearly almost some up to at only just exactly ' +
    'close near minimum maximum greater larger bigger higher lower smaller excess beyond barely merely mere least ' +
    'also still now then already currently previously later initially eventually further additional other others another new ' +
    'according per so far each very much many several various different entire whole full both same such own well ' +
    'known called named said based located situated home place time point people person thing there here ' +
    'out down off back away again once together apart',
)

/** Function words that tell nothing of what a statement is about. */
const empty = words(
  "the a an this that these those its their his her our my your it they he she we you i him them who which whose whom what when where while of in on at by for from with to into onto as and or but not no nor if because since until during before after between among within without against across through throughout via than despite including excluding like 's s t",
)

/** Past and participle of verbs that statements of plain facts are told with. */
export const moreIrregularVerbs: ReadonlyMap<string, string> = new Map(
  [
    'sell sold',
    'win won',
    'bear born borne',
    'build built',
    'buy bought',
    'spend spent',
    'pay paid',
    'run ran',
    'begin began begun',
    'sing sang sung',
    'speak spoke spoken',
    'teach taught',
    'sit sat',
    'meet met',
    'draw drew drawn',
    'drink drank drunk',
    'eat ate eaten',
    'choose chose chosen',
    'break broke broken',
    'ride rode ridden',
    'lend lent',
    'fight fought',
    'lay laid',
    'read',
    'wear wore worn',
  ].flatMap((line) => {
    const [base = '', ...forms] = words(line)
    return forms.map((form) => [form, base] as [string, string])
  }),
)

export const synonyms: ReadonlyMap<string, string> = new Map(
  oneThing.flatMap((line) => {
    const [first = '', ...rest] = words(line)
    return [first, ...rest].map((word) => [word, first] as [string, string])
  }),
)

export const saysNothing: ReadonlySet<string> = new Set([...light, ...empty])

/** Words for all of it: they tell a total from its parts, and say nothing where there are none. */
export const totalWords: ReadonlySet<string> = new Set(
  words('total totalled totaled totalling totaling overall altogether all'),
)

/** Beside a figure they limit it: a statement without them speaks of more. */
export const narrowingWords: ReadonlySet<string> = new Set(
  words(
    'budget cost loss profit net opening weekend week day month night territory territories domestic domestically overseas abroad foreign international per annual annually ' +
      'monthly weekly daily budgeted projected planned expected target capacity debt fine tax salary half quarter league cup home away digital physical ' +
      'male female adult child premiere finale semi-final final sequel pilot first second third fourth fifth last next previous following former original',
  ),
)

/** Counts that grow for as long as anybody counts. */
export const growingHeads: ReadonlySet<string> = new Set(
  words(
    'case infection follower subscriber view stream download play share retweet citation recovery test death fatality like',
  ),
)

/** A statement about a mean is of no single figure. */
export const meanWords: ReadonlySet<string> = new Set(words('average averaged averaging mean median'))

/** What a word says, said in words that have other uses. */
export const saidOtherwise: ReadonlyMap<string, RegExp> = new Map([
  ['gross', /\b(?:took|taken|takes|brought|pulled|raked)\s+in\b|\bbox office\b/u],
  ['first', /\bopening (?:day|week|weekend|night)\b/u],
  ['opening', /\bfirst (?:day|week|weekend|night)\b/u],
  ['join', /\bsigned (?:for|with|to)\b/u],
  [
    'rating',
    /\b(?:positive|favou?rable)\b.{0,30}\b(?:reviews?|notices?)\b|\breviews?\b.{0,30}\b(?:positive|favou?rable)\b/u,
  ],
  ['vote', /\belections?\b/u],
  ['sign', /\bjoined\b/u],
  ['live', /\b(?:inhabitants?|residents?|population)\b/u],
  [
    'tall',
    /\b(?:rises?|rose|stands?|stood|towers?|elevation|altitude|summit|(?:is|was) the (?:highest|tallest))\b/u,
  ],
  ['long', /\b(?:is|was) the longest\b/u],
  ['deep', /\b(?:is|was) the deepest\b/u],
])

/** Said of what has a name or stands alone: it happened once in its year. */
export const takesPlace = /\b(?:took place|(?:was|were) (?:held|fought)|occurred|happened)\b/u

/** What happens to a thing or a person once, so that two dates of it cannot both be right. */
export const onceVerbs: ReadonlySet<string> = new Set(
  words(
    'bear die found form release open close shut sign premiere build complete launch inaugurate unveil describe discover invent patent erupt establish destroy demolish abolish dissolve upload air broadcast publish appoint marry retire graduate sink incorporate adopt ratify consecrate merge join begin start end finish debut elect pardon execute assassinate murder crown ordain canonize emigrate divorce bury',
  ),
)

/** Verbs of a change or its contrary: what was gained, lost or conceded is not what there is. */
export const changeVerbs: ReadonlySet<string> = new Set(
  words(
    'gained gains gain gaining added adds add adding lost loses lose losing shed attracted acquired conceded allowed missed rejected refused',
  ),
)

/** Before a noun they tell one of two from the other. */
export const contrasting: ReadonlySet<string> = new Set(
  words(
    'old new lower upper earlier later previous next other another former latter inner outer older younger elder junior senior northern southern eastern western men women lyric acoustic deluxe',
  ),
)

/** Whose: somebody else's. */
export const kin: ReadonlySet<string> = new Set(
  words('brother sister father mother son daughter husband wife partner rival teammate cousin'),
)
