import { grouped } from '../model/index.js'
import { isElsewhere } from './elsewhere-places.js'
import { isCountryKey } from './opening-names.js'
import type { Profile } from './profiles.js'
import { areTwoNews, daysApart, need } from './story-need.js'
import { weights } from './weights.js'

const { nearDays, mostHolders: tooCommon, fewNames, mostOfKind: fewArticles } = weights.storyPairs

/** Two articles that may be about one event, and how far they pass what is asked of them. */
export interface StoryPair {
  readonly a: number
  readonly b: number
  readonly surplus: number
}

const asked = weights.storyPairs

/** Pairs of articles that open with enough names in common, found by those names. `isPool`: see `storiesOf`. */
export function storyPairs(profiles: readonly Profile[], isPool: boolean): StoryPair[] {
  const pairs: StoryPair[] = []
  for (const [a, row] of sharedNames(profiles))
    for (const [b, weight] of row) {
      const [left, right] = [profiles[a] as Profile, profiles[b] as Profile]
      const near = weight - need(left, right)
      if (near < 0 || (isPool && areTwoNews(left, right))) continue
      const surplus = isElsewhere(left, right) ? near - asked.elsewhere : near
      if (surplus >= 0) pairs.push({ a, b, surplus })
    }
  return [...pairs, ...figurePairs(profiles)]
}

/**
 * Where the kind of event is not said, as of a company's results, articles of the same days that tell the same figures and
 * share a name, or a first word that may be one, are on one thing.
 */
function figurePairs(profiles: readonly Profile[]): StoryPair[] {
  const counts = new Map<number, Map<number, number>>()
  for (const holders of grouped(profiles.keys(), (i) => profiles[i]?.figures ?? []).values()) {
    if (holders.length > fewArticles) continue
    for (const [at, a] of holders.entries())
      for (const b of holders.slice(at + 1)) {
        const row = counts.get(a) ?? new Map<number, number>()
        counts.set(a, row.set(b, (row.get(b) ?? 0) + 1))
      }
  }
  const pairs: StoryPair[] = []
  for (const [a, row] of counts)
    for (const [b, count] of row)
      if (count >= asked.fewFigures && areBeside(profiles[a] as Profile, profiles[b] as Profile))
        pairs.push({ a, b, surplus: 0 })
  return pairs
}

function areBeside(a: Profile, b: Profile): boolean {
  if (a.family !== null && b.family !== null) return false
  const days = daysApart(a, b)
  if (days === null || days > nearDays) return false
  const isOfB = (name: string): boolean =>
    !isCountryKey(name) && (b.mentions.has(name) || b.leading().has(name))
  return [...a.mentions].some(isOfB) || [...a.leading()].some(isOfB)
}

interface Holder {
  readonly i: number
  readonly opens: boolean
}

/** Article → later article → names in common: whole where both open with it, half where one mentions it later. */
function sharedNames(profiles: readonly Profile[]): Map<number, Map<number, number>> {
  const shared = new Map<number, Map<number, number>>()
  for (const [key, holders] of nameHolders(profiles)) {
    if (holders.length < 2 || holders.length > tooCommon) continue
    const weight = isCountryKey(key) ? asked.countryName : 1
    for (const [at, a] of holders.entries())
      for (const b of holders.slice(at + 1)) {
        if (!a.opens && !b.opens) continue
        const row = shared.get(a.i) ?? new Map<number, number>()
        row.set(b.i, (row.get(b.i) ?? 0) + (a.opens && b.opens ? weight : weight / 2))
        shared.set(a.i, row)
      }
  }
  return shared
}

function nameHolders(profiles: readonly Profile[]): Map<string, Holder[]> {
  const byName = new Map<string, Holder[]>()
  const add = (key: string, holder: Holder): void => {
    const known = byName.get(key)
    if (known) known.push(holder)
    else byName.set(key, [holder])
  }
  for (const [i, { names, mentions }] of profiles.entries())
    for (const name of new Set([...names, ...mentions])) add(name, { i, opens: names.has(name) })
  for (const [name, holders] of [...byName]) {
    if (holders.length <= tooCommon) continue
    byName.delete(name)
    for (const holder of holders) {
      if (!holder.opens) continue
      const { family, published } = profiles[holder.i] as Profile
      add(`${name} ${family ?? ''} ${published?.slice(0, 7) ?? ''}`, holder)
    }
  }
  return byName
}

/** An article that names next to nothing belongs to what is told of the same kind within days of it, or of the same day. */
export function namelessPairs(profiles: readonly Profile[]): StoryPair[] {
  const byKind = grouped(profiles.keys(), (i) => {
    const { family } = profiles[i] as Profile
    return family ? [family] : []
  })
  return [...byKind.values()].flatMap((same) => {
    if (same.length > fewArticles) return []
    const pairs: StoryPair[] = []
    for (const [at, a] of same.entries())
      for (const b of same.slice(at + 1)) {
        const [left, right] = [profiles[a] as Profile, profiles[b] as Profile]
        const isShort = left.names.size < fewNames || right.names.size < fewNames
        if (isShort && need(left, right) <= asked.sameKind) pairs.push({ a, b, surplus: 0 })
      }
    return pairs
  })
}
