/** A number right after one of these is a name or a label ("Section 427", "Flight 1200", "Channel 4"). Lower case. */
export const labelsBeforeNumber: ReadonlySet<string> = new Set(
  (
    'act amendment apartment apt annex appendix area article band bay block book box building bus camp category chapter ' +
    'channel chart checkpoint clause class code column convention corps count decree device directive district division ' +
    'element engine episode exhibit exit experiment fig figure flight flights floor form formula gate grade group hangar highway highways house ' +
    'interstate issue item junction lane law level line lot lots mark match mk model module motorway no nos nr number numbers ' +
    'object order page pages para paragraph part phase pier platform plot point pool position proposition psalm public reactor ' +
    'regiment regulation resolution room round route routes row rule runway schedule season section sections sector seed series sol ' +
    'stage stall state step studio subsection suite table task terminal theory tier title track train trial type unit units ' +
    'verse version vol volume ward warehouse zone'
  ).split(' '),
)

/** Labels above that are also common words before a real count; they label only when written with a capital. */
export const labelsWithCapitalOnly: ReadonlySet<string> = new Set(
  (
    'act area band bay block book box building bus camp class code column corps count device district division element engine figure floor form ' +
    'gate group house issue item law level line lot lots mark match model module object order part pier plot point pool position public ' +
    'reactor regiment room round row rule runway season sector seed series stage stall state step studio table task terminal theory ' +
    'title track train trial type unit units verse warehouse zone numbers schedule number no'
  ).split(' '),
)

/** Products, programmes and indices whose names end in a number; written with a capital. Lower case. */
export const namesBeforeNumber: ReadonlySet<string> = new Set(
  (
    "poor's poor’s " +
    'boeing airbus antonov tupolev ilyushin embraer cessna bombardier fokker sukhoi mig mirage gulfstream learjet windows fi iphone ipad ' +
    'galaxy pixel xbox playstation nexus android ios macos echo apollo gemini soyuz shenzhou voyager mariner pioneer explorer sputnik ' +
    'trent falcon ariane atlas titan delta vega starlink intelsat covid sars formula nikkei topix ftse cac dax ibex stoxx dow fortune russell ' +
    'nasdaq sensex kospi asx csi sse mib smi aex hsi p&p p bowl euro expo euros wimbledon radio bbc cnn fox espn itv tv fm am rfc iso ' +
    'chapter top opus symphony sonata mach peugeot porsche audi ferrari mazda lexus saab volvo bmw ford ceres agenda vision'
  ).split(' '),
)

/** What follows a house number within three words. */
export const streetWords: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd lane ln drive square plaza terrace parkway pkwy broadway'.split(
    ' ',
  ),
)

/** After a written or plain number and a hyphen: an idiom, no count. */
export const idiomSuffixes: ReadonlySet<string> = new Set(
  (
    'way time times sided handed star day-old off fold wheel liner timer man-show hander dimensional term stop third hundredth on ' +
    'class rate half piece for pointer pointers something somethings caliber calibre gauge pack figure figures d'
  ).split(' '),
)

/** Months, for the last line of defence against dates that nobody marked. */
export const monthWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec'
  ).split(' '),
)

/** Before a bare year. */
export const yearCues: ReadonlySet<string> = new Set(
  (
    'in since by until till of from to before after during year early late mid through for the a its his her their our this that and ' +
    'between spring summer autumn fall winter circa about around'
  ).split(' '),
)

/** Words that make "a 3-2 …" or "lost 2-3" a score. */
export const scoreWords: ReadonlySet<string> = new Set(
  (
    'beat beats beating beaten win wins won winning lose loses lost losing loss victory defeat defeats defeated draw draws drew drawn tie ties ' +
    'tied lead leads led leading score scores scored scoring trail trails trailed trailing vote votes voted voting margin series game set ' +
    'record aggregate decision rout routed edge edged downed upset shootout'
  ).split(' '),
)

/** Function words and verbs that "one" can stand before only as a pronoun. */
export const afterPronounOne: ReadonlySet<string> = new Set(
  (
    'another can could would should might must may will shall cannot has had that who which to for in on at by with from as is was are were and or but if ' +
    'so than when where while because since until does did do not never also ever he she they it we you i his her their my your our this ' +
    "these those there here into onto upon about after before the a an each other's sees thinks"
  ).split(' '),
)

/** Before a pronoun "one". */
export const beforePronounOne: ReadonlySet<string> = new Set(
  'no any every each some this that which another the such only everyone a new big good bad last next first latest number day or not'.split(
    ' ',
  ),
)

/** After "one": a time or manner, no count. */
export const afterOneIdioms: ReadonlySet<string> = new Set(
  'day night morning evening afternoon time side hand thing way reason bit step point minute'.split(' '),
)

/** Verbs and helpers that can follow a count that stands for its people ("In Gaza 12 were killed"). */
export const afterElliptic: ReadonlySet<string> = new Set(
  (
    'were was are is have has had of others other people persons men women children dead killed wounded injured hurt died missing more ' +
    'percent per'
  ).split(' '),
)
