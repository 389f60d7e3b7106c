#!/usr/bin/env node
import { loadProgram } from './whole.js'

const { main, processIo } = await loadProgram()
process.exitCode = await main(process.argv.slice(2), processIo())
