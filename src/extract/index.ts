export { type Extraction, extractAll, extractClaims } from './extract.js'
export { findQuantities } from './find-quantities.js'
export { findTimes } from './find-times.js'
export { measureRules as rules } from './rules/index.js'
