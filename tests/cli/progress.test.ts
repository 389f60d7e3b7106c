import { describe, expect, it } from 'vitest'
import { progress } from '../../src/cli/progress.js'

/** The lines that ten steps of 300 ms show, and clearing them. */
function shownBy(
  world: { errIsTerminal?: boolean; env?: Record<string, string>; step?: number; errColumns?: number },
  isQuiet = false,
): string[] {
  let clock = 0
  const lines: string[] = []
  const io = {
    cwd: '.',
    env: world.env ?? {},
    out: () => {
      throw new Error('Progress is no result: it belongs on standard error.')
    },
    err: (text: string) => void lines.push(text),
    outIsTerminal: true,
    errIsTerminal: world.errIsTerminal ?? true,
    columns: 80,
    errColumns: world.errColumns,
    readIn: async () => null,
    inIsTerminal: false,
    untilStopped: async () => {},
    clock: () => '',
    now: () => clock,
  }
  const shown = progress(io, isQuiet)
  for (let done = 1; done <= 10; done++) {
    clock += world.step ?? 300
    shown.show(done, 10, 'Reading')
  }
  shown.clear()
  return lines
}

describe('progress', () => {
  it('begins after a second and is cleared at the end', () => {
    const lines = shownBy({})
    expect(lines[0]).toBe('\r\u001b[2KReading 4 of 10')
    expect(lines).toHaveLength(8)
    expect(lines.at(-1)).toBe('\r\u001b[2K')
  })

  it('is cut where the terminal is narrower: a second line would stay', () => {
    expect(shownBy({ errColumns: 12 })[0]).toBe('\r\u001b[2KReading 4 of')
    expect(shownBy({ errColumns: 15 })[0]).toBe('\r\u001b[2KReading 4 of 10')
  })

  it('is silent for a quick run, off a terminal, on one that knows no codes, with --quiet and in CI', () => {
    expect(shownBy({ step: 50 })).toEqual([])
    expect(shownBy({ errIsTerminal: false })).toEqual([])
    expect(shownBy({ env: { TERM: 'dumb' } })).toEqual([])
    expect(shownBy({}, true)).toEqual([])
    expect(shownBy({ env: { CI: 'true' } })).toEqual([])
  })
})
