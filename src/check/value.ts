import type { Claim } from '../model/index.js'

/** A figure or date in one form: equal where two claims say the same, whatever their words and dates. */
export const figureOf = ({ quantity, time }: Claim): string =>
  JSON.stringify([quantity ?? null, time?.value ?? null])
