import type { Claim, Discrepancy, Quantity } from '../model/index.js'

/** A claim's value in one form, so that equal values are equal texts: "[1200,1200] person", "~[80,) person", "2023-11-24". */
export const claimValue = ({ quantity, time }: Pick<Claim, 'quantity' | 'time'>): string =>
  quantity ? quantityValue(quantity) : (time?.value ?? '')

function quantityValue({ low, high, lowOpen, highOpen, approx, unit, increment, trend }: Quantity): string {
  const opening = low === null || lowOpen ? '(' : '['
  const closing = high === null || highOpen ? ')' : ']'
  const bounds = `${approx ? '~' : ''}${opening}${low ?? ''},${high ?? ''}${closing}`
  return [bounds, unit, increment ? 'more' : null, trend].filter((part) => part !== null).join(' ')
}

/** What two pairs have in common that put the same two figures against each other on one question; `claimOf` gives claims by their id. */
export const figuresOf = (
  { question, left, right }: Pick<Discrepancy, 'question' | 'left' | 'right'>,
  claimOf: (id: string) => Pick<Claim, 'quantity' | 'time'> | undefined,
): string => JSON.stringify([question, ...[left, right].map((id) => claimValue(claimOf(id) ?? {})).sort()])
