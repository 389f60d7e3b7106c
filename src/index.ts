export { extractClaims, findQuantities, findTimes } from './extract/index.js'
export type * from './model/index.js'
export { type Comparison, compareClaims, type RunOptions, run } from './pipeline.js'
export { readDocx, readFeed, readNinjs, readPdf, readSource } from './read/index.js'
