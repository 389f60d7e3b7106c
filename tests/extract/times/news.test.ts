import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../src/extract/find-times.js'
import { readSource } from '../../../src/read/index.js'
import { days } from './news/days.js'
import { desk } from './news/desk.js'
import { lengths } from './news/lengths.js'
import { months } from './news/months.js'
import { nearMisses } from './news/near-misses.js'
import { papers } from './news/papers.js'
import { parts } from './news/parts.js'
import { references } from './news/references.js'
import type { NewsRow } from './news/row.js'
import { stories } from './news/stories.js'
import { tenses } from './news/tenses.js'
import { wire } from './news/wire.js'

const marked = /<([^|<>]*)\|([^<>]*)>/gu
const typeOf = (value: string): string =>
  value.startsWith('SET ')
    ? 'SET'
    : /^P[\dTX]/u.test(value)
      ? 'DURATION'
      : /T[\dMNAE]/u.test(value)
        ? 'TIME'
        : 'DATE'

function wanted([, text]: NewsRow): string[] {
  return [...text.matchAll(marked)].map(
    ([, words, value = '']) => `${words} = ${typeOf(value)} ${value.replace('SET ', '')}`,
  )
}

function found([published, text]: NewsRow): string[] {
  const plain = text.replace(marked, '$1')
  const source = readSource(plain, { path: 'a.txt', type: 'text', published })
  return findTimes(source).map(
    ({ start, end, type, value }) => `${plain.slice(start, end)} = ${type} ${value}`,
  )
}

const tables = { days, parts, months, lengths, references, nearMisses, wire, desk, papers, tenses, stories }

describe.each(Object.entries(tables))('times in news: %s', (_, rows) => {
  it.each(rows.map((row) => [row[1].replace(marked, '$1'), row] as const))('%s', (_, row) => {
    expect(found(row)).toEqual(wanted(row))
  })
})
