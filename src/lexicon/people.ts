import { countryNames, nationalities } from './nationalities.js'

/** Who is counted. Heads are singular, lower case; a group joins the words that newspapers use for one another. */
const groups: Readonly<Record<string, string>> = {
  child: 'child children kid youngster minor infant baby toddler teenager teen youth juvenile boy girl',
  pupil: 'pupil student schoolchild schoolboy schoolgirl classmate undergraduate',
  teacher: 'teacher instructor professor schoolteacher educator',
  woman: 'woman lady wife mother female grandmother nun',
  man: 'man male husband father',
  soldier:
    'soldier troop serviceman servicewoman marine sailor trooper conscript airman peacekeeper commando paratrooper guardsman recruit cadet reservist',
  police: 'police policeman policewoman officer constable cop gendarme deputy',
  fighter:
    'fighter militant rebel insurgent guerrilla combatant extremist jihadist islamist militiaman terrorist taliban mujahideen maoist',
  attacker:
    'attacker gunman assailant bomber hijacker kidnapper shooter perpetrator raider robber captor assassin killer suspect hostage-taker thief pirate bandit arsonist',
  civilian: 'civilian bystander passerby pedestrian noncombatant',
  passenger: 'passenger traveler traveller',
  crew: 'crew crewman crewmember',
  pilot: 'pilot aviator skipper',
  attendant: 'attendant stewardess steward deckhand',
  personnel: 'personnel',
  foreigner: 'foreigner expatriate tourist visitor holidaymaker',
  hostage: 'hostage captive prisoner abductee detainee',
  rescuer: 'rescuer firefighter fireman paramedic medic lifeguard',
  miner: 'miner pitman',
  worker: 'worker employee laborer labourer staff staffer labour laborers',
  patient: 'patient case',
  journalist: 'journalist reporter cameraman photographer correspondent',
  fisherman: 'fisherman',
  pilgrim: 'pilgrim worshiper worshipper',
  villager: 'villager farmer',
  protester: 'protester demonstrator rioter activist marcher',
  inmate: 'inmate convict',
  resident: 'resident citizen inhabitant local national',
  survivor: 'survivor',
  victim: 'victim casualty',
  refugee: 'refugee migrant evacuee asylum-seeker',
  driver: 'driver motorist cyclist rider',
  family: 'family household',
  official: 'official diplomat politician lawmaker minister deputy',
}

/** Heads that narrow nothing: everybody the measure can be said of. */
const anybody =
  'person people individual human soul other life one victim casualty somebody anyone death fatality body corpse injury dead wounded injured missing homeless number figure toll case infection arrest'

export const personGroups: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([group, heads]) =>
    heads.split(' ').map((head) => [head, group] as [string, string]),
  ),
)

export const anybodyHeads: ReadonlySet<string> = new Set(anybody.split(' '))

export const attackerGroups: ReadonlySet<string> = new Set(['attacker', 'fighter'])

/** Buildings, vehicles and the like, which are counted in the ruins and never in the dead. */
const structures =
  'house home building tower block dwelling structure apartment flat school hospital church mosque temple shop store factory bridge hotel village town ' +
  'vehicle car truck bus train plane aircraft jet helicopter boat ship vessel ferry barge trawler tanker freighter yacht tank motorcycle carriage wagon ' +
  'lorry van taxi unit business barrack chalet cottage villa warehouse cabin bungalow farmhouse garage stall office clinic barn shed bunker hangar ' +
  'greenhouse trailer caravan jetty pier gunboat warship minibus jeep tractor motorbike scooter pickup emplacement drone gunship warplane airliner ' +
  'airplane jetliner'

/** Counted nouns that are never people: what they go with is no casualty figure. */
export const thingNouns: ReadonlySet<string> = new Set(
  (
    `${structures} ` +
    'road ambulance ' +
    'city district province county country state region community neighborhood neighbourhood area site place location island ' +
    'islet lake port suburb parish prefecture canton dhow skiff ' +
    'bomb rocket missile shell mortar grenade rifle gun weapon pistol bullet round shot explosive mine device knife ' +
    'hour minute second day week month year decade century time occasion night morning weekend ' +
    'mile kilometer kilometre meter metre foot yard inch acre hectare ton tonne pound kilogram gallon liter litre barrel degree point percent dollar euro ' +
    'head animal fox wolf bear lion tiger elephant whale mouse mice rat rabbit monkey dolphin swan turtle deer fish cow cattle sheep goat horse dog pig bird chicken livestock tree crop ' +
    'bag box tent blanket truckload meal supply container suitcase ' +
    'attack bombing raid incident strike airstrike clash shooting assault crash accident quake earthquake storm flood fire blaze blast explosion aftershock tremor ' +
    'flight station stop floor storey story room page article paragraph section part piece ' +
    'vote seat party poll goal match game ' +
    'report statement letter call message question issue case-study test sample ' +
    'line division plant product brand engine turbine fossil bone title trophy medal peak ' +
    'company firm bank agency organization organisation team battalion brigade group factor reason way step thing'
  ).split(' '),
)

/** Buildings, vehicles and the like: what `destroyed` counts. */
export const destructibles: ReadonlySet<string> = new Set(
  `${structures} hut kiosk shack coach locomotive property residence`.split(' '),
)

/** Things that news counts under several names. */
export const thingGroups: ReadonlyMap<string, string> = new Map(
  Object.entries({
    house: 'house home dwelling residence hut shack',
    vehicle: 'vehicle car automobile',
    aircraft: 'aircraft plane airplane aeroplane',
    ship: 'ship vessel boat',
    job: 'job position',
  }).flatMap(([group, heads]) => heads.split(' ').map((head) => [head, group] as [string, string])),
)

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    policemen: 'policeman',
    policewomen: 'policewoman',
    gunmen: 'gunman',
    servicemen: 'serviceman',
    firemen: 'fireman',
    fishermen: 'fisherman',
    crewmen: 'crewman',
    lives: 'life',
    wives: 'wife',
    bodies: 'body',
    schoolchildren: 'schoolchild',
    militiamen: 'militiaman',
    guardsmen: 'guardsman',
    personnel: 'personnel',
    police: 'police',
    crew: 'crew',
    troops: 'soldier',
    feet: 'foot',
    dead: 'dead',
    wounded: 'wounded',
    injured: 'injured',
    missing: 'missing',
    homeless: 'homeless',
    buses: 'bus',
    gases: 'gas',
    passersby: 'passerby',
    aircraft: 'aircraft',
    cattle: 'cattle',
    staff: 'staff',
    others: 'other',
    houses: 'house',
    youths: 'youth',
    series: 'series',
    countrymen: 'countryman',
    tribesmen: 'tribesman',
    airmen: 'airman',
    businessmen: 'businessman',
    workmen: 'workman',
    grandchildren: 'grandchild',
    avalanches: 'avalanche',
    taxis: 'taxi',
    corpses: 'corpse',
    hostages: 'hostage',
    families: 'family',
    casualties: 'casualty',
    thieves: 'thief',
  }),
)

/** The singular, lower case. Unknown words lose a regular plural ending. */
export function singular(word: string): string {
  const lower = word.toLowerCase()
  const known = irregular.get(lower)
  if (known) return known
  const last = lower.charCodeAt(lower.length - 1)
  if (last !== letterS && last !== letterN) return lower
  if (lower.endsWith('is') && nationalities.has(lower.slice(0, -1))) return lower.slice(0, -1)
  if (lower.endsWith('men') && lower.length > 5) return `${lower.slice(0, -3)}man`
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|z|[nd]o)es$/u.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('s') && !/(?:ss|us|is)$/u.test(lower) && lower.length > 3) return lower.slice(0, -1)
  return lower
}

const letterN = 110
const letterS = 115

/** People by words that no ending tells. */
const plainPeople: ReadonlySet<string> = new Set(
  (
    'colleague comrade guest guard bodyguard fan nurse cook monk priest imam relative friend spouse sibling brother sister son daughter cousin nephew niece ' +
    'uncle aunt parent grandparent twin aide spy agent fugitive delegate mechanic expert candidate clerk athlete chief nomad envoy youngster ' +
    'missionary executive accomplice colonel captain lieutenant sergeant corporal cleric critic opponent dissident adolescent client president rival heir ' +
    'guy bloke lad fellow chap castaway stowaway runaway newlywed bride groom orphan widow elder veteran rabbi mullah bishop chef guide sherpa nanny maid thug crook addict scout ' +
    'intellectual scholar academic operative detective representative mercenary dignitary revolutionary secretary emissary occupant'
  ).split(' '),
)

const personEnding = /(?:er|or|ist|ian|man|woman|ee|ant|ese|eer|ster|people|folk|mate)$/u

/** "Germans", "Muslims": people, who are no place and have no age; but "the Philippines". */
export const isPeople = (word: string): boolean =>
  singular(word) !== word && nationalities.has(singular(word)) && !countryNames.has(word)

/** Whether a singular head names people: known, or formed like such words. */
export const isPersonLike = (head: string): boolean =>
  personGroups.has(head) ||
  anybodyHeads.has(head) ||
  head === 'other' ||
  plainPeople.has(head) ||
  (personEnding.test(head) && !thingNouns.has(head))

/** What people suffer and are treated for. */
export const wounds: ReadonlySet<string> = new Set(
  'burn injury wound fracture bruise concussion cut scratch laceration abrasion gash scald sprain contusion'.split(
    ' ',
  ),
)

/** How bones and limbs are hurt. */
export const breakings: ReadonlySet<string> = new Set([
  'broken',
  'fractured',
  'shattered',
  'severed',
  'crushed',
])
