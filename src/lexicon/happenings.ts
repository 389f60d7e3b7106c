/**
 * What an event of one day is told by, whatever its articles call it: verbs whose date is the day that it happened. Left
 * out is what may well happen on two days running, as attacks, blasts and quakes do.
 */
const verbs: Readonly<Record<string, string>> = {
  landfall:
    'made landfall|makes landfall|making landfall|came ashore|comes ashore|roared ashore|struck land|hit land|reached land|slammed into|crashed ashore|swept ashore',
  formation: 'formed|originated|developed',
  naming: 'naming|named|designated|received the name',
  strengthening: 'becoming|became|upgraded|reached',
  collapse:
    'collapsed|gave way|crumbled|caved in|broke|burst|breached|spilled over|was breached|came down|crashed down|toppled',
  leak: 'leaked|leaking|burst|ruptured|escaped|spilled|spilt',
  fire: 'caught fire|went up in flames|alight|ablaze|burned down|burnt down|raced through|swept through|tore through|ripped through',
  seizure: 'hijacked|seized|captured|commandeered|boarded|abducted|kidnapped|taken hostage',
  crash:
    'crashed|slammed into|smashed into|went down|plunged into|plunged off|ditched|derailed|overran|collided|ploughed into|plowed into',
  sinking: 'sank|capsized|overturned|went down|keeled over|went under',
  opening: 'opened|opens|began|begins|started|starts|got under way',
  closing: 'concluded|concludes|closed|closes|ended|ends|wrapped up|wraps up',
  declaring: 'declared|announced|proclaimed',
}

/** Nouns of the same; the date follows at once, or after a verb of happening. */
const nouns: Readonly<Record<string, string>> = {
  landfall: 'landfall|arrival',
  collapse: 'collapse|breach|rupture|dam break|dam burst',
  leak: 'leak|leakage|spill',
  fire: 'fire|blaze|inferno',
  seizure: 'hijacking|hijack|seizure|kidnapping|abduction',
  crash: 'crash|derailment|collision',
  sinking: 'sinking|capsizing|shipwreck',
}

const worded = (table: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(table).map(([kind, words]) => [kind, words] as const)

export const happeningVerbs = worded(verbs)
export const happeningNouns = worded(nouns)

const opened = /\b(?:meetings?|summit|conference|talks|forum|congress|negotiations|strike|trial|hearing)\b/iu
const storms = /\b(?:storm|depression|cyclone|hurricane|typhoon|disturbance|thunderstorms|low)\b/iu

/** What a meeting opens and an outbreak is declared; other things open and are announced every day. */
export const happeningSubjects: ReadonlyMap<string, RegExp> = new Map([
  ['opening', opened],
  ['closing', opened],
  ['declaring', /\b(?:outbreak|epidemic|pandemic|ceasefire|cease-fire|truce|state of emergency|curfew)\b/iu],
  ['naming', storms],
  ['strengthening', storms],
  ['formation', storms],
])

/** What was done about an event, or told of it, on the day named: not the event itself. */
export const aftermathVerbs =
  /\b(?:rose|risen|rises|climbed|climbs|jumped|soared|grew|increased|reached|stood|stands|put|puts|gave|brought|bringing|raised|raising|lowered|revised|found|recovered|pulled|ended|ends|died|succumbed|visited|vowed|pledged|arrested|detained|resumed|reopened|said|says|told|reported|confirmed|buried|mourned|identified|fell|dropped)\b/iu

/** Who meets, by what they are: a government and those who speak for it meet many. */
export const talkers =
  /\b(?:unions?|rebels|guerrillas|secretar(?:y|ies)|ministers?|envoys?|negotiators?|presidents?|premiers?|militants|insurgents|separatists|employers|opposition|strikers|workers|kidnappers|captors|hijackers|hostage-takers|gunmen|ransom|creditors|donors)\b/giu

/** Those who hold captives, by whatever name; a ransom is talked of with them. */
export const captorWords = /^(?:kidnapper|captor|hijacker|hostage-taker|gunmen|ransom)$/u
