import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { withPath } from '../failure.js'
import type { Io } from '../io.js'

/** The lines of a file that holds secrets, without the spaces around them. */
export function linesOf(file: string, option: string, { cwd }: Pick<Io, 'cwd'>): readonly string[] {
  try {
    return readFileSync(resolve(cwd, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((line) => line.trim())
  } catch (error) {
    throw withPath(`${option}: ${file}`, error, 'cannot be read')
  }
}
