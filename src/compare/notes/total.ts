import type { Claim, Quantity } from '../../model/index.js'

/** An asserted figure that is no addition. */
export const isTotal = (claim: Claim): claim is Claim & { readonly quantity: Quantity } =>
  claim.modality === 'asserted' && claim.quantity !== undefined && !claim.quantity.increment
