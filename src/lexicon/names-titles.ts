const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words that stand before a person's name and are no part of it; dots taken off. */
export const titleWords: ReadonlySet<string> = new Set(
  words(`
  sayyid seyyed sayed swami hajji hajj mr mrs ms miss dr prof professor sir lady lord dame hon rev reverend fr father pastor bishop archbishop cardinal pope rabbi imam
  sheikh sheik shaikh ayatollah mullah maulana hojatoleslam king queen prince princess emperor empress emir sultan duke duchess
  gen general lt lieutenant col colonel maj major brig brigadier capt captain cmdr commander adm admiral vice-admiral rear-admiral sgt sergeant
  cpl corporal pvt private marshal constable inspector superintendent det detective officer ofc sheriff trooper
  pres president vice-president premier prime minister chancellor secretary undersecretary ambassador envoy governor gov mayor
  sen senator rep representative congressman congresswoman councillor councilman councilwoman alderman delegate mp mep msp deputy vice chairman chairwoman
  chairperson chair head chief leader director director-general secretary-general attorney-general commissioner judge justice magistrate prosecutor
  spokesman spokeswoman spokesperson official representative adviser advisor coach manager captain analyst seismologist geologist
  scientist researcher lawyer attorney doctor surgeon economist journalist reporter correspondent author actor actress singer activist
  chairman negotiator mediator lawmaker legislator speaker whip comptroller treasurer editor founder owner ceo cfo executive
  survivor resident witness victim suspect gunman student teacher principal driver pilot aide clerk counselor counsellor counselors counsellors commandant brigadier-general lieutenant-general major-general
  `),
)

/** Words of rank before a title: "former President", "acting Mayor". */
export const titleModifiers: ReadonlySet<string> = new Set(
  words(`former ex then acting interim outgoing incoming senior deputy vice assistant associate chief lead foreign defense defence interior
  finance health justice education home state federal national local regional military army naval navy police fire presidential
  opposition party parliamentary government press media late first second rebel transitional parliament cabinet permanent
  special executive managing co general prime crown`),
)

/** Rungs of one ladder, by the word that states them: one person stands on one of them in one body. A spokesman may stand on any. */
export const roleRanks: Readonly<Record<string, string>> = {
  chairman: 'head',
  chairwoman: 'head',
  chairperson: 'head',
  chair: 'head',
  head: 'head',
  chief: 'head',
  leader: 'head',
  director: 'head',
  president: 'head',
  commander: 'head',
  member: 'member',
  minister: 'minister',
  secretary: 'secretary',
}

/** ", who sits on the board": verbs that state a role, and its rank. */
export const roleVerbs: Readonly<Record<string, string>> = {
  sits: 'member',
  heads: 'head',
  leads: 'head',
  chairs: 'head',
}

/** Before a role they lower its rank. */
export const deputyWords: ReadonlySet<string> = new Set(words('deputy vice assistant'))

/** A role that was, or will be, held is no other role than today's. */
export const pastRoleWords: ReadonlySet<string> = new Set(
  words('former ex then acting interim outgoing incoming elect designate late onetime ex-'),
)
