const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Small words inside a family name. They do not part two names, unless both have one of kinship and it differs. */
export const nameParticles: ReadonlySet<string> = new Set(
  words(
    'al el ul ad as an ar az ash at abu abou bu bin ibn ben umm bint van von de der den da di la le du dos das del della ter ten af zu y',
  ),
)

/** "Abu X" is X's father, "bin X" a son. */
export const kinshipParticles: Readonly<Record<string, string>> = {
  abu: 'abu',
  abou: 'abu',
  bu: 'abu',
  bin: 'bin',
  ibn: 'bin',
  umm: 'umm',
  bint: 'bint',
}

/** What may stand in lower case between the capitalised words of one name. */
export const lowerParticles: ReadonlySet<string> = new Set(
  words('al el ul bin ibn abu van von de der den da di la le du dos das del della ter ten af zu'),
)

/** They follow a family name and are no part of it; dots taken off. */
export const nameSuffixes: ReadonlySet<string> = new Set(words('jr sr ii iii iv'))
