import { copyrightLine } from '../lexicon/reading-noise.js'
import type { Block, PublishedBasis } from '../model/index.js'
import { storyOf, transmittedOn } from './archive.js'
import { agencyOf, datelineWithYear } from './dateline.js'
import { clockTime, readWrittenDate, writtenDate } from './written-date.js'

export interface Published {
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
  readonly publishedFrom: string | null
}

const cue =
  '(?:(?:first |last |originally )?(?:published|posted|updated|modified|filed|issued|created|date)(?: (?:on|at))? ?[:|–—-]? ?)'
const dateLine = new RegExp(
  `^[([]?${cue}?(?:${writtenDate})${clockTime}(?: ?(?:[ap]\\.?m\\.?|[A-Z]{2,5}))?[^\\p{L}\\d]{0,4}(?<rest>.*)$`,
  'iu',
)
const cuedDate = new RegExp(`\\b${cue}(?:${writtenDate})`, 'iu')
const bylineDate = new RegExp(
  `^(?:by|written by|posted by|from)\\s.{2,80}?[,|•·–—-] ?(?:${writtenDate})${clockTime}.{0,20}$`,
  'iu',
)

// "MOSCOW, Jan. 20, 2024 (Xinhua) --", "PARIS, 12 May 2008 (AFP) -", "date 2023-12-26 TEL AVIV:", "(2024-01-20) -"
const placeDateline = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}.'’/-]*(?:[ ,/]+(?:[\\p{Lu}][\\p{L}.'’/-]*|al-\\p{L}+|de|la|of))*)[,;:]? ?(?:[([](?=[^()[\\]]*[)\\]] ?(?:--|[-–—:])))?(?:${writtenDate})${clockTime}[^\\p{L}\\d]{0,4}(?:\\p{L}[\\p{L} ]{0,30}[)\\]])? ?(?:--|[-–—_:/)])`,
  'u',
)
const agencyDateline = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}.'’/-]*(?:[ ,/]+[\\p{Lu}][\\p{L}.'’/-]*)*) ?[([][\\p{L} /,.-]{0,30}?(?:${writtenDate})[)\\]] ?(?:--|[-–—:])`,
  'u',
)
const leadingDate = new RegExp(
  `^(?:date:? ?)?(?:${writtenDate})(?:${clockTime} ?(?:--|[-–—:|/])|(?: \\p{Lu}[\\p{Lu} .'’-]{2,40}(?::| (?:--|[-–—])))|(?=\\p{Lu}\\p{Ll}))`,
  'iu',
)

const headBlocks = 8
const headLength = 4000
const lookAt = 220

/** In every written date. To ask first spares the making of the long patterns where no block has one. */
const year = /\d{4}/

/** How each date line begins. The long patterns take their time to make: without a need they are not. */
const dateStart =
  /^[([]?(?:\d|first |last |orig|publ|post|updat|modif|filed|issue|creat|date|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** True for a block that is a date, with or without "Published", and nothing else. */
export function isDateLine(words: string): boolean {
  if (words.length > 120) return false
  const match = year.test(words) && dateStart.test(words) ? dateLine.exec(words) : null
  return (
    match !== null &&
    /^(?:[|•·,–—-]? ?(?:by\b|updated|published|modified|last|\d).{0,80}|.{0,12})$/iu.test(
      match.groups?.rest ?? '',
    )
  )
}

/**
 * The publication date as the article's own head or foot writes it: the number of an archive, a date line or byline,
 * then a dateline; last the file's name where it is such a number. Only dates with a year; never one of the running text.
 */
export function inferPublished(path: string, text: string, blocks: readonly Block[]): Published | null {
  const head = headOf(blocks)
  const numbered = storyInHead(text, head)?.date ?? transmittedAt(text, blocks)
  if (numbered) return { published: numbered, publishedBasis: 'stated', publishedFrom: 'archive' }
  const inHead = new Set(head)
  for (const block of blocks) {
    if (block.end - block.start > lookAt) continue
    if (block.kind !== 'boilerplate' && !inHead.has(block)) continue
    const date = bylineOf(text.slice(block.start, block.end), inHead.has(block))
    if (date) return inferred(date, 'byline')
  }
  const starts = head.filter(({ kind }) => kind !== 'teaser').map((block) => startOf(text, block))
  for (const words of starts) {
    const date = datelineOf(words)
    if (date) return inferred(date, 'dateline')
  }
  const named = storyOf(nameOf(path))?.date
  if (named) return inferred(named, 'file name')
  for (const block of head.filter(({ kind }) => kind !== 'teaser')) {
    const above = head.filter(({ end }) => end <= block.start)
    const date = datelineWithYear(startOf(text, block), text, yearOfCopyright(text, above))
    if (date) return inferred(date, 'dateline, its year from the text')
  }
  return null
}

const inferred = (published: string, publishedFrom: string): Published => ({
  published,
  publishedBasis: 'inferred',
  publishedFrom,
})

/** The agency that signs the article: by its number in an archive, or in its dateline. */
export function outletOf(path: string, text: string, blocks: readonly Block[]): string | null {
  const head = headOf(blocks)
  const outlet = storyInHead(text, head)?.outlet ?? storyOf(nameOf(path))?.outlet
  if (outlet) return outlet
  for (const block of head) {
    const agency = agencyOf(startOf(text, block))
    if (agency) return agency
  }
  return null
}

const startOf = (text: string, { start, end }: Block): string =>
  text.slice(start, Math.min(end, start + lookAt))

/** Menus and the like stand above the head; the number is one of them. */
function storyInHead(text: string, head: readonly Block[]): ReturnType<typeof storyOf> {
  for (const { kind, start, end } of head) {
    const story = kind === 'boilerplate' && end - start < 40 ? storyOf(text.slice(start, end)) : null
    if (story) return story
  }
  return null
}

/** The day on which a wire sent the story, as the line at its foot has it. */
function transmittedAt(text: string, blocks: readonly Block[]): string | null {
  for (const { kind, start, end } of blocks) {
    const day = kind === 'boilerplate' && end - start < 40 ? transmittedOn(text.slice(start, end)) : null
    if (day) return day
  }
  return null
}

/** As wires write it above a story; below one it is often the year of the page. */
function yearOfCopyright(text: string, above: readonly Block[]): string | null {
  for (const { start, end } of above) {
    const line = text.slice(start, end)
    const year = copyrightLine.exec(line)?.groups?.year
    if (year && !/photo|getty|images|picture/iu.test(line)) return year
  }
  return null
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The first blocks, menus above and among them not counted. */
function headOf(blocks: readonly Block[]): Block[] {
  let counted = 0
  let from = 0
  const end = blocks.findIndex((block) => {
    if (block.kind === 'boilerplate') return false
    if (counted === 0) from = block.start
    counted += 1
    return counted > headBlocks || block.start - from > headLength
  })
  return end < 0 ? [...blocks] : blocks.slice(0, end)
}

/** At the foot only a date that says what it is counts: "Updated: 3 May 2021". */
function bylineOf(words: string, head: boolean): string | null {
  if (!year.test(words)) return null
  if (head && isDateLine(words)) return read(dateLine.exec(words))
  return read(bylineDate.exec(words)) ?? (words.length < 80 ? read(cuedDate.exec(words)) : null)
}

function datelineOf(words: string): string | null {
  if (!year.test(words)) return null
  return read(placeDateline.exec(words)) ?? read(agencyDateline.exec(words)) ?? read(leadingDate.exec(words))
}

const read = (match: RegExpExecArray | null): string | null =>
  match?.groups ? readWrittenDate(match.groups) : null
