import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { configsIn } from '../config/locate.js'
import { type Call, hookText, preCommitEntry, stagedCommand, workflowText } from './automation.js'
import { attributesLine, configText, examples } from './examples.js'
import { type Repository, repositoryOf } from './repository.js'

export interface Wish {
  /** Absolute. */
  readonly folder: string
  readonly hook: boolean
  readonly action: boolean
  readonly version: string
}

/** A file to be made unless it is there; or what the person has to do, as nothing that is there is changed. */
export type Step =
  | { readonly path: string; readonly text: string; readonly isProgram?: boolean }
  | { readonly path: string; readonly kept: string; readonly lines?: readonly string[] }

/** What `init` does, in order. */
export function planOf(wish: Wish): readonly Step[] {
  const repository = repositoryOf(wish.folder)
  const top = repository?.top ?? wish.folder
  const call = callOf(wish, top)
  return [
    configStep(wish.folder),
    ...examples.map(([path, text]) => ({ path: join(wish.folder, path), text })),
    ...(repository ? [attributesStep(top)] : []),
    ...(wish.hook ? [hookStep(repository, wish.folder, call)] : []),
    ...(wish.action
      ? [{ path: join(top, '.github', 'workflows', 'claimdiff.yml'), text: workflowText(call) }]
      : []),
  ]
}

function callOf({ folder, version }: Wish, top: string): Call {
  const below = relative(top, resolve(folder)).split(sep).join('/')
  const [config] = configsIn(folder)
  const name = config ? relative(folder, config.path) : configName
  return {
    config: below === '' ? null : `${below}/${name}`,
    isInstalled: existsSync(join(top, 'package-lock.json')),
    version,
  }
}

const configName = 'claimdiff.config.json'

/** Settings of another form are settings: a second file would be in their way. */
function configStep(folder: string): Step {
  const [config] = configsIn(folder)
  return config
    ? { path: config.path, kept: 'it has settings already' }
    : { path: join(folder, configName), text: configText }
}

function attributesStep(top: string): Step {
  const path = join(top, '.gitattributes')
  if (!existsSync(path)) return { path, text: `${attributesLine}\n` }
  return mentions(path, /^[^#\n]*claimdiff-decisions\.ndjson\s.*\bmerge=/m)
    ? { path, kept: 'it says already how decisions are merged' }
    : {
        path,
        kept: 'it is not changed. So that git keeps the decisions of both branches, add this line to it:',
        lines: [attributesLine],
      }
}

function hookStep(repository: Repository | null, folder: string, call: Call): Step {
  if (repository === null)
    return {
      path: join(folder, '.git', 'hooks', 'pre-commit'),
      kept: 'it is not made, as this is no git repository. Run git init, then claimdiff init --hook',
    }
  const { top, hooks } = repository
  const ofPreCommit = join(top, '.pre-commit-config.yaml')
  if (existsSync(ofPreCommit))
    return mentions(ofPreCommit, /\bclaimdiff\b/)
      ? { path: ofPreCommit, kept: 'it has claimdiff already' }
      : {
          path: ofPreCommit,
          kept: 'it is not changed. So that pre-commit checks staged drafts, add this to its repos:',
          lines: preCommitEntry(call).trimEnd().split('\n'),
        }
  if (hooks === null)
    return {
      path: join(top, '.git'),
      kept: 'its hooks are kept elsewhere (core.hooksPath). Add this line to your pre-commit hook:',
      lines: [stagedCommand(call)],
    }
  const path = join(hooks, 'pre-commit')
  if (!existsSync(path)) return { path, text: hookText(call), isProgram: true }
  return mentions(path, /\bclaimdiff\b/)
    ? { path, kept: 'it runs claimdiff already' }
    : { path, kept: 'it is not changed. Add this line to it:', lines: [stagedCommand(call)] }
}

function mentions(path: string, pattern: RegExp): boolean {
  try {
    return pattern.test(readFileSync(path, 'utf8'))
  } catch {
    return false
  }
}
