import type { Expectation, Source, Span } from '../../model/index.js'
import { readFrontMatter } from '../front-matter.js'
import { hostileHtml } from '../html-guard.js'
import { hostileMarkdown } from '../markdown-guard.js'
import { isWireDocument } from '../wire-document.js'
import { keyword, type PlacedComment, wordsOf } from './comment.js'
import { htmlComments } from './html.js'
import { markdownComments } from './markdown.js'

/** A comment that cannot be followed, and why. */
export interface WrongExpectation {
  readonly source: string
  readonly position: Span
  readonly says: string
}

export interface ReadExpectations {
  readonly expectations: readonly Expectation[]
  readonly wrong: readonly WrongExpectation[]
}

type Commented = Pick<Source, 'path' | 'raw' | 'type' | 'textOf'>

/** What the comments `<!-- claimdiff-expect LEVEL: reason -->` of a Markdown file or page expect. Levels are not looked up. */
export function readExpectations(source: Commented): ReadExpectations {
  const expectations: Expectation[] = []
  const wrong: WrongExpectation[] = []
  for (const { position, covers, hidesWords } of commentsOf(source)) {
    const { level, reason } = wordsOf(source.raw, position)
    const says = complaint(level, reason, hidesWords)
    if (says) wrong.push({ source: source.path, position, says })
    else expectations.push({ source: source.path, level, reason, position, covers })
  }
  return { expectations, wrong }
}

function complaint(level: string, reason: string, hidesWords: boolean): string | null {
  if (hidesWords)
    return 'Words stand on one line with this comment, and Markdown takes both for HTML that is not read. Put the comment on a line of its own, or behind the words.'
  if (level === '')
    return `This comment names no rule. Write it as <!-- ${keyword} conflict: why both figures stand -->.`
  if (reason === '')
    return `This comment gives no reason for ${level.slice(0, 80)}. Write it as <!-- ${keyword} ${level.slice(0, 80)}: why both figures stand -->.`
  return null
}

function commentsOf({ path, raw, type, textOf }: Commented): readonly PlacedComment[] {
  if (textOf !== 'file' || !raw.includes(keyword)) return []
  const { bodyStart } = readFrontMatter(raw, path, () => {})
  if (type === 'html') return hostileHtml(raw) ? [] : htmlComments(raw, bodyStart)
  const isRead = type === 'markdown' && !isWireDocument(raw, bodyStart)
  return isRead && !hostileMarkdown(raw.slice(bodyStart)) ? markdownComments(raw, bodyStart) : []
}
