const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const prepositions = set(
  'of in on at by for from with to into onto over under near off across between among amongst amid after before during since until through throughout around along behind beside besides beyond inside outside within without against about above below beneath toward towards upon via per despite including excluding except following like unlike aboard as than worldwide-in',
)
export const subordinators = set(
  'when while after before because although though since if unless as whereas until once but yet so whether',
)
export const relatives = set('who which that whom whose where')
export const determiners = set(
  'the a an this that these those its their his her our my your all both each every some any another other no',
)
export const auxiliaries = set(
  "be is are was were been being am 's 're have has had having do does did will would shall should may might can could must 'll 've",
)
export const beForms = set("be is are was were been being am 's 're")
export const modalVerbs = set('will would shall should may might can could must')
export const pronouns = set(
  'he she it they we you i him them us me who himself herself themselves itself one everyone someone nobody anyone those these others many most some more',
)
export const negations = set("not n't never no neither nor without")
/** Verbs that pass their subject on: "were reported killed", "are believed to have died". */
export const raisingVerbs = set(
  'believe fear think say report presume expect know estimate confirm list declare consider find suspect suppose allege appear seem tend begin start continue leave assume register pronounce manage try attempt hope make leave label force order urge ask tell advise allow compel render',
)
/** Verbs of vehicles: "carrying 12 passengers". */
export const carryingVerbs = set('carry transport ferry')
