import type { Block, Source } from '../model/index.js'

export interface Heading {
  readonly outlet: string | null
  readonly url: string | null
}

/** The article as a Markdown file: what is known of it as front matter, and its text so that it reads the same again. */
export function markdownOf(source: Source, { outlet, url }: Heading): string {
  const { published, publishedBasis, publishedFrom, title, language } = source
  const fields: readonly (readonly [string, string | null])[] = [
    ['source', outlet],
    ['published', published],
    ['publishedBasis', published && publishedBasis],
    ['publishedFrom', published && publishedFrom],
    ['title', title],
    ['url', url],
    ['language', language],
  ]
  const lines = fields.flatMap(([key, value]) => (value ? [`${key}: ${scalar(value)}`] : []))
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(source)}`
}

/** The blocks that are the article's own: neither the page's furniture nor what leads to other articles. */
export const articleBlocks = ({ blocks }: Pick<Source, 'blocks'>): readonly Block[] =>
  blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'teaser')

function bodyOf(source: Source): string {
  const blocks = articleBlocks(source)
  return blocks
    .map(({ kind, start, end }, index) => {
      const words = source.text.slice(start, end)
      if (kind !== 'cell') return `${marked(kind, words)}\n\n`
      const isFirst = blocks[index - 1]?.kind !== 'cell'
      const isLast = blocks[index + 1]?.kind !== 'cell'
      return `| ${inline(words).replaceAll('|', '\\|')} |\n${isFirst ? '| --- |\n' : ''}${isLast ? '\n' : ''}`
    })
    .join('')
    .replace(/\n+$/, '\n')
}

function marked(kind: Block['kind'], words: string): string {
  switch (kind) {
    case 'title':
      return `# ${inline(words).replaceAll('#', '\\#')}`
    case 'heading':
      return `## ${inline(words).replaceAll('#', '\\#')}`
    case 'item':
      return `- ${escaped(words)}`
    case 'quote':
      return `> ${escaped(words)}`
    default:
      return escaped(words)
  }
}

/** A block is one line, so only its beginning can be taken for a list, a heading, a rule or a fence. */
const escaped = (words: string): string =>
  inline(words).replace(/^(?:[#+=~|:-]|\d{1,9}(?=[.)]))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  )

const inline = (words: string): string =>
  words.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/&(?=#?\w{1,31};)/g, '\\&')

const bare = /^\p{L}[\p{L}\p{M}\p{N} .,’/&+-]*(?<![ .,])$/u
const spoken = /^(?:y|n|yes|no|true|false|null|on|off)$/i

/** A YAML scalar on one line; in quotes where it could be read as anything but these words. */
function scalar(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const isPlain =
    /^\d{4}-\d\d-\d\d[\dT:.Z+-]*$/.test(line) || /^https?:\/\/[\w./?=&%+~,;@:-]*[\w/]$/.test(line)
  return isPlain || (bare.test(line) && !spoken.test(line)) ? line : JSON.stringify(line)
}
