import { existsSync, readFileSync } from 'node:fs'
import * as module from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

type Program = typeof import('./entry.js')

/** The program in one file, made from the modules beside it by `npm run build`. */
const file = fileURLToPath(new URL('./whole.cjs', import.meta.url))
/** What V8 compiled of it during the build; of use to that version of V8 alone. */
export const compiled = `${file}.${process.versions.v8}-${process.arch}`

/**
 * The program: in one file where it was built, as hundreds of small ones take longer to be found and compiled than most runs
 * last. Without that file, the modules it is made from.
 */
export async function loadProgram(): Promise<Program> {
  patient()
  if (!existsSync(file)) return import('./entry.js')
  const require = module.createRequire(file)
  if (existsSync(compiled)) return evaluated(scriptOf(readFileSync(compiled)), require)
  // From Node 22.1 on: what was compiled is kept in the folder for temporary files.
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
  return require(file) as Program
}

/**
 * Node 20 optimises functions long before a short run can get the time back, and looks through a small heap a dozen times
 * for what can be thrown away. It makes machine code of a pattern at its second use, which costs as much as a hundred uses
 * without. What it does later instead, a long run does not notice.
 */
export function patient(): void {
  if (!process.versions.v8.startsWith('11.3.')) return
  setFlagsFromString('--interrupt-budget=400000')
  setFlagsFromString('--semi-space-growth-factor=16')
  setFlagsFromString('--regexp-tier-up-ticks=100')
}

/** V8 takes no compiled code that is not of just this version, these flags and a text of this length. */
export function scriptOf(cachedData?: Buffer): Script {
  const text = readFileSync(file, 'latin1')
  return new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
}

export function evaluated(script: Script, require: NodeJS.Require): Program {
  // Compiled code that was kept has lost how to import: it is handed on.
  const loaded = { exports: {} as Program, importing: (name: string): Promise<unknown> => import(name) }
  script.runInThisContext()(loaded.exports, require, loaded, file, dirname(file))
  return loaded.exports
}
