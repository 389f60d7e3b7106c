/** Words around a figure that narrow or change what it counts. Data of the linker; all lower case. */

/** What money is for, by the words of its own sentence; the nearest to the figure decides. */
const purposes: Readonly<Record<string, string>> = {
  pledge:
    'pledge pledges pledged pledging promise promised promises offer offered allocated allocate committed commits',
  aid: 'aid donate donated donates donating donation donations contribute contributed contribution contributions relief assistance grant granted fund funds funding gave give given gives giving',
  raised: 'raise raised raises raising collected telethon fundraiser fundraising concert',
  appeal: 'appeal appealed appeals ask asked asks asking seek seeks sought seeking',
  damage: 'damage damages damaged losses destruction cost costs costliest',
  stolen:
    'stolen stole haul loot looted robbed robbery robbers thieves theft heist taken took escaped vault burglars',
  ransom: 'ransom ransoms',
  loss: 'loss deficit lost',
  profit: 'profit profits earnings earned',
  revenue: 'revenue revenues sales turnover income',
  price: 'price priced bought sold worth valued valuation bid',
  fine: 'fine fined penalty bail bond settlement compensation',
  reward: 'reward bounty',
  budget: 'budget spending spend spent spends',
}

export const moneyPurposes: ReadonlyMap<string, string> = new Map(
  Object.entries(purposes).flatMap(([purpose, words]) =>
    words.split(' ').map((word) => [word, purpose] as [string, string]),
  ),
)

/** Peoples' ways of being displaced that news counts apart. */
export const homelessWords =
  /\b(?:homeless|without (?:a )?(?:homes?|shelter|roof)|los(?:e|t|ing) (?:all |both )?their (?:own )?(?:homes|houses))\b/u
export const strandedWords = /\b(?:stranded|marooned|cut off)\b/u

/** "dead or missing", "dead and injured": one figure for two fates. */
export const joinedFates =
  /^[^.;:,\d]{0,50}?\b(?:dead|killed|died|deaths|fatalities|missing|injured|wounded|hurt)\s+(?:or|and|and\/or)\s+(?:were\s+|are\s+)?(?:missing|injured|wounded|hurt|dead|killed|unaccounted|feared dead|casualties)\b/u

const attackerWords =
  '(?:attackers?|gunm[ae]n|shooters?|bombers?|hijackers?|assailants?|suspects?|perpetrators?|killers?|militants?)'

export const withAttackers = new RegExp(
  `^[^.;]{0,60},\\s(?:the|an?|both)\\s+${attackerWords}\\s+among them\\b|^[^.;]{0,60}(?<!\\bnot )\\b(?:including|among them|counting)\\s+(?:(?:the|an?)\\s+)?(?:(?:\\S+\\s+)?(?:${attackerWords}|himself|herself|themselves)\\b|[^,.;]{0,30}\\bwho (?:did|carried out|opened fire|staged|committed)\\b)`,
  'u',
)

/** "The dead include the suspect", right after the figure's own sentence. */
export const deadIncludeAttacker = new RegExp(
  `^\\s*(?:the (?:dead|victims|toll|number|figure)|that (?:number|figure|toll)|they)\\s+(?:also\\s+)?includ(?:es?|ed)\\s+(?:the|an?|both|all)\\s+(?:\\S+\\s+)?${attackerWords}\\b`,
  'u',
)

/** "The gunman was shot dead, bringing the number of people killed to": he is one of them. */
export const attackerBringsTo = new RegExp(
  `\\b(?:${attackerWords}|hostage-taker)\\b[^.;]{0,60}\\b(?:killed|dead|died)\\b[^.;]{0,60}\\b(?:bringing|raising|taking)\\b[^.;]{0,60}$`,
  'u',
)

/** "In critical condition": of the gravely injured, those who may die. */
export const criticalWords =
  /\b(?:critical(?:ly)?|intensive care|life-threatening|fighting for (?:their|his|her) lives?)\b/u

/** "Seriously hurt": the gravely injured are counted apart. */
export const graveWords =
  /\b(?:serious(?:ly)?|grave(?:ly)?|severe(?:ly)?|badly (?:hurt|injured|wounded|burned|burnt))\b/u

/** "still being treated", "remain in hospital": of the injured, those whom hospitals still have. */
export const stillTreated =
  /\b(?:still|remain(?:s|ed|ing)?|continue[sd]?)\s(?:\p{L}+\s){0,3}?(?:hospitals?|hospitali[sz]ed|admitted|treated|treatment)\b/u

/** Cases that are not yet known to be any. */
export const unprovenCases = /\b(?:probable|suspected|possible|unconfirmed)\b/u

/** Those who reckon how many cases there may be that nobody has counted. */
export const reckoning =
  /\b(?:researchers?|scientists?|epidemiologists?|academics?|stud(?:y|ies)|model(?:s|l?ers|l?ing)?|simulations?)\b/u

/** "The hospital had received the bodies of", "bodies were taken to a morgue": what one house counts. */
export const hospitalBefore =
  /\b(?:hospital|clinic|morgue|mortuary|infirmary)\b[^.;:\d]{0,60}?\b(?:received|receiving|counted|registered|taken in|admitted)\s(?:\p{L}+\s){0,3}$/u
export const hospitalAfter =
  /^\s*(?:\p{L}+\s){0,3}?(?:had\s|have\s)?(?:been\s|were\s)?(?:taken|brought|carried|delivered|received|counted)\s(?:in|to|into|at|by)\s(?:a|the|its|one|\p{Lu}\p{L}+|\p{L}+['’]s)\s(?:[\p{L}'’-]+\s){0,3}?(?:hospital|clinic|morgue|mortuary)\b/u

/** "Died in hospital", "succumbed to their wounds": of the dead, those who lived for a while. */
export const diedLater =
  /^[^.;:,\d]{0,40}?\b(?:died|dying|succumbed)\s(?:\p{Ll}+\s){0,2}?(?:(?:in|at)\s(?:(?:the|a|an|area|local|nearby)\s)?(?:\p{Lu}\p{L}+\s){0,2}(?:hospitals?|clinics?)\b|(?:of|to|from)\s(?:their\s)?(?:injuries|wounds|burns)\b)/u

/** "Twenty-two died at the scene": of the dead, those who never reached a hospital. */
export const onTheSpot =
  /^[^.;:,\d]{0,40}?\b(?:died|dead|killed)\s(?:(?:at|on)\sthe\s(?:scene|spot)|instantly|outright)\b/u

/** Two sides that count all of it, each its own way: "the government admits to four deaths", "police said only two had died". */
export const disputes =
  /\b(?:only|admit(?:s|ted)?(?:\sto)?|acknowledge[sd]?|concede[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|claim(?:s|ed))\s(?:that\s)?(?:the\s\p{Ll}+\sof\s)?$/u

/** "The army gave a lower toll:", "later raised it to": what follows counts the same again. */
export const countsAnew =
  /\b(?:lower|higher|smaller|larger|different)\s+(?:(?:death|casualty)\s+)?(?:tolls?|figures?|counts?|numbers?|tally|estimates?)\b[^.;]{0,60}$|\b(?:raised|revised|corrected|upgraded|lowered|downgraded|adjusted|changed)\s+(?:it|that|this|the\s\p{Ll}+)\s+(?:(?:up|down|upwards?|downwards?|back)\s+)?to\s+$/u

export const onBoard = /\b(?:on ?board|aboard)\b/u
export const onGround = /\bon (?:the )?ground\b/u
/** "Fifty passengers and crew members": all those whom a crash struck aboard. */
export const passengersAndCrew = /^\s+passengers\s+and\s+crew\b/u
/** Whom a falling plane strikes. */
export const groundHeads: ReadonlySet<string> = new Set(
  'resident inhabitant villager farmer bystander passerby pedestrian'.split(' '),
)
/** "Only 38 bodies have been identified": those of the dead who are known by name. */
export const identifiedWords =
  /^\s*(?:of\s(?:them|the\s\p{Ll}+)\s|\p{Ll}+\s){0,2}(?:(?:have|has|had)\s(?:so\sfar\s)?been|were|was|are)\s(?:so\sfar\s|already\s|formally\s)?identified\b(?!\sas\b)/u
/** "More than 80 bodies have not been identified". */
export const unidentifiedWords =
  /^[^.;:,\d]{0,30}?\b(?:(?:have|has|had|were|was|are|could)\s(?:still\s)?(?:not|yet to)\s(?:yet\s)?(?:be(?:en)?\s)?identified|(?:remain(?:s|ed)?|still|as yet)\s(?:un|not\s)identified)\b/u
export const buriedWords = /\b(?:buried|mass graves?|cremated|interred)\b/u
export const aftershockWords = /\b(?:aftershocks?|foreshocks?|after-?tremors?)\b/u
export const gustWords = /\bgust(?:s|ing|ed)?\b/u

/** The measures that a place does not narrow: a vehicle is where it is, a quake has one strength. */
export const placelessMeasures: ReadonlySet<string> = new Set(
  'aboard involved magnitude aftershocks abducted held released'.split(' '),
)

/** Words that make a figure the whole of it, whatever place stands near. */
export const wholeWords =
  /\b(?:worldwide|world-wide|globally|around the world|across the world|the world over|global(?:ly)?|in total|in all|overall|in its entirety|altogether|all affected)\b/u

/** "there", "in the country": the place that was named last. */
export const placeAnaphora =
  /\b(?:there|nationwide|countrywide|statewide|in the (?:country|nation|state|province|city|town|village|island|district|region|area|building|camp|hostel)(?!\sof\b)|on the island|(?:across|throughout) the (?:country|nation|island|state|province))\b/u

/** Nouns before "of" that make the name after it a place: "the town of", "the east of". */
export const placeKinds: ReadonlySet<string> = new Set(
  (
    'town city village province state district region county island islands suburb port capital area areas part parts coast outskirts ' +
    'municipality prefecture department territory republic kingdom gulf bay valley neighborhood neighbourhood streets ' +
    'north south east west northeast northwest southeast southwest center centre heart most half all much outside inside'
  ).split(' '),
)

/** Groups that say nothing of what their people do: others may call the same people by their calling. */
export const roleFreeGroups: ReadonlySet<string> = new Set(
  'resident personnel hostage civilian suspect member man foreigner family'.split(' '),
)

/** Words for those who speak and pay for a country. */
export const governmentWords =
  /\b(?:government|administration|ministry|minister|president|premier|chancellor|parliament|congress|cabinet|state|treasury|kingdom|king)\b/iu

/** Places that articles name by what they are; one of them may have several names. */
const sites: Readonly<Record<string, string>> = {
  market: 'market bazaar',
  station: 'station terminal stand',
  hospital: 'hospital clinic',
  school: 'school college campus university',
  worship: 'mosque church temple shrine',
  hotel: 'hotel guesthouse',
  airport: 'airport',
  platform: 'platform',
  carriage: 'carriage coach',
  bus: 'bus minibus',
  basement: 'basement cellar',
  bathroom: 'bathroom bathrooms toilet toilets restroom restrooms washroom washrooms lavatory',
  stairs: 'stairwell stairwells staircase stairs',
  lobby: 'lobby',
  workshop: 'workshop',
  tunnel: 'tunnel',
  checkpoint: 'checkpoint',
  barracks: 'barracks',
  gate: 'gate',
  camp: 'camp',
  restaurant: 'restaurant cafe café bar',
  theatre: 'theatre theater',
  capital: 'capital',
  barge: 'barge',
  promenade: 'promenade boardwalk seafront waterfront',
  beach: 'beach shore',
  square: 'square plaza',
  street: 'street avenue boulevard',
  road: 'road highway motorway',
  bridge: 'bridge',
  harbour: 'harbour harbor port pier dock',
  stadium: 'stadium arena',
  prison: 'prison jail',
  embassy: 'embassy consulate',
  mall: 'mall supermarket shop store',
  factory: 'factory plant mill',
  house: 'house home',
  office: 'office headquarters',
  bank: 'bank',
  dormitory: 'dormitory hostel',
  farm: 'farm ranch',
}

export const siteNouns: ReadonlyMap<string, string> = new Map(
  Object.entries(sites).flatMap(([site, nouns]) => nouns.split(' ').map((noun) => [noun, site] as const)),
)

/** Words before a group that narrow it to nobody in particular. */
export const unnarrowing: ReadonlySet<string> = new Set(
  'local young innocent fellow unarmed armed masked security national guard poor ordinary large big huge loud strong powerful'.split(
    ' ',
  ),
)

/** Words for one people in the news of an event among them: a school's children are its pupils. */
export const kinHeads: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pupil: 'child kid youngster pupil student schoolchild',
    inmate: 'prisoner inmate convict detainee',
    worker: 'worker miner employee colleague labourer laborer',
    passenger: 'passenger commuter traveller traveler',
    resident: 'resident villager inhabitant neighbour neighbor',
    customer: 'customer guest diner patron shopper client',
    fan: 'fan spectator concertgoer reveller reveler',
    pilgrim: 'pilgrim worshipper worshiper believer',
  }).flatMap(([kin, heads]) => heads.split(' ').map((head) => [head, kin] as const)),
)

/** Vehicles whose passengers are as good as everybody aboard. */
export const crewlessVehicles =
  /\b(?:trains?|express|bus(?:es)?|coach(?:es)?|minibus|trucks?|lorry|lorries|trams?|metro)\b/iu

/** Measures that say what became of those whom another one counts. */
export const wholesOfFates: ReadonlySet<string> = new Set([
  'abducted',
  'aboard',
  'involved',
  'trapped',
  'missing',
])

/** What befell land: "blackened 11,400 hectares", "200 acres were under water". */
export const landBurned =
  /\b(?:burn(?:ed|t|ing|s)?|blacken|scorch|char(?:red|ring)|torch|consum|ravag|devour|incinerat|engulf)\p{L}*/u
export const landFlooded = /\b(?:flooded|flooding|inundat|submerg|swamp(?:ed|ing)|under ?water)\p{L}*/u
