const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Capitalised words that tell nothing of which event an article is about: the calendar, titles, agencies, words that open sentences. */
export const unnaming = set(
  `the a an in on at of and after as it but for with to from by this that these those there they their he she his her its
  when while who what where which why how some many more most several all one two three four five six seven eight nine ten
  no not now then also according however meanwhile earlier later local officials
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc edt est
  mr mrs ms dr president minister premier prime governor mayor senator general colonel captain major lieutenant sergeant chief
  police ministry government department agency authority authorities spokesman spokeswoman spokesperson university hospital
  united nations security council red cross crescent european union parliament congress house white committee organization
  organisation international national federal state geological survey meteorological weather service center centre institute
  foreign minister secretary defense defence interior army navy air force court central bank stock exchange
  north south east west northern southern eastern western new times post
  news press reuters afp xinhua associated agence interfax tass itar-tass bbc cnn`,
)
