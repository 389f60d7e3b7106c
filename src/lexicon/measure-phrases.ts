/** Verb + particle or noun that together say what the verb alone does not. */
export interface MeasurePhrase {
  /** The words after the verb, or after its object ("shot dead 12", "took 50 people hostage"). */
  readonly after: readonly string[]
  readonly measure: string
  readonly counted: 'object' | 'subject'
}

/** One line a measure and counted role; a phrase is a verb's lemma and the words that must follow. */
const table = `
killed object: bury in their sleep | bury in their beds | bury in their homes | shoot dead | shoot to death | gun down | mow down | cut down | stab to death | beat to death | crush to death | hack to death | burn to death | burn alive | put to death | blow apart | blow to pieces | blow to bits | tear apart | tear to pieces | leave dead | bury in mass graves | bury in a mass grave | rob of their lives | deprive of their lives
killed object: cost their lives | sweep to their deaths | send to their deaths | carry to their deaths | plunge to their deaths
killed subject: give their lives | lay down their lives | choke to death | suffocate to death | bleed to death | leap to their deaths | jump to their deaths | fall to their deaths | tumble to their deaths | plunge to their deaths | lose their lives | lose his life | lose her life | freeze to death | starve to death | burn to death | lie dead | meet their deaths | meet their death | meet their end | find their deaths | find their death | go to their deaths | fall to sniper | fall to snipers | pay with their lives
abducted object: take hostage | take captive | take prisoner | take as hostages | carry off | spirit away | spirit off | drag away
held object: hold hostage | hold captive | hold prisoner | keep hostage | keep captive
held subject: remain in captivity | remain captive
arrested object: take alive | capture alive | catch alive | place under arrest | put under arrest | take into police custody | take into military custody | bring into custody | place under house arrest | place under control | hold after | take into custody | hold in custody | keep in custody | keep in detention | hold over | hold on suspicion | hold for questioning | round up | remand in custody | take in for questioning | take away for questioning | bring in for questioning | take for questioning | lock up | haul away | haul off | haul in | cart off | cart away | lead away in handcuffs | take away in handcuffs | put behind bars | place behind bars | throw behind bars | throw in jail | throw into jail | throw in prison | throw into prison
injured object: put in the hospital | put in hospital | put in a hospital | operate on | knock unconscious | beat unconscious | overcome by | knock down by
injured subject: remain hospitalized | remain hospitalised | remain in hospital | remain in the hospital | remain in intensive care | fight for their lives | fight for life | cling to life | lie wounded | lie bleeding | come away with wounds | come away with injuries
evacuated subject: take shelter | seek shelter
evacuated object: order from their homes | move from their homes | take from their homes | take to safety | move to safety | airlift to safety | move to shelters | move to higher ground | move to safer | move to schools | move out | force out | order out | lead out | airlift out | ferry out | bus out | fly out | fly home | take off by | take off the | lift off the | lift off by
infected object: take ill
infected subject: fall ill | fall sick | test positive | come down with | catch the disease | catch the virus
missing subject: remain out of contact | remain out of reach | go missing | remain missing | remain unaccounted
missing object: sweep away | sweep out to sea | wash out to sea | carry out to sea
trapped subject: remain trapped
trapped object: bury alive | bury under | bury beneath | bury underneath | bury in the rubble | bury in the mud | bury in mud
released object: set free | let go | let out | hand over | turn over | send outside | send out of | set at liberty | turn loose
released subject: walk free | go free
rescued object: carry out | carry to safety | pick from | pull alive | pull out | pull from | pull to safety | lift to safety | hoist to safety | dig out | lift from | lift out | bring to safety | bring to the surface | bring ashore | bring out | bring up | lead to safety | pluck from | cut out | cut free | find alive | find clinging | lift off rooftops | lift off roofs | take off rooftops | take off roofs | pluck off | fish out | fetch out | bring alive | haul out | haul from | haul to safety | ferry to safety | bring out alive | cut from the wreckage | cut from wreckage | cut from the wreck | cut from their | cut from the rubble | pry from | prise from | free from the rubble | free from the wreckage | haul aboard | pull aboard | take off the sinking | take off the stricken | take off the burning | take off the overturned | drag to safety | drag clear | drag ashore | pull ashore | pull clear | scoop from | scoop up from | recover alive | bring up alive | lift aboard
rescued subject: walk away without | walk away unhurt | walk away unharmed | walk away unscathed | walk away uninjured | walk away from the wreckage | walk away from the crash | emerge unhurt | emerge unharmed | emerge unscathed | emerge alive | come out alive | come out unhurt | come out unharmed | slip away | slip out | break free | run out | run away | walk away alive | owe their lives to | owe us their lives | owe them their lives | get out | make it out | make it to the surface | make it to safety | make it ashore | make it to land | make it to shore | reach shore | reach safety | escape alive | escape unhurt | escape unharmed | escape unscathed | swim to shore | swim to the shore | swim to the bank | swim ashore | swim to safety | dig themselves out | free themselves | jump clear | leap clear | struggle ashore | wade ashore | drift ashore | climb to safety | crawl to safety | scramble to safety | jump to safety | leap to safety | struggle to safety | reach the surface | reach the shore | reach dry land | reach land | reach the bank | reach the beach | swim for shore | swim clear | get clear | wriggle free | crawl free | climb free
displaced object: leave without homes | leave without shelter | leave without a home | drive from their homes | force from their homes | force from homes | drive from homes | chase from their homes | take in by | leave with nowhere to live | leave with nowhere to go | leave without a roof | drive from their houses | drive from their villages | force from their houses | drive out of their homes | force out of their homes | burn out of their homes | flood out of their homes | turn out of their homes | throw out of their homes | put up in schools | put up in tents | put up in camps | put up in shelters | put up in public | put up in makeshift | put up in temporary
displaced subject: remain cut off | remain isolated | leave their homes | flee their homes | lose their homes | abandon their homes | take refuge | seek refuge | find refuge | camp on | camp in | camp out | camp along | camp at | camp under | sleep outdoors | sleep outside | sleep in the open | sleep on the streets | sleep in tents | shelter in | shelter at | huddle in | bed down in
destroyed object: set fire to | set on fire | set ablaze | set alight | blow up | burn down | tear down | wash away | carry away | sweep away by | reduce to rubble | reduce to ash | reduce to ashes | reduce to cinders | reduce to ruins | reduce to splinters | burn to the ground | raze to the ground | damage beyond repair | render uninhabitable | make uninhabitable | leave uninhabitable | declare uninhabitable | leave in ruins | leave in rubble | swallow up by | swallow by | blow off their foundations | sweep off their foundations | knock off their foundations | rip off their foundations | blow off its foundation | smash to pieces | smash to bits | wipe off the map | wipe from the map | turn to rubble | turn into rubble | turn to ash | turn to ashes
destroyed subject: go up in smoke | go up in flames
involved subject: blow themselves up
explosions subject: go off
`

/** By lemma; longer phrases first. */
export const measurePhrases: ReadonlyMap<string, readonly MeasurePhrase[]> = read()

function read(): Map<string, MeasurePhrase[]> {
  const phrases = new Map<string, MeasurePhrase[]>([['hold', []]])
  for (const line of table.trim().split('\n')) {
    const [head = '', list = ''] = line.split(': ')
    const [measure = '', counted] = head.split(' ')
    for (const phrase of list.split(' | ')) {
      const [lemma = '', ...after] = phrase.split(' ')
      phrases.set(lemma, [
        ...(phrases.get(lemma) ?? []),
        { after, measure, counted: counted === 'subject' ? 'subject' : 'object' },
      ])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.after.length - a.after.length)
  return phrases
}
