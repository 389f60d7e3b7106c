import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { builtProgram, root } from './cli/program.js'

it('the bench of the check gives medians, the fastest runs, and how much of them any Node takes', () => {
  builtProgram()
  const bench = pathToFileURL(join(root, 'scripts', 'bench-check.mjs')).href
  const program = `import { benchCheck } from '${bench}'; benchCheck(6, 2)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^6 articles, .*\ncheck +median +fastest +× node -e 0\n/u)
  for (const name of ['without a cache', 'with an empty cache', 'unchanged, with the cache']) {
    const line = stdout.split('\n').find((each) => each.startsWith(name)) ?? ''
    const [, median = 0, fastest = 0, ratio = 0] =
      /^\D+(\d+\.\d\d) s +(\d+\.\d\d) s +(\d+\.\d)\b/u.exec(line)?.map(Number) ?? []
    expect(fastest, line).toBeGreaterThan(0)
    expect(median, line).toBeGreaterThanOrEqual(fastest)
    expect(ratio, line).toBeGreaterThan(0)
  }
})
