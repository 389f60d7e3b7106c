/** Past tense and participle of irregular verbs that the measure, toll and speech lexicons use. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  slay: ['slew', 'slain'],
  hurt: ['hurt', 'hurt'],
  flee: ['fled', 'fled'],
  shoot: ['shot', 'shot'],
  take: ['took', 'taken'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  go: ['went', 'gone'],
  fall: ['fell', 'fallen'],
  set: ['set', 'set'],
  dig: ['dug', 'dug'],
  blow: ['blew', 'blown'],
  lose: ['lost', 'lost'],
  sweep: ['swept', 'swept'],
  put: ['put', 'put'],
  rise: ['rose', 'risen'],
  grow: ['grew', 'grown'],
  hit: ['hit', 'hit'],
  stand: ['stood', 'stood'],
  be: ['was', 'been'],
  come: ['came', 'come'],
  become: ['became', 'become'],
  bring: ['brought', 'brought'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  have: ['had', 'had'],
  give: ['gave', 'given'],
  leave: ['left', 'left'],
  make: ['made', 'made'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  beat: ['beat', 'beaten'],
  swell: ['swelled', 'swollen'],
  let: ['let', 'let'],
  lead: ['led', 'led'],
  drive: ['drove', 'driven'],
  lie: ['lay', 'lain'],
  swim: ['swam', 'swum'],
  think: ['thought', 'thought'],
  freeze: ['froze', 'frozen'],
  catch: ['caught', 'caught'],
  send: ['sent', 'sent'],
  cut: ['cut', 'cut'],
  strike: ['struck', 'struck'],
  fly: ['flew', 'flown'],
  sink: ['sank', 'sunk'],
  leap: ['leapt', 'leapt'],
  mow: ['mowed', 'mown'],
  know: ['knew', 'known'],
  cost: ['cost', 'cost'],
  write: ['wrote', 'written'],
  hear: ['heard', 'heard'],
  get: ['got', 'got'],
  throw: ['threw', 'thrown'],
  burst: ['burst', 'burst'],
  hang: ['hung', 'hung'],
  sleep: ['slept', 'slept'],
  run: ['ran', 'run'],
  break: ['broke', 'broken'],
  seek: ['sought', 'sought'],
  spend: ['spent', 'spent'],
  undergo: ['underwent', 'undergone'],
  dwell: ['dwelt', 'dwelt'],
  bleed: ['bled', 'bled'],
  eat: ['ate', 'eaten'],
  shake: ['shook', 'shaken'],
  overrun: ['overran', 'overrun'],
}

const doubled = new Set([
  'strand',
  'kidnap',
  'trap',
  'snap',
  'drop',
  'swim',
  'cut',
  'let',
  'set',
  'put',
  'hit',
  'top',
  'gun',
  'stab',
  'rob',
  'gut',
  'get',
  'plan',
  'admit',
  'slip',
  'swap',
  'drag',
  'run',
  'nab',
  'grab',
  'transfer',
  'overrun',
])

/** Past and participle of those verbs → base form. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular).flatMap(([base, forms]) => forms.map((form) => [form, base] as [string, string])),
)

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle'

/** Every form of a verb with what it is; a regular past is also its participle. */
export function formsOf(lemma: string): [form: string, kinds: VerbForm[]][] {
  const stem = lemma.endsWith('e')
    ? lemma.slice(0, -1)
    : doubled.has(lemma) && lemma !== 'strand'
      ? lemma + lemma.at(-1)
      : lemma
  const third = /(?:s|sh|ch|x|z|o)$/u.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  const past = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const ing =
    lemma === 'die' || lemma === 'lie'
      ? `${lemma[0]}ying`
      : lemma.endsWith('ee')
        ? `${lemma}ing`
        : `${stem}ing`
  const list: [string, VerbForm[]][] = [
    [lemma, ['base']],
    [third, ['s']],
    [ing, ['ing']],
  ]
  const [simple, participle] = irregular[lemma] ?? [past, past]
  if (simple === participle) list.push([simple, ['past', 'participle']])
  else list.push([simple, ['past']], [participle, ['participle']])
  if (lemma === 'level') list.push(['levelled', ['past', 'participle']])
  if (lemma === 'burn') list.push(['burnt', ['past', 'participle']])
  return merge(list)
}

function merge(list: [string, VerbForm[]][]): [string, VerbForm[]][] {
  const byForm = new Map<string, VerbForm[]>()
  for (const [form, kinds] of list) byForm.set(form, [...(byForm.get(form) ?? []), ...kinds])
  return [...byForm]
}

/** Verbs that say no measure themselves but stand around the figures that have one. */
export const frameVerbs: readonly string[] = (
  'suffer sustain receive seek develop contract struggle race work battle fight scramble need require undergo carry transport ferry include bring make leave cost claim take recover contain demand request call ' +
  'cause plan deny measure strike dismiss reject refute dispute retract withdraw speculate warn predict forecast intend aim threaten ' +
  'promise vow hope agree offer refuse fail suspend delay urge want need look search hunt attack storm raid hijack ambush rob fire ' +
  'compare throw hurl lob spray burst open plant assault besiege plot bomb detonate participate return herd march bundle drag walk exchange swap trade surrender slip rush send admit bolt dash climb jump crawl load commandeer permit allow eliminate liquidate dispatch transport airlift arrive land number find locate trace hear see stay shelter live sleep house lodge place comprise mourn bury commemorate remember identify record register nurse grab barter shift transfer retrieve discover occupy overrun yank instruct gather demonstrate attend pledge shake flock negotiate secure log tally pay earn owe spend borrow invest afflict affect haul extract remove'
).split(' ')
