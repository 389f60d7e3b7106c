#!/usr/bin/env node
import { loadProgram } from './whole.js'

const { main, processIo } = await loadProgram()
process.exitCode = await main(process.argv.slice(2), processIo())
// All is written by then: to take memory apart piece by piece before it goes back would only cost time.
process.once('exit', () => process.exit())
