export { processIo } from './io.js'
export { main } from './program.js'
export { roles } from './roles.js'
