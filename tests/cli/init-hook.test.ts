import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git, repository } from './git.js'
import { builtProgram, claimdiff, root } from './program.js'

describe('the hook', () => {
  /** As npm would install the program. */
  function installed(cwd: string): void {
    mkdirSync(join(cwd, 'node_modules', '.bin'), { recursive: true })
    symlinkSync(root, join(cwd, 'node_modules', 'claimdiff'), 'dir')
    symlinkSync(builtProgram(), join(cwd, 'node_modules', '.bin', 'claimdiff'))
    writeFileSync(join(cwd, '.gitignore'), 'node_modules\n')
  }
  const agreeing = (draft: string) => draft.replace('Eleven people were killed', 'People were killed')

  it.skipIf(process.platform === 'win32')(
    'stops a commit that its draft speaks against, and no other',
    async () => {
      const cwd = repository()
      installed(cwd)
      await claimdiff(['init', '--hook'], { cwd })
      git(cwd, 'add', '.')
      const stopped = git(cwd, 'commit', '-m', 'first')
      expect(stopped.code).toBe(1)
      expect(stopped.out + stopped.err).toContain('drafts/ferry.md')
      expect(git(cwd, 'rev-parse', 'HEAD').code).not.toBe(0)
      const draft = readFileSync(join(cwd, 'drafts/ferry.md'), 'utf8')
      writeFileSync(join(cwd, 'drafts/ferry.md'), agreeing(draft))
      git(cwd, 'add', '.')
      // What is not staged is not what is committed.
      writeFileSync(join(cwd, 'drafts/ferry.md'), draft)
      expect(git(cwd, 'commit', '-m', 'second')).toMatchObject({ code: 0 })
      writeFileSync(join(cwd, 'notes.txt'), 'Nothing of interest.\n')
      git(cwd, 'add', 'notes.txt')
      expect(git(cwd, 'commit', '-m', 'third')).toMatchObject({ code: 0 })
    },
  )
})
