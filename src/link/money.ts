import { moneyPurposes } from '../lexicon/scopes.js'
import type { Context } from './context.js'
import { countryOf } from './scope.js'

/** What an amount is for and whose it is; null purpose where the sentence does not say. */
export interface MoneyRole {
  readonly purpose: string | null
  readonly agent: string | null
}

const reach = 110

export function moneyRole({ before, after }: Context): MoneyRole {
  const left = before.slice(-reach)
  const right = after.slice(0, reach).split(/[;]/u)[0] ?? ''
  const purpose = purposeOf(left, right)
  return { purpose, agent: purpose === 'aid' || purpose === 'pledge' ? agentOf(before, right) : null }
}

/** Words of purpose weigh by their distance; a word of raising money wins over the aid it is raised for. */
function purposeOf(left: string, right: string): string | null {
  const found: { purpose: string; distance: number }[] = []
  for (const match of left.matchAll(/\p{L}+/gu)) {
    const purpose = moneyPurposes.get(match[0].toLowerCase())
    if (purpose) found.push({ purpose, distance: left.length - match.index })
  }
  for (const match of right.matchAll(/\p{L}+/gu)) {
    const purpose = moneyPurposes.get(match[0].toLowerCase())
    if (purpose) found.push({ purpose, distance: match.index + 4 })
  }
  const raised = found.find(({ purpose, distance }) => purpose === 'raised' && distance < 60)
  if (raised) return 'raised'
  const pledged = found.find(({ purpose, distance }) => purpose === 'pledge' && distance < 70)
  if (pledged) return 'pledge'
  return found.sort((a, b) => a.distance - b.distance)[0]?.purpose ?? null
}

/** Who pledges: the country or its people named last before the amount, else the first one after it. */
function agentOf(before: string, right: string): string | null {
  const clause = before.split(/[;]|\bwhile\b|\bbut\b/u).at(-1) ?? ''
  return lastCountry(clause) ?? firstCountry(right) ?? lastCountry(before)
}

const capitals = /\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}]+)?/gu

function countries(text: string): string[] {
  return [...text.matchAll(capitals)].flatMap((match) => {
    const country = countryOf(match[0].replace(/\.$/u, '')) ?? countryOf(match[0].split(/\s+/u)[0] as string)
    return country ? [country] : []
  })
}

const lastCountry = (text: string): string | null => countries(text).at(-1) ?? null
const firstCountry = (text: string): string | null => countries(text)[0] ?? null
