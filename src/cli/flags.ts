import { type Command, Option } from 'commander'
import type { PolicyId, Severity } from '../model/index.js'
import { storeOf } from './archive/address.js'
import type { ConfigFlags } from './config/load.js'
import type { ResolvedConfig } from './config/resolved.js'
import { checkedDate } from './dates.js'
import { Failure } from './failure.js'
import { type Jobs, jobsOf } from './jobs.js'
import { defaultLedger } from './ledger/name.js'
import { didYouMean } from './suggest.js'

export type FailOn = Exclude<Severity, 'info'> | 'never'

/** What every command that reads articles takes. */
export interface ReadFlags extends ConfigFlags {
  /** Of the settings' file, once it is read: see `configured`. */
  readonly settings?: ResolvedConfig
  readonly published: readonly string[]
  readonly stdinFilepath?: string
  readonly jobs?: Jobs
  /** Address of an archive on a server. */
  readonly store?: string
  readonly quiet?: boolean
  readonly color: boolean
}

export interface CompareFlags extends ReadFlags {
  /** Path of the ledger; false where none is wanted. */
  readonly decisions?: string | false
  readonly asOf?: string
  readonly allowEmpty?: boolean
  readonly failOn?: FailOn
  readonly policy?: readonly PolicyId[]
}

/** An option with a closed list of values; an unknown one is answered with the nearest. */
export function choice(flags: string, what: string, values: readonly string[], fallback?: string): Option {
  const name = /--[a-z-]+/.exec(flags)?.[0] ?? flags
  return new Option(flags, `${what}: ${values.join(', ')}`).default(fallback).argParser((value) => {
    if (values.includes(value)) return value
    throw new Failure(
      `${name}: there is no '${value}'.${didYouMean(value, values)} It takes ${values.join(', ')}.`,
    )
  })
}

const policyIds: readonly PolicyId[] = ['ucdp', 'acled', 'em-dat', 'ibc']

/** Names parted by commas, "all" or "none"; in the order in which they are listed here, whatever the order given. */
function policiesOf(value: string): readonly PolicyId[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  for (const name of names) {
    if (name === 'all' || name === 'none' || policyIds.some((id) => id === name)) continue
    throw new Failure(
      `--policy: there is no '${name}'.${didYouMean(name, [...policyIds, 'all', 'none'])} It takes ${policyIds.join(', ')}, all, none.`,
    )
  }
  return policyIds.filter((id) => names.includes('all') || names.includes(id))
}

/** For commands that heed the settings. */
export const configFlags = (command: Command): Command =>
  command
    .option(
      '--config <FILE>',
      'settings; default: claimdiff.config.json, .yaml or .mjs, or package.json, here or in the nearest folder above',
    )
    .option('--no-config', 'neither settings nor .claimdiffignore')

export const readFlags = (command: Command): Command =>
  configFlags(command)
    .addOption(
      new Option('--published <PATH=DATE>', 'publication date of one article; may be given again')
        .default([], 'none')
        .argParser((value, pairs: readonly string[]) => [...pairs, value]),
    )
    .option(
      '--stdin-filepath <NAME>',
      'read standard input as the file of this name (its ending says what it is); - reads it without one',
    )
    .option('-q, --quiet', 'no progress and no warnings on standard error')
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are respected, too)')

/** For commands that take what an archive on a server holds. */
export const storeFlag = (command: Command): Command =>
  command.addOption(
    new Option(
      '--store <ADDRESS>',
      'archive on a PostgreSQL server with its decisions, as postgres://user@host/database; password: PGPASSWORD or ~/.pgpass',
    ).argParser(storeOf),
  )

/** For commands that take articles apart. */
export const jobsFlag = (command: Command): Command =>
  command.addOption(
    new Option('-j, --jobs <N>', 'threads that read articles: a number, or auto for as many as pay')
      .default('auto')
      .argParser(jobsOf),
  )

const usualLedger = `default: the one in --store, else ${defaultLedger}`

/** For commands about the ledger. */
export const ledgerFlag = (command: Command): Command =>
  command.option('--decisions <LEDGER>', `the ledger: a file or a database's address; ${usualLedger}`)

/** For commands that honour decisions. */
export const decisionFlags = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--decisions <LEDGER>',
        `ledger of decisions, a file or a database's address: what it settles is no finding; ${usualLedger}`,
      ),
    )
    .option('--no-decisions', 'as if nothing had been decided')

/** For commands that read and compare. */
export const runFlags = (command: Command): Command =>
  storeFlag(jobsFlag(readFlags(command)))
    .addOption(
      new Option('--as-of <DATE>', 'the day of this run; default: the newest date of the articles').argParser(
        (value) => checkedDate(value, '--as-of'),
      ),
    )
    .addOption(
      new Option(
        '--policy <NAMES>',
        'read contested figures by the rules of casualty recorders besides: ucdp, acled, em-dat, ibc, all (default: none)',
      ).argParser(policiesOf),
    )

export const compareFlags = (command: Command): Command =>
  decisionFlags(runFlags(command))
    .addOption(
      choice('--fail-on <LEVEL>', 'exit 1 for findings of this severity or worse (default: never)', [
        'error',
        'warning',
        'never',
      ]),
    )
    .option('--allow-empty', 'exit 0 even where no claim was found')
