/*
 * What the reviewer's page and its server say to each other, as JSON. Every string is text, never markup. Times are ISO in
 * UTC. Errors are `Refusal` with the status 400 (not as the schema says), 401 (no session), 403 (not from this page, or
 * read-only), 404, 409 (the pair is gone or changed meanwhile), 413 (too long) or 503 (the disk refuses).
 */

export type * from './agreement.js'
export type * from './article.js'
export type * from './desk.js'
export type * from './pair.js'
export * from './requests.js'
