import type { Note, QuestionChange, Result } from '../model/index.js'
import { webAddress } from './address.js'
import { type Answer, figureIn } from './answers.js'
import { changeTag, changeWords } from './changes/words.js'
import { dateWords } from './dates.js'
import { gapWords } from './gap.js'
import { escaped, marked, strong, table } from './markdown-text.js'
import { type Entry, type Outline, originLines, outlineOf, sentencesOf } from './outline.js'
import { passageOf } from './passage.js'
import { counted, plain } from './plain.js'
import { policyColumns, policyRows } from './policies.js'
import { copyWords, reservations } from './reading.js'
import type { Reporter } from './reporter.js'

/**
 * For a pull request or a mail. Article text is escaped so that it stays text: no links, images, HTML, tables,
 * mathematics, mentions or issue references come from it.
 */
export const markdown: Reporter = (result) => {
  const outline = outlineOf(result)
  const { contested, changed, undetermined, agreed, alone, settled, advice } = outline
  const parts = [
    '# claimdiff report',
    `**${escaped(outline.headline)}**`,
    'Figures side by side, each in its source’s words. This report never says who is right.',
    ...[outline.since, outline.changes?.says].flatMap((says) => (says ? [escaped(says)] : [])),
    section('Since the earlier report', changeParts(outline)),
    section('Contested', contested.map(contestedPart)),
    section('Change over time', changed.map(questionPart)),
    section('Cannot tell', [...undetermined.map(questionPart), bullets(advice.map(withCode))]),
    section('Settled by decision', settled.map(questionPart)),
    section('In agreement', [bullets(agreed.map(agreedLine))]),
    section('In one article only', [bullets(alone.map(agreedLine))]),
    section('Notes', [bullets(result.notes.map((note) => escaped(noteLine(note, outline))))]),
    section('One text in several outlets', [bullets(originLines(result, outline).map(escaped))]),
    section('Articles', [articleTable(result, outline)]),
    section('Figures not understood', [notUnderstoodTable(result, outline)]),
    section('Counts', [countList(result)]),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const noteLine = ({ id, says }: Note, { decisionOn }: Outline): string =>
  [says, decisionOn(id)].filter((part) => part !== null).join(' – ')

const section = (title: string, parts: readonly string[]): string => {
  const body = parts.filter((part) => part !== '')
  return body.length > 0 ? [`## ${title}`, ...body].join('\n\n') : ''
}

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

function changeParts({ changes, answerOf }: Outline): readonly string[] {
  if (!changes) return []
  const part = (title: string, list: readonly QuestionChange[]): readonly string[] =>
    list.length === 0
      ? []
      : [
          `### ${title}`,
          bullets(list.map((change) => `${escaped(change.text)} ${escaped(changeWords(change, answerOf))}`)),
        ]
  return [
    ...part('Newly contested', changes.newly),
    ...part('Changed', changes.changed),
    ...part('No longer contested', changes.resolved),
  ]
}

function contestedPart(entry: Entry): string {
  const gap = entry.gap && escaped(gapWords(entry.gap))
  return [questionPart(entry), gap ?? '', ...entry.answers.filter(isContested).map(passage)]
    .filter((part) => part !== '')
    .join('\n\n')
}

const isContested = ({ contested }: Answer): boolean => contested

function questionPart(entry: Entry): string {
  const { question, answers, change, newSentences } = entry
  const says = bullets([
    ...sentencesOf(entry).map((text) => `${newSentences.has(text) ? '**new:** ' : ''}${escaped(text)}`),
    ...entry.decisions.map(escaped),
  ])
  const tag = change ? `*${changeTag(change)}*` : ''
  const parts = [`### ${escaped(question.text)}`, tag, says, answerTable(answers), policyTable(entry)]
  return parts.filter((part) => part !== '').join('\n\n')
}

const answerTable = (answers: readonly Answer[]): string =>
  table(
    ['', 'Figure', 'Read as', 'Outlet', 'Speaker', 'When'],
    answers.map(({ claim, contested, figure, reading, outlet, copies, speaker, asOf }) => [
      contested ? '≠' : '',
      strong(figure),
      [reading, ...reservations(claim)].map(escaped).join('; '),
      [outlet, ...copyWords(copies)].map(escaped).join('; '),
      speaker === null ? 'in its own voice' : escaped(speaker),
      escaped(asOf),
    ]),
  )

/** Every cell is escaped where it is made: names and reasons are ours, the figures are the articles'. */
const policyTable = ({ question, answers }: Entry): string =>
  table(
    policyColumns,
    policyRows(question, figureIn(answers)).map(({ name, low, best, high, says, leftOut }) =>
      [name, low, best, high, says, leftOut].map(escaped),
    ),
  )

function passage({ claim, outlet }: Answer): string {
  return `> ${marked(passageOf(claim))}\n>\n> — ${escaped(outlet)}`
}

const agreedLine = ({ question, answers, change }: Entry): string =>
  `${change ? `*${changeTag(change)}:* ` : ''}${escaped(question.text)} ${answers.map(({ figure, outlet }) => `${escaped(figure)} (${escaped(outlet)})`).join(', ')}`

function articleTable({ sources }: Result, { outletOf }: Outline): string {
  const rows = sources.map(({ source, title, url, published, publishedBasis, publishedFrom }) => {
    const address = url === null ? null : webAddress(url)
    const name = escaped(title ?? source)
    const from = publishedFrom === null ? '' : ` (${publishedBasis}, from ${escaped(publishedFrom)})`
    return [
      escaped(outletOf(source)),
      address === null ? name : `[${name}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`,
      published === null ? 'not known' : `${escaped(dateWords(published))}${from}`,
      escaped(source),
    ]
  })
  return table(['Outlet', 'Title', 'Published', 'File'], rows)
}

const notUnderstoodTable = ({ notUnderstood }: Result, { outletOf }: Outline): string =>
  table(
    ['Words', 'Reason', 'Outlet'],
    notUnderstood.map(({ exact, reason, source }) => [
      escaped(exact),
      escaped(reason),
      escaped(outletOf(source)),
    ]),
  )

const countList = ({ counts }: Result): string =>
  bullets([
    counted(counts.articles, 'article'),
    counted(counts.claims, 'claim'),
    counted(counts.questions, 'question'),
    `${counted(counts.pairs, 'pair')} compared`,
    `${counted(counts.notUnderstood, 'figure')} not understood`,
  ])

/** Advice puts what is to be typed in backquotes. */
const withCode = (text: string): string =>
  plain(text)
    .split('`')
    .map((piece, index) => (index % 2 === 0 || piece === '' ? escaped(piece) : `\`${piece}\``))
    .join('')
