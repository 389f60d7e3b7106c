/** The ledger's name where none is given. */
export const defaultLedger = 'claimdiff-decisions.ndjson'
