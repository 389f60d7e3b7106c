/** Everything that a key does: the help, the hints on buttons and the tests are made of this table. */
export interface KeyEntry {
  readonly id: ActionId
  readonly key: string
  readonly does: string
  readonly group: 'Moving' | 'Deciding' | 'Looking' | 'The page'
}

export type ActionId = (typeof actions)[number][0]

const actions = [
  ['next', 'j', 'Next pair', 'Moving'],
  ['previous', 'k', 'Previous pair', 'Moving'],
  ['nextUndecided', 'n', 'Next undecided pair', 'Moving'],
  ['previousUndecided', 'N', 'Previous undecided pair', 'Moving'],
  ['conflict', '1', 'Real conflict', 'Deciding'],
  ['update', '2', 'Update', 'Deciding'],
  ['scope', '3', 'Different scope', 'Deciding'],
  ['compatible', '4', 'Compatible', 'Deciding'],
  ['extraction', '5', 'Extraction wrong', 'Deciding'],
  ['unsure', '0', 'Unsure', 'Deciding'],
  ['repeat', '.', 'Repeat the last verdict and its reason', 'Deciding'],
  ['reason', 'r', 'Write the reason', 'Deciding'],
  ['resolution', 's', 'Choose how a conflict is resolved', 'Deciding'],
  ['flag', 'f', 'Flag for a second look', 'Deciding'],
  ['group', 'g', 'Decide several pairs at once', 'Deciding'],
  ['undo', 'u', 'Undo', 'Deciding'],
  ['redo', 'U', 'Redo', 'Deciding'],
  ['otherBefore', '[', 'Right side: the source before of this question', 'Looking'],
  ['otherAfter', ']', 'Right side: the next source of this question', 'Looking'],
  ['context', 'c', 'Whole article, or the passage alone', 'Looking'],
  ['timeline', 't', 'Timeline, or the range', 'Looking'],
  ['search', '/', 'Search', 'The page'],
  ['filters', 'F', 'Filters', 'The page'],
  ['copyLink', 'y', 'Copy the link to this pair', 'The page'],
  ['copyNote', 'Y', 'Copy as a correction note', 'The page'],
  ['help', '?', 'These keys', 'The page'],
] as const satisfies readonly (readonly [string, string, string, KeyEntry['group']])[]

export const keyTable: readonly KeyEntry[] = actions.map(([id, key, does, group]) => ({
  id,
  key,
  does,
  group,
}))
