import { nationalities } from './nationalities.js'

/** Countries of several words, and the territories news counts like countries → the key of `nationalities`. Lower case. */
export const countriesOfWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    american: 'united states,united states of america',
    british: 'united kingdom,great britain,northern ireland',
    bosnian: 'bosnia and herzegovina',
    burkinabe: 'burkina faso',
    'cape-verdean': 'cape verde',
    'central-african': 'central african republic',
    congolese: 'democratic republic of congo,democratic republic of the congo,republic of congo,dr congo',
    'costa-rican': 'costa rica',
    czech: 'czech republic',
    dominican: 'dominican republic',
    timorese: 'east timor',
    salvadoran: 'el salvador',
    'equatorial-guinean': 'equatorial guinea',
    'hong-konger': 'hong kong',
    ivorian: 'ivory coast,cote d’ivoire',
    marshallese: 'marshall islands',
    micronesian: 'federated states of micronesia,micronesia,fsm',
    'new-caledonian': 'new caledonia',
    'new-zealand': 'new zealand',
    'north-korean': 'north korea',
    papuan: 'papua new guinea',
    'puerto-rican': 'puerto rico',
    saudi: 'saudi arabia',
    'sierra-leonean': 'sierra leone',
    'solomon-islander': 'solomon islands',
    'south-african': 'south africa',
    korean: 'south korea',
    'south-sudanese': 'south sudan',
    'sri-lankan': 'sri lanka',
    trinidadian: 'trinidad and tobago',
    emirati: 'united arab emirates',
    guamanian: 'guam',
    maldivian: 'maldives',
    mayotte: 'mayotte',
  }).flatMap(([nation, names]) => names.split(',').map((name) => [name, nation] as [string, string])),
)

const lettered = (words: string): string =>
  words.replace(/(?<=^|[ -])(?!(?:and|of)\b)\p{L}/gu, (letter) => letter.toUpperCase())

const withArticle =
  /^(?:united|netherlands|philippines|maldives|bahamas|emirates|comoros|dominican|central|czech r|\p{L}+ islands)/u

/** Nation → its country in lower case. */
const countries: ReadonlyMap<string, string> = new Map(
  [...nationalities, ...countriesOfWords]
    .filter(([name, nation]) => name !== nation)
    .reverse()
    .map(([name, nation]) => [nation, name]),
)

/** A nation's country as a sentence names it: "Haiti", "the Philippines". */
export function countryNamed(nation: string): string | undefined {
  const name = countries.get(nation)
  return name && `${withArticle.test(name) ? 'the ' : ''}${lettered(name.replace('-', ' '))}`
}

/** Seats of government that stand for it: "Washington has pledged". Lower case → the key of `nationalities`. */
export const seatsOfGovernment: ReadonlyMap<string, string> = new Map(
  Object.entries({
    washington: 'american',
    london: 'british',
    tokyo: 'japanese',
    beijing: 'chinese',
    moscow: 'russian',
    paris: 'french',
    berlin: 'german',
    ottawa: 'canadian',
    canberra: 'australian',
    seoul: 'korean',
    'new delhi': 'indian',
    islamabad: 'pakistani',
    riyadh: 'saudi',
    ankara: 'turkish',
    rome: 'italian',
    madrid: 'spanish',
  }),
)
