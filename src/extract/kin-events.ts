const kin: readonly ReadonlySet<string>[] = [
  'attack shooting siege abduction',
  'crash sinking',
  'storm flood landslide',
].map((kinds) => new Set(kinds.split(' ')))
/** One is part of the other, or its other name: a raid and the siege that follows. */
export const areKin = (a: string, b: string | null): boolean =>
  b !== null && kin.some((kinds) => kinds.has(a) && kinds.has(b))
