// Invented stories for bench-compare.mjs and bench-archive.mjs: as news has them, a few that everybody tells and many that few do, with
// background events, storms by name, meetings, and articles without a date.

const pick = (list, n) => list[n % list.length]
const heads = 'Kal Mor Ost Vel Tar Bren Sul Dra Hen Lor Pas Quin Rav Sten Tol Ull Wen Yar Zel Fen'.split(' ')
const middles = 'a e i o u al en or um ist'.split(' ')
const tails = 'mouth stad haven ford burg wick dale minster port field holm gate ness bridge ley'.split(' ')
const countries = 'Chile Kenya Norway Vietnam Peru Ghana Nepal Mexico Turkey Japan'.split(' ')
const kinds = 'earthquake fire bombing flood explosion collapse crash storm'.split(' ')
const months = 'January February March April May June July August September'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const outlets = ['Northwire', 'Meridian', 'Harbour News', 'Eastern Post', 'Outremer', 'Tribune']

/** 3,000 of them. */
const baseName = (n) =>
  `${pick(heads, n)}${pick(middles, Math.floor(n / 20))}${pick(tails, Math.floor(n / 200))}`

/** Every story its own name: for 3,000 stories, for 57,000 more with another word after it, and so on. */
function placeOf(n) {
  const words = []
  for (let rest = Math.floor(n / 3000); rest > 0; rest = Math.floor(rest / 20)) words.push(pick(heads, rest))
  return [baseName(n), ...words].join(' ')
}

/** Other names in the texts, which return after 60,000 stories: alike in all names, two fires of one month are one story. */
const nameOf = (n) => `${baseName(n)}${pick(heads, Math.floor(n / 3000)).toLowerCase()}`

/** What is known of a story: every article tells these, but for a few that count the dead differently. */
function storyOf(n) {
  const kind = pick(kinds, n)
  const event =
    kind === 'storm' ? `Cyclone ${pick(heads, n)}${pick(middles, n)}${pick(tails, n * 3)}` : `the ${kind}`
  return {
    place: placeOf(n),
    country: pick(countries, n * 7),
    kind,
    event,
    month: 1 + (n % 9),
    dead: 20 + ((n * 37) % 300),
  }
}

const pathOf = (n, k) => `${String(n).padStart(6, '0')}-${k}.md`

/** A draft on story `n` with a death toll that no article has, and how the paths of the story's articles begin. */
export function storyDraft(n) {
  const { place, country, kind, event, month, dead } = storyOf(n)
  const day = Math.max(2, 1 + (n % 27))
  const wrong = dead * 2 + 101
  const text = `---
source: Draft
published: 2024-0${month}-${String(day).padStart(2, '0')}
title: ${wrong} dead in ${kind} at ${place}
---

# ${wrong} dead in ${kind} at ${place}

Exactly ${wrong} people were killed when ${event} struck ${place}, ${country}, on ${pick(months, month - 1)} ${Math.max(1, day - 1)}, police said.
`
  return { text, told: pathOf(n, '').replace('.md', '') }
}

/** Article `k` of story `n`. */
export function storyArticle(n, k) {
  const { place, country, kind, event, month, dead: counted } = storyOf(n)
  const day = 1 + ((n + k) % 27)
  const dead = counted + (k % 5)
  const hurt = 40 + ((n * 53) % 900) + (k % 3)
  const older = 1950 + ((n * 13) % 70)
  const dated = k % 7 !== 6
  return `---
source: ${pick(outlets, k)}
${dated ? `published: 2024-0${month}-${String(day).padStart(2, '0')}\n` : ''}title: ${dead} dead in ${kind} at ${place}
---

# ${dead} dead in ${kind} at ${place}

At least ${dead} people were killed and ${hurt} injured when ${event} struck ${place}, ${country}, on ${pick(months, month - 1)} ${Math.max(1, day - 1)}, ${k % 2 ? 'police' : 'the governor'} said on ${pick(weekdays, n + k)}.

Rescuers were looking for ${3 + (n % 40)} missing people; ${200 + ((n * 11) % 5000)} had been evacuated. In the suburb of ${nameOf(n + 3)}, ${5 + (n % 9)} people died. Among the dead were ${2 + (n % 7)} children and ${1 + (k % 3)} tourists. Damage was put at $${3 + (n % 400)} million.

In ${older}, a ${kind} in ${pick(countries, n * 7 + 3)} killed ${100 + ((older * 7) % 700)} people. The ${nameOf(n + 5)} ${kind} of ${older + 3} left ${30 + (older % 50)} dead and ${300 + (older % 90)} injured.

The president met the mayor of ${place} on ${pick(weekdays, n + k + 1)}. He promised ${1 + (n % 30)} million dollars, and ${10 + (n % 30)} people were arrested for looting.
`
}

/**
 * Articles until there are `wanted` of them: the first story has a fiftieth of all, the second half of that, and so on down
 * to four each.
 */
export function* stories(wanted) {
  let left = wanted
  for (let n = 0; left > 0; n++) {
    const size = Math.min(left, Math.max(4, Math.floor(wanted / 50 / (n + 1))))
    for (let k = 0; k < size; k++) yield { path: pathOf(n, k), text: storyArticle(n, k), story: n }
    left -= size
  }
}
