/**
 * Words that say what a figure measures. Codes follow the contract. A verb's counted role is `object` ("killed 80"),
 * and the subject of its passive; or `subject` ("80 died").
 */
export interface MeasureVerb {
  readonly measure: string
  readonly counted: 'object' | 'subject' | 'either'
  /** Only things are counted by it, never people ("destroyed 80 houses"). */
  readonly things?: boolean
  /** A following word that must be there ("taken hostage", "shot dead"); the bare verb says nothing. */
  readonly needs?: readonly string[]
  /** Must stand directly at the number: too many other uses to be trusted further away. */
  readonly weak?: boolean
}

const verb = (
  measure: string,
  counted: MeasureVerb['counted'],
  words: string,
  more: Partial<MeasureVerb> = {},
): [string, MeasureVerb][] => words.split(' ').map((lemma) => [lemma, { measure, counted, ...more }])

export const measureVerbs: ReadonlyMap<string, MeasureVerb> = new Map([
  ...verb('injured', 'object', 'treat bandage', { weak: true }),
  ...verb('rescued', 'object', 'pluck winch hoist'),
  ...verb('rescued', 'subject', 'escape', { weak: true }),
  ...verb('injured', 'object', 'shoot', { weak: true }),
  ...verb('evacuated', 'object', 'airlift'),
  ...verb(
    'killed',
    'object',
    'kill slay murder massacre execute behead decapitate slaughter assassinate electrocute lynch strangle throttle asphyxiate bayonet butcher guillotine garrotte martyr neutralize neutralise trample crush',
  ),
  ...verb('killed', 'subject', 'die perish drown succumb suffocate'),
  ...verb(
    'injured',
    'object',
    'injure wound hurt maim hospitalize hospitalise blind paralyze paralyse cripple disfigure bruise graze scald lacerate mutilate concuss deafen',
  ),
  ...verb('injured', 'subject', 'faint bleed'),
  ...verb('abducted', 'object', 'abduct kidnap capture snatch'),
  ...verb('abducted', 'object', 'seize', { weak: true }),
  ...verb('released', 'object', 'release free liberate pardon parole'),
  ...verb('rescued', 'object', 'rescue extricate extract'),
  ...verb('rescued', 'object', 'save', { weak: true }),
  ...verb('rescued', 'subject', 'survive'),
  ...verb('displaced', 'object', 'displace uproot strand maroon evict'),
  ...verb('displaced', 'subject', 'flee', { weak: true }),
  ...verb('evacuated', 'either', 'evacuate relocate'),
  ...verb(
    'arrested',
    'object',
    'arrest detain apprehend indict jail imprison incarcerate intern handcuff arraign nab recapture',
  ),
  ...verb('arrested', 'object', 'charge', { weak: true }),
  ...verb('infected', 'object', 'infect sicken diagnose'),
  ...verb('trapped', 'object', 'trap entomb'),
  ...verb('missing', 'subject', 'disappear vanish'),
  ...verb('explosions', 'subject', 'explode detonate', { things: true }),
  ...verb(
    'destroyed',
    'object',
    'destroy flatten raze demolish wreck gut sink topple level torch ruin burn swallow devour consume incinerate obliterate pulverize pulverise bulldoze eat',
    { things: true },
  ),
  ...verb('destroyed', 'either', 'collapse crumble', { things: true }),
])

/** Adjectives and participles that say it of the noun before them ("80 dead") or after ("80 wounded soldiers"). */
export const measureAdjectives: ReadonlyMap<string, string> = new Map([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['lifeless', 'killed'],
  ['fatal', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['hurt', 'injured'],
  ['hospitalized', 'injured'],
  ['hospitalised', 'injured'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['homeless', 'displaced'],
  ['displaced', 'displaced'],
  ['stranded', 'displaced'],
  ['marooned', 'displaced'],
  ['trapped', 'trapped'],
  ['infected', 'infected'],
  ['ill', 'infected'],
  ['sick', 'infected'],
  ['aboard', 'aboard'],
])

/** Nouns that are counted and say the measure themselves ("80 deaths"). */
export const measureNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'death fatality body corpse dead killing murder homicide slaying drowning',
    injured: 'injury wounded injured hurt',
    missing: 'missing disappearance',
    abducted: 'hostage captive kidnapping abduction abductee',
    displaced: 'homeless refugee displaced',
    evacuated: 'evacuee',
    arrested: 'arrest detainee',
    infected: 'infection case',
    rescued: 'survivor rescuee rescue',
    explosions: 'explosion blast bombing detonation',
    aftershocks: 'aftershock',
    involved:
      'gunman attacker plotter conspirator assailant bomber hijacker kidnapper shooter perpetrator hostage-taker captor raider robber militant pirate assassin thief arsonist',
  }).flatMap(([measure, nouns]) => nouns.split(' ').map((noun) => [noun, measure] as [string, string])),
)

/** What being in it says of people: "in custody", "in critical condition". */
export const measurePlaces: ReadonlyMap<string, string> = new Map([
  ['custody', 'arrested'],
  ['detention', 'arrested'],
  ['jail', 'arrested'],
  ['surgery', 'injured'],
  ['captivity', 'held'],
  ['condition', 'injured'],
  ['hospital', 'injured'],
])

/** Nouns of an act whose "of" names who suffers it ("the deaths of 24,762 people", "the release of four"). */
export const actNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed:
      'death killing murder massacre execution slaying slaughter assassination beheading life drowning body corpse remain',
    injured: 'injury wounding injuring hospitalization',
    abducted: 'abduction kidnapping kidnap capture abducting seizure',
    released: 'release releasing liberation freeing',
    rescued: 'rescue',
    arrested: 'arrest detention',
    evacuated: 'evacuation relocation',
    displaced: 'displacement',
    missing: 'disappearance loss',
    destroyed: 'destruction collapse',
    infected: 'infection',
  }).flatMap(([measure, nouns]) => nouns.split(' ').map((noun) => [noun, measure] as [string, string])),
)

/** Nouns that stand for a running total; what they total is said by the words around ("death toll", "number of injured"). */
export const tollNouns: ReadonlySet<string> = new Set(
  'toll tally count number figure total estimate'.split(' '),
)

/** Verbs whose subject is a total and whose complement is its value ("rose to 163", "stands at 57", "reached 80"). */
export const tollVerbs: ReadonlySet<string> = new Set(
  (
    'rise climb jump grow increase soar mount reach hit stand be go pass top exceed surpass approach near total number swell ' +
    'leap double fall drop come become remain amount put set raise revise update estimate place lower bring push take sum have ' +
    'cross range run ran report give lift scale trim cut confirm believe expect say count include'
  ).split(' '),
)

/** What attackers do, by lemma; each needs something that it is done to. */
export const violentVerbs: ReadonlySet<string> = new Set(
  (
    'attack storm raid hijack ambush assault rob burst throw hurl lob spray fire open detonate plant besiege commandeer kidnap abduct seize ' +
    'kill murder massacre behead stab shoot wound injure blow bomb'
  ).split(' '),
)

/** Verbs of those who are hurt, never a modifier of what is counted: "17 suffered burns". */
export const sufferVerbs: ReadonlySet<string> = new Set(
  'suffer sustain receive lose seek need require undergo get spend flee leave escape'.split(' '),
)

/** Nouns whose figure is of people nobody has found: "the search for 12 more", "the fate of the remaining 13". */
export const lossNouns: ReadonlyMap<string, string> = new Map([
  ['search', 'for'],
  ['hunt', 'for'],
  ['fate', 'of'],
  ['whereabouts', 'of'],
  ['contact', 'with'],
  ['word', 'of'],
  ['hope', 'for'],
])
