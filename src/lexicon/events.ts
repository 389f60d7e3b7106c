/** Words that name what happened, brought to its kind. Kinds that newspapers use for one another share one. */
const kinds: Readonly<Record<string, string>> = {
  attack:
    'attack assault raid ambush onslaught massacre atrocity bombing bomb blast explosion bomber detonation car-bomb strike airstrike shelling incursion infiltration outrage rampage operation invasion',
  shooting: 'shooting gunfire shoot-out shootout gunman shooter',
  siege: 'siege standoff hostage-taking hostage-crisis takeover',
  abduction: 'kidnapping abduction capture seizure hijacking hijack',
  war: 'war conflict fighting battle offensive campaign hostility bombardment retaliation uprising insurgency clash',
  earthquake: 'earthquake quake tremor temblor aftershock seism',
  tsunami: 'tsunami',
  storm: 'storm cyclone hurricane typhoon tornado twister gale blizzard',
  flood: 'flood flooding deluge inundation',
  landslide: 'landslide mudslide avalanche landslip rockslide',
  fire: 'fire blaze wildfire inferno bushfire',
  crash: 'crash collision derailment wreck plunge accident pileup pile-up',
  sinking: 'sinking capsizing shipwreck',
  collapse: 'collapse cave-in',
  outbreak:
    'outbreak epidemic pandemic disease virus infection cholera sars ebola marburg measles polio dengue flu influenza meningitis typhoid',
  eruption: 'eruption volcano',
  stampede: 'stampede crush',
  protest: 'protest demonstration rally march riot unrest strike-action',
  truce: 'truce ceasefire cease-fire armistice',
  exchange: 'swap exchange',
  meeting:
    'meeting talk talks summit conference conversation negotiation call visit session consultation dialogue',
  election: 'election vote poll referendum ballot',
  trial: 'trial verdict ruling conviction',
  heist: 'heist robbery theft burglary',
}

export const eventNouns: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun) => [noun, kind] as [string, string]),
  ),
)

/** Any of them, in a regular expression. */
export const eventNounPattern: string = [...eventNouns.keys()].join('|')

const verbKinds: Readonly<Record<string, string>> = {
  attack:
    'attack attacked attacking stormed storming storm ambushed bombed raided shelled swarmed infiltrated exploded explodes detonated',
  earthquake: 'shook rattled jolted',
  crash: 'crashed crashing crashes collided collides derailed derails overturned overturns plunged plunges',
  sinking: 'sank capsized capsizes sinks sunk sunken foundered founders',
  collapse: 'collapsed collapses collapsing',
  abduction: 'kidnapped abducted hijacked captured',
  meeting: 'met meet meets spoke talked visited',
  shooting: 'shot fired',
}

export const eventVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries(verbKinds).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((form) => [form, kind] as [string, string]),
  ),
)

/** Those who deal with such events: "the fire brigade" names none. */
export const officeHeads: ReadonlySet<string> = new Set(
  'brigade department service services chief engine engines truck trucks station marshal squad agency authority authorities centre center institute ministry ministers commission committee office insurer insurers'.split(
    ' ',
  ),
)

/** Words that make a strike one of workers: of whom or how long, what is done with it, who takes part. */
export const walkoutModifiers: ReadonlySet<string> = new Set(
  'hunger general labour labor one-day two-day three-day 24-hour 48-hour rail railway train tube bus transport port dock airport postal teacher teachers nurse nurses doctor doctors pilot pilots worker workers union student prison wildcat solidarity sympathy industrial'.split(
    ' ',
  ),
)
export const walkoutVerbs: ReadonlySet<string> = new Set(
  'call stage hold plan begin join end avert threaten schedule postpone extend suspend observe announce'.split(
    ' ',
  ),
)
export const walkoutWords: ReadonlySet<string> = new Set(
  'union unions walkout walkouts picket pickets strikers wage wages pay workforce employees industrial stoppage'.split(
    ' ',
  ),
)
/** Of arms: whatever else the sentence says. */
export const armedStrikes: ReadonlySet<string> = new Set(
  'air aerial drone missile rocket military artillery retaliatory precision cruise pre-emptive preemptive'.split(
    ' ',
  ),
)
