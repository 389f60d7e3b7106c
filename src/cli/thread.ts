import type { RoleName } from './roles.js'
import { loadProgram } from './whole.js'

/** Every thread starts here: with the program in one file, and the name of what it is for. */
const { roles } = await loadProgram()
await roles[process.argv.at(-1) as RoleName]()
