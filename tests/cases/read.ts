import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GoldQuestion, GoldRow } from './relate.js'

export interface Article {
  readonly doc: string
  readonly text: string
}

/** What the program must not fall below on a case. */
export interface Floor {
  /** F1 of figures and dates with their measure, in percent. */
  readonly claims: number
  /** F1 of pairs of different articles that answer one question, in percent. */
  readonly links: number
  /** Contested questions that the program shows. */
  readonly contested: number
  /** Pairs shown as differing that do not differ: at most so many. */
  readonly falsePairs: number
}

export interface Case {
  readonly name: string
  readonly articles: readonly Article[]
  readonly rows: readonly GoldRow[]
  readonly questions: Readonly<Record<string, GoldQuestion>>
  readonly floorFile: string
  readonly floor: Floor | undefined
}

const folder = dirname(fileURLToPath(import.meta.url))

export const cases: readonly Case[] = readdirSync(folder)
  .filter((name) => statSync(join(folder, name)).isDirectory())
  .sort()
  .map(readCase)

function readCase(name: string): Case {
  const read = (...names: string[]) => readFileSync(join(folder, name, ...names), 'utf8')
  const floorFile = join(folder, name, 'gold', 'floor.json')
  return {
    name,
    articles: readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => ({ doc: file.slice(0, -'.md'.length), text: read(file) })),
    rows: read('gold', 'claims.jsonl')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldRow),
    questions: JSON.parse(read('gold', 'questions.json')),
    floorFile,
    floor: existsSync(floorFile) ? JSON.parse(read('gold', 'floor.json')) : undefined,
  }
}
