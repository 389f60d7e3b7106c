const longestSlug = 60

/** A file name from the day and the title: plain letters and digits, so that every file system takes it. */
export function fileName(
  published: string | null,
  title: string | null,
  fallback: string,
  number: number,
): string {
  const slug = slugOf(title ?? '') || slugOf(fallback) || 'article'
  const day = published === null ? 'undated' : published.slice(0, 10)
  return `${day}-${slug}${number > 1 ? `-${number}` : ''}.md`
}

/** Letters that fall apart into no plain one and a mark. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  'ł:l ø:o ß:ss æ:ae œ:oe đ:d ð:d ı:i'.split(' ').map((pair) => pair.split(':')),
)

function slugOf(words: string): string {
  const plain = words
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßæœđðı]/g, (letter) => letters[letter] ?? '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= longestSlug) return plain
  const cut = plain.slice(0, longestSlug)
  return cut.slice(0, cut.lastIndexOf('-') > 20 ? cut.lastIndexOf('-') : longestSlug)
}
