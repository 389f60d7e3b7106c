import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { appendToFile, ledgerFile, readLedgerFile, rewrite } from '../../src/cli/ledger/file.js'
import { locked } from '../../src/cli/ledger/lock.js'
import { idOf, type Ledger, textOf } from '../../src/ledger/index.js'
import type { Decision } from '../../src/model/index.js'
import { compared, decisionOn } from '../ledger/town.js'
import { builtProgram, claimdiff, fire, folder, spawned } from './program.js'

const name = 'claimdiff-decisions.ndjson'
const writer = fileURLToPath(new URL('./ledger-writer.mjs', import.meta.url))
const dist = () => dirname(dirname(builtProgram()))
const town = compared({
  'a.txt': 'At the hotel in Hill Town, 12 people were killed in the fire on Sunday, police said.\n',
  'b.txt': 'Officials said 19 people were killed in the fire at the Hill Town hotel on Sunday.\n',
})
const decision = (reason: string): Decision => decisionOn(town, { reason })
const fileIn = (cwd: string) => ledgerFile(name, { cwd })
const add = (cwd: string, ...lines: readonly Decision[]) =>
  appendToFile(fileIn(cwd), () => ({ text: lines.map(textOf).join('') }))
const idsIn = ({ entries }: Ledger): readonly string[] => entries.map(({ line }) => line.id)

interface Writing {
  readonly child: ChildProcess
  readonly acknowledged: string[]
  readonly first: Promise<void>
  readonly ended: Promise<void>
}

/** A process that appends; what it printed whole was on the disk. */
function writing(cwd: string, label: string, count: number): Writing {
  const child = spawn(process.execPath, [writer, dist(), join(cwd, name), label, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  let rest = ''
  let begun = (): void => {}
  const first = new Promise<void>((resolve) => {
    begun = resolve
  })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    acknowledged.push(...lines)
    begun()
  })
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      begun()
      resolve()
    })
  })
  return { child, acknowledged, first, ended }
}

describe('a kill', () => {
  it('of 200 processes loses no line that was acknowledged, and tears none', async () => {
    const [rounds, together] = [25, 8]
    for (let round = 0; round < rounds; round++) {
      const cwd = folder()
      const all = Array.from({ length: together }, (_, one) => writing(cwd, `w${one}`, 1e6))
      await Promise.all(
        all.map(async ({ child, first, ended }, one) => {
          await first
          await new Promise((resolve) => setTimeout(resolve, (round * 7 + one * 11) % 30))
          child.kill('SIGKILL')
          await ended
        }),
      )
      await add(cwd, decision('after the kills'))
      const ledger = readLedgerFile(fileIn(cwd))
      const known = new Set(idsIn(ledger))
      const acknowledged = all.flatMap((each) => each.acknowledged)
      expect(acknowledged.length).toBeGreaterThanOrEqual(together)
      expect(acknowledged.filter((id) => !known.has(id))).toEqual([])
      expect(known).toContain(decision('after the kills').id)
      expect(ledger.entries.filter(({ line }) => idOf(line) !== line.id)).toEqual([])
    }
  }, 240_000)

  it('at any character of a line leaves the lines before and after it whole', async () => {
    const [before, torn, after] = ['before', 'torn', 'after'].map(decision) as [Decision, Decision, Decision]
    const cwd = folder()
    for (let cut = 1; cut < textOf(torn).length; cut += 3) {
      writeFileSync(join(cwd, name), textOf(before) + textOf(torn).slice(0, cut))
      await add(cwd, after)
      const ledger = readLedgerFile(fileIn(cwd))
      const isWhole = cut === textOf(torn).length - 1
      expect(idsIn(ledger)).toEqual([before.id, ...(isWhole ? [torn.id] : []), after.id])
      expect(ledger.problems).toHaveLength(isWhole ? 0 : 1)
    }
  }, 30_000)

  it('is told of on the next append', async () => {
    const cwd = folder({ 'sources/a.md': fire('12'), 'sources/b.md': fire('19') })
    const { discrepancies } = JSON.parse((await claimdiff(['compare'], { cwd })).out)
    writeFileSync(join(cwd, name), textOf(decision('torn')).slice(0, 100))
    const argv = ['decide', discrepancies[0].id, 'scope', '--reason', 'x', '--by', 'Anna']
    const { code, err } = await claimdiff(argv, { cwd })
    expect(code).toBe(0)
    expect(err).toContain(`${name}:1: this line is cut off: a write was interrupted; it is passed over`)
    expect(idsIn(readLedgerFile(fileIn(cwd)))).toHaveLength(1)
  })
})

describe('processes at once', () => {
  it('lose nothing and share no line, while another rewrites the file', async () => {
    const cwd = folder()
    const all = ['one', 'two', 'three'].map((label) => writing(cwd, label, 60))
    await all[0]?.first
    let isOver = false
    const over = Promise.all(all.map(({ ended }) => ended)).then(() => {
      isOver = true
    })
    let rewritten = 0
    while (!isOver) {
      await rewrite(fileIn(cwd), (text) => text)
      rewritten++
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await over
    const ledger = readLedgerFile(fileIn(cwd))
    expect(rewritten).toBeGreaterThan(2)
    expect(ledger.problems).toEqual([])
    const ids = idsIn(ledger)
    for (const { acknowledged } of all) {
      expect(acknowledged).toHaveLength(60)
      const own = new Set(acknowledged)
      expect(ids.filter((id) => own.has(id))).toEqual(acknowledged)
    }
    expect(readdirSync(cwd)).toEqual([name])
  }, 60_000)

  it('wait for a lock, take over one whose process is gone, and name one that stays', async () => {
    const cwd = folder()
    const { real, path } = fileIn(cwd)
    const gone = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
    const { hostname } = await import('node:os')
    const holder = (pid: number) => JSON.stringify({ pid, host: hostname(), token: 'x' })
    writeFileSync(`${real}.lock`, holder(Number(gone)))
    await add(cwd, decision('one'))
    expect(idsIn(readLedgerFile(fileIn(cwd)))).toHaveLength(1)
    writeFileSync(`${real}.lock`, holder(process.pid))
    await expect(locked(real, path, () => {}, 50)).rejects.toThrow(
      `${name}: another claimdiff (process ${process.pid} on ${hostname()}) is writing it. Try again`,
    )
    expect(existsSync(`${real}.lock`)).toBe(true)
  })
})

describe('a merge of two branches', () => {
  it('keeps the lines of both', async () => {
    const cwd = folder({ '.gitattributes': `${name} merge=union\n` })
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...argv], {
        cwd,
        stdio: 'pipe',
        env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', HOME: cwd },
      })
    const commit = async (reason: string): Promise<string> => {
      const line = decision(reason)
      await add(cwd, line)
      git('add', '.')
      git('commit', '-qm', reason)
      return line.id
    }
    git('init', '-q', '-b', 'main')
    const ids = [await commit('base')]
    git('checkout', '-qb', 'other')
    ids.push(await commit('theirs'), await commit('on both'))
    git('checkout', '-q', 'main')
    ids.push(await commit('ours'), await commit('on both'))
    git('merge', '-q', 'other', '-m', 'merge')
    const ledger = readLedgerFile(fileIn(cwd))
    expect(ledger.problems).toEqual([])
    expect([...idsIn(ledger)].sort()).toEqual([...new Set(ids)].sort())
  }, 30_000)
})

describe('a ledger that cannot be written', () => {
  const argv = async (cwd: string) => {
    const { discrepancies } = JSON.parse((await claimdiff(['compare'], { cwd })).out)
    return ['decide', discrepancies[0].id, 'scope', '--reason', 'x', '--by', 'Anna']
  }
  const files = { 'sources/a.md': fire('12'), 'sources/b.md': fire('19') }

  it.runIf(process.getuid?.() === 0)('for want of permission says so', async () => {
    const cwd = folder(files)
    const words = await argv(cwd)
    chmodSync(cwd, 0o755)
    const uid = 65_534
    const { code, out, err } = spawned(words, { cwd, uid })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`${name}: cannot be written: permission is denied`)
  })

  it('as it is a folder, or a device, says so', async () => {
    const cwd = folder({ ...files, 'there/x': '' })
    symlinkSync('/dev/full', join(cwd, 'full'))
    for (const path of ['there', 'full']) {
      const { code, err } = await claimdiff([...(await argv(cwd)), '--decisions', path], { cwd })
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${path}: is no file.`) })
    }
  })
})

describe('what editors do to the file', () => {
  it('is taken as it comes, and left so', async () => {
    const cwd = folder()
    const [one, two] = [decision('one'), decision('two')]
    const edited = `\uFEFF${textOf(one)}\n${textOf(two)}`.replaceAll('\n', '\r\n').trimEnd()
    writeFileSync(join(cwd, name), edited)
    await add(cwd, decision('three'))
    const ledger = readLedgerFile(fileIn(cwd))
    expect(ledger.problems).toEqual([])
    expect(idsIn(ledger)).toEqual([one.id, two.id, decision('three').id])
    expect(readFileSync(join(cwd, name), 'utf8').startsWith(edited)).toBe(true)
  })
})
