import { rightToLeft } from '../../lexicon/scripts.js'
import { byCodeUnit, type Source, toRaw, toReading } from '../../model/index.js'
import { visible } from '../../report/plain.js'
import type { ArticleMark, ArticleView } from '../protocol/index.js'
import type { Edition } from './edition.js'

/** An article as a reader sees it, its claims marked; null where there is none of that path. */
export function articleView(edition: Edition, path: string): ArticleView | null {
  const source = edition.sources.get(path)
  const head = edition.heads.find((each) => each.path === path)
  if (!source || !head) return null
  const marks = marksIn(edition, source)
  let at = 0
  const blocks = source.blocks.map((block, index) => {
    while ((marks[at]?.start ?? block.end) < block.start) at++
    const own: ArticleMark[] = []
    for (let mark = marks[at]; mark && mark.end <= block.end; mark = marks[++at])
      own.push({ ...mark, start: mark.start - block.start, end: mark.end - block.start })
    // Each character that is shown otherwise is shown as one character.
    return {
      kind: block.kind,
      text: visible(source.text.slice(block.start, block.end)),
      ...(opensRow(source, index) && { opensRow: true as const }),
      marks: own,
    }
  })
  return {
    ...head,
    dir: directionOf(source.language),
    blocks: blocks.filter(({ kind }) => kind !== 'boilerplate'),
  }
}

/** A cell without one before it, or with the end of a row between the two. */
function opensRow(source: Source, index: number): boolean {
  const [before, cell] = [source.blocks[index - 1], source.blocks[index]]
  if (cell?.kind !== 'cell') return false
  if (before?.kind !== 'cell') return true
  const between = source.raw.slice(toRaw(source, before).end, toRaw(source, cell).start)
  return source.type === 'html' ? /<tr\b/iu.test(between) : between.includes('\n')
}

/** In order of place; of two that share characters, the one that answers a question, else the first. */
function marksIn({ claimsIn, questionOf }: Edition, source: Source): readonly ArticleMark[] {
  const marks = (claimsIn.get(source.path) ?? []).map(
    ({ id, position }): ArticleMark => ({
      ...toReading(source, position),
      claim: id,
      question: questionOf.get(id) ?? null,
    }),
  )
  const kept: ArticleMark[] = []
  for (const mark of marks.sort(byPlace)) {
    const last = kept.at(-1)
    if (mark.start === mark.end) continue
    if (!last || last.end <= mark.start) kept.push(mark)
    else if (last.question === null && mark.question !== null) kept[kept.length - 1] = mark
  }
  return kept
}

const byPlace = (a: ArticleMark, b: ArticleMark): number =>
  a.start - b.start || a.end - b.end || byCodeUnit(a.claim, b.claim)

/** By the language's script where it names one, else by the language. */
function directionOf(language: string | null): ArticleView['dir'] {
  const [name = '', ...subtags] = (language ?? '').toLowerCase().split(/[-_]/u)
  if (name === '') return 'auto'
  const script = subtags.find((subtag) => subtag.length === 4)
  return rightToLeft.has(script ?? name) ? 'rtl' : 'ltr'
}
