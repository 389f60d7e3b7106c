/** Verbs of rising and falling: a number right after them (or after "by") is the change, after "to" the level reached. */
const risingVerbs =
  'rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing increase increases increased ' +
  'increasing soar soars soared soaring surge surges surged surging advance advances advanced advancing rally rallied rallies rallying ' +
  'expand expands expanded expanding swell swelled improve improved improves improving spike spiked rebound rebounded rebounds ' +
  'appreciate appreciated leap leapt leaped skyrocketed accelerated mount mounted up upped strengthened strengthens'

const fallingVerbs =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing ' +
  'slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk ' +
  'sinking dip dips dipped dipping ease eases eased easing shrink shrinks shrank shrunk shrinking contract contracts contracted contracting ' +
  'retreat retreats retreated plummet plummets plummeted plummeting depreciate depreciated weaken weakened weakens crashed slumped slump slumps ' +
  'slumping collapsed diminished dwindled down narrowed skidded sagged'

/** Verbs that raise or lower only what is measured: they need a percentage, points, cents or "by" after them. */
const measuredRisingVerbs =
  'add adds added adding gain gains gained gaining raise raises raised raising boost boosts boosted boosting lift lifts lifted widen widened widens extend extends extended extending hike hiked hikes lengthen lengthened lengthens lengthening warm warms warmed warming thickened deepened'

const measuredFallingVerbs =
  'lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashed trim trimmed trims trimming shorten shortened shortens shortening thin thinned thins thinning cooled'

const risingNouns =
  'rise rises increase increases jump gain gains growth surge climb advance hike raise rally spike boost uptick upswing expansion improvement rebound leap'

const fallingNouns =
  'fall falls drop drops decline declines decrease decreases reduction reductions dip slump plunge loss losses slide cut cuts contraction downturn shrinkage discount'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const trendVerbs = { up: set(risingVerbs), down: set(fallingVerbs) } as const
export const measuredTrendVerbs = { up: set(measuredRisingVerbs), down: set(measuredFallingVerbs) } as const
export const trendNouns = { up: set(risingNouns), down: set(fallingNouns) } as const

/** After a percentage: "5 percent higher". */
export const trendComparatives = {
  up: set(
    'higher more up faster larger stronger bigger longer heavier warmer hotter denser taller wider deeper richer',
  ),
  down: set(
    'lower less fewer down slower smaller weaker cheaper off cooler colder thinner lighter shorter poorer',
  ),
} as const

/** Words that may stand between a trend verb and its number. */
export const trendAdverbs: ReadonlySet<string> = set(
  'by another a an further additional nearly almost about around some roughly approximately only just more than less fewer over under least up as much as ' +
    'many a annual annualized annualised modest whopping full mere further steady record up off in value price prices combined total net estimated average slight back',
)

/** What takes a figure "from 50 to 60": two levels, no range. */
export const levelVerbs: ReadonlySet<string> = new Set([
  ...trendVerbs.up,
  ...trendVerbs.down,
  ...measuredTrendVerbs.up,
  ...measuredTrendVerbs.down,
  ...(
    'change changed changing revised move moved moves moving expanded upgrade upgraded downgraded slow slows slowed slowing double doubled tripled quadrupled ' +
    'narrow narrows narrowing widening hiking swell swelled bring brought bringing edge edged edges swing swung jumping lifting'
  ).split(' '),
])
