/** list[at], or undefined before the first: an index below 0 would make every look at that place of the code slow. */
export const elementAt = <T>(list: readonly T[], at: number): T | undefined =>
  at >= 0 ? list[at] : undefined
