import { kindAlone } from './kinds.js'

/** What the words of a question say in place of others where its figures are of one kind of a measure: `levels`, "kind". */
const inPlaceOf: Readonly<Record<string, readonly [string | RegExp, string]>> = {
  critically: ['injured', 'critically injured'],
  gravely: ['injured', 'seriously injured'],
  'still treated': ['injured', 'still treated in hospital'],
  'joined fates': [/killed|injured|missing/u, 'dead, hurt or missing'],
  buried: ['killed', 'buried'],
  identified: ['killed', 'identified among the dead'],
  unidentified: ['killed', 'unidentified among the dead'],
  'in one hospital': ['killed', 'dead in one hospital'],
  'treated in one hospital': ['injured', 'treated in one hospital'],
  'in hospital': ['were killed', 'died in hospital'],
  'on the spot': ['killed', 'killed on the spot'],
  'of the day': [/killed|injured|missing/u, '$& on that day'],
  'on the ground': [/killed|injured|missing/u, '$& on the ground'],
  'on board': [/killed|injured|missing/u, '$& on board'],
  direct: [/killed|injured/u, '$& directly'],
  indirect: [/killed|injured/u, '$& indirectly'],
  unproven: ['infected', 'thought to be infected'],
  homeless: ['displaced', 'left homeless'],
  stranded: ['displaced', 'stranded'],
  gust: ['winds', 'gusts'],
  insured: ['the damage', 'the insured damage'],
  property: ['the damage', 'the damage to property'],
  agricultur: ['the damage', 'the damage to agriculture'],
  crop: ['the damage', 'the damage to crops'],
  infrastructur: ['the damage', 'the damage to infrastructure'],
  housing: ['the damage', 'the damage to housing'],
  'strongest aftershock': ['magnitude', 'magnitude of the strongest aftershock'],
}

/** `ask` for figures of one kind: "How many people were injured" of those in danger asks for the critically injured. */
export function askOfKind(ask: string, kind: string | null): string {
  const [words, instead] = inPlaceOf[kindAlone(kind)] ?? ['', '']
  return ask.replace(words, instead)
}
