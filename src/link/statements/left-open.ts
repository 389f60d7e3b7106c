import type { Statement } from './statement.js'
import { keyOf, type Told } from './words.js'

/** "The 312-metre tower", "the 321 kg satellite": the figure stands in the noun. */
export const isAttributive = ({ claim, text, figure, subjectEnd }: Statement): boolean =>
  claim.kind !== 'count' && figure.start < subjectEnd && attribute.test(text.slice(figure.end))
const attribute = /^[-\s]\p{L}+\s\p{Ll}/u

/** "It weighs 321 kg": what is measured, said beside its unit. */
export const isOfMeasure = ({ key }: Told, { claim }: Statement): boolean =>
  measured.get(claim.measure)?.has(key) === true
const measured: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    area: ['area', 'size', 'surface', 'extent'],
    mass: ['weigh', 'weight', 'mass'],
    speed: ['speed', 'velocity'],
    duration: ['last', 'duration'],
  }).map(([measure, words]) => [measure, new Set(words.map(keyOf))]),
)

/** "Died of the virus": what the cases of an illness are of. */
export const isCause = ({ key }: Told, { claim }: Statement): boolean =>
  (causes.has(key) || causing.has(key)) && (claim.measure === 'killed' || claim.measure === 'infected')
const causes: ReadonlySet<string> = new Set(
  ['virus', 'disease', 'illness', 'coronavirus', 'epidemic', 'pandemic', 'outbreak'].map(keyOf),
)

/** "Led to 400 deaths". */
const causing: ReadonlySet<string> = new Set(['lead', 'led', 'cause', 'result', 'claim'].map(keyOf))

/** "Carla Denning" is the Denning of the other; North Korea is not Korea. */
export function isGivenName(word: Told, short: Statement, { words, text }: Statement): boolean {
  const end = word.start + word.text.length
  const next = short.words.find(({ start }) => start === end + 1)
  if (!word.isName || !next?.isName || partsOfNames.test(word.text)) return false
  return words.some(
    ({ key, text: written, start }) =>
      key === next.key && capital.test(written) && !afterName.test(text.slice(0, start)),
  )
}
const capital = /^\p{Lu}/u
const afterName = /\p{Lu}[\p{L}.'’-]*\s$/u
const partsOfNames =
  /^(?:north|south|east|west|new|old|upper|lower|central|northern|southern|eastern|western|great|greater|san|santa|saint|st|el|la|los|las|port|fort|mount|lake|cape)$/iu

/** "Signed on 31 January 2012 from Moss", "scored 41 goals before joining Moss": where one comes from, or goes afterwards, is not where one is. */
export const isLeftThere = (word: Told, short: Statement, other: Statement): boolean =>
  word.isName &&
  [from, ...(short.claim.kind === 'date' ? [] : [going])].some(
    (way) =>
      !way.test(short.text.slice(0, word.start)) &&
      other.words.some(({ key, start }) => key === word.key && way.test(other.text.slice(0, start))),
  )
const from = /\bfrom\s(?:the\s)?$/u
const going = /\b(?:before|after|until)\s\p{Ll}+ing\s(?:(?:for|to|with|at|in)\s)?(?:the\s)?$/u

/** "Opened 40 stores" is not "closed 25 stores": the deed of each, where it is not the same. */
export function isOtherDeed(word: Told, short: Statement, other: Statement): boolean {
  if (word !== deedOf(short)) return false
  const deed = deedOf(other)
  return deed !== undefined && deed.key !== word.key
}

/** "World titles" and "European titles", "the debut novel" and "the latest novel": one noun, told apart by the word before it. */
export function isOtherKind(word: Told, short: Statement, other: Statement): boolean {
  const noun = nextTo(word, short)
  if (!noun) return false
  return other.words.some(
    (kind) => nextTo(kind, other)?.key === noun.key && short.words.every(({ key }) => key !== kind.key),
  )
}

/** The word right behind. */
const nextTo = ({ start, text: written }: Told, { text, words }: Statement): Told | undefined => {
  const behind = /^(?:['’]s?)?\s/u.exec(text.slice(start + written.length, start + written.length + 3))
  const at = behind ? start + written.length + behind[0].length : -1
  return words.find((word) => word.start === at)
}

const deedOf = ({ words, subjectEnd, figure }: Statement): Told | undefined =>
  subjectEnd === 0 || subjectEnd >= figure.start
    ? undefined
    : words.find(({ start }) => start > subjectEnd && start < figure.start)

/** "The museum's new wing", "the road through the tunnel": the subject of the one is only named within that of the other. */
export function isOfAnother(short: Statement, other: Statement): boolean {
  const [own, of] = [headOf(short), headOf(other)]
  if (!own || !of || own.key === of.key) return false
  if (short.words.some(({ key }) => key === of.key))
    return (
      isThing(own, short, other) &&
      short.words.some(({ key, start }) => key === of.key && start < short.subjectEnd)
    )
  if (other.words.some(({ key, start }) => key === own.key && start < other.subjectEnd)) return true
  return short.isOpen === other.isOpen && isThing(own, short, other) && isThing(of, other, short)
}

/** What is spoken of, and by name or kind in the other text as well: no speaker, and not what is counted. */
const isThing = (
  { key }: Told,
  { counted, isPronoun, text, subjectEnd }: Statement,
  other: Statement,
): boolean =>
  !isPronoun &&
  !causes.has(key) &&
  (counted === null || keyOf(counted) !== key) &&
  !speaking.test(text.slice(0, subjectEnd + 12)) &&
  !other.words.some((word) => word.key === key) &&
  !isSaid(key, other)

const speaking = /\b(?:said|says|say|put|puts|told|according|reported|estimated|announced|believed?)\b/u

const isSaid = (key: string, { around }: Statement): boolean => around.some((word) => word.key === key)

/** The last word of the subject before what further tells of it. */
function headOf({ text, words, subjectEnd }: Statement): Told | undefined {
  const from = opening.exec(text)?.[0].length ?? 0
  const subject = text.slice(from, subjectEnd).replace(townOf, (whole) => ' '.repeat(whole.length))
  if (/\bthere$/iu.test(subject)) return undefined
  const end = subject.search(within)
  const to = end < 0 ? subjectEnd : from + end
  return words.findLast(({ start }) => start >= from && start < to)
}
/** "In 1932, …", "Opened in 1932, …". */
const opening =
  /^(?:In|On|By|At|As of|During|After|Since|For|Over|From|With|First|Born|\p{Lu}\p{Ll}+(?:ed|ing|wn|lt|nt))\s[^,]{1,80},\s/u
/** "The town of Velmar" is Velmar. */
const townOf = /\b[Tt]he\s(?:town|city|village)\sof\s(?=\p{Lu})/u
const within =
  /\s(?:of|in|on|at|for|from|by|with|through|to|under|over|below|above|near|behind|beneath|beside|along|around|outside|against|between)\s|,/u
