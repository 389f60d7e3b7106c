import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, CommanderError } from 'commander'
import { Failure, oneLine } from './failure.js'
import type { Io } from './io.js'
import { didYouMean } from './suggest.js'

/** One line for whatever ended the program early. A stack only where CLAIMDIFF_DEBUG asks for it. */
export function explainFailure(error: unknown, argv: readonly string[], program: Command, io: Io): string {
  const { stack } = error as Error
  const trace = io.env.CLAIMDIFF_DEBUG === '1' && stack ? `${stack}\n` : ''
  if (error instanceof CommanderError) return `${usage(error, argv, program, io)}\n${trace}`
  if (error instanceof Failure) {
    const details = error.details.map((line) => `  ${oneLine(line)}\n`)
    return `claimdiff: ${oneLine(error.message)}\n${details.join('')}${trace}`
  }
  const what = oneLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
    0,
    500,
  )
  return `claimdiff: internal error: ${what}. Run it again with CLAIMDIFF_DEBUG=1 and report what it prints.\n${trace}`
}

function usage(error: CommanderError, argv: readonly string[], program: Command, io: Io): string {
  if (error.code === 'commander.help') return 'claimdiff: no command given. See the list above.'
  const [command, ...outer] = commandsOf(argv, program)
  const names = [...outer, command].map((known) => `${known?.name() ?? ''} `)
  const see = `See claimdiff ${command ? names.join('') : ''}--help.`
  const [, word] = /'([^']*)'/.exec(error.message) ?? []
  const said = oneLine(error.message.replace(/^error: /, ''))
  if (error.code === 'commander.unknownCommand' && word !== undefined) {
    if (command === undefined && existsSync(resolve(io.cwd, word)))
      return `claimdiff: '${word}' is no command. Did you mean claimdiff report ${word}? ${see}`
    return `claimdiff: ${said}.${didYouMean(word, namesOf(command ?? program))} ${see}`
  }
  if (error.code === 'commander.unknownOption' && word !== undefined) {
    const name = word.split('=')[0] as string
    const guess = didYouMean(name, optionsOf(command ?? program))
    return `claimdiff: ${said}.${guess || ownersOf(name, program)} ${see}`
  }
  return `claimdiff: ${said}. ${see}`
}

/** The command that the words name and those it is part of, the innermost first. */
function commandsOf(argv: readonly string[], program: Command): Command[] {
  const [word, ...rest] = argv.filter((each) => !each.startsWith('-'))
  const command = program.commands.find((known) => known.name() === word)
  return command ? [...commandsOf(rest, command), command] : []
}

const namesOf = (program: Command): string[] => program.commands.map((command) => command.name())

/** " compare, extract have it." for an option of other commands. */
function ownersOf(option: string, program: Command): string {
  const owners = program.commands.filter((command) => optionsOf(command).includes(option))
  const names = owners.map((command) => command.name()).join(', ')
  return names === '' || option === '--help' ? '' : ` ${names} ${owners.length === 1 ? 'has' : 'have'} it.`
}

const optionsOf = (command: Command): string[] => [
  '--help',
  ...command.options.flatMap(({ long }) => (long ? [long] : [])),
]
