const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that cite without naming: two articles that cite "local officials" may have asked different people. */
export const anonymousSpeakers = set(
  'official officials authority authorities source sources report reports media witness witnesses resident residents survivor survivors local state several some many unnamed anonymous other others he she they it who one estimate estimates people expert experts analyst analysts account accounts spokesman spokeswoman spokesperson newspaper newspapers agency agencies doctor doctors rescuer rescuers worker workers',
)
