import { type Command, Option } from 'commander'
import { wholeNumber } from '../check/flags.js'
import { choice, configFlags, decisionFlags, storeFlag } from '../flags.js'
import { portOf } from '../listening/port.js'
import { ruleFlag } from './rule-flag.js'
import type { Run } from './run.js'
import { examples } from './words.js'

const number = (flags: string, what: string, fallback?: number): Option => {
  const name = /--[a-z-]+/.exec(flags)?.[0] ?? flags
  return new Option(flags, what).default(fallback).argParser((value) => wholeNumber(value, name))
}

export function addServe(program: Command, run: Run): Command {
  const begin = run(async () => (await import('../commands/serve.js')).serve)
  return decisionFlags(storeFlag(configFlags(program.command('serve'))))
    .summary('check drafts that other programs send')
    .description(
      'Serves the check over HTTP: POST /check takes a draft (Markdown, plain text, HTML or ninjs) and answers with a verdict, pass, ' +
        'warn, block or unknown, and the findings that claimdiff check has. What could not be checked is unknown, never pass.',
    )
    .option(
      '-a, --against <PATHS...>',
      'what drafts are held against: files, folders, globs; default: what the config names, else sources/',
    )
    .option('--host <HOST>', 'address to listen on; other than 127.0.0.1 needs a token or a secret')
    .addOption(new Option('--port <N>', 'port; 0 for one that is free').default(4700).argParser(portOf))
    .option(
      '--token-file <FILE>',
      'bearer tokens that open the door, one a line; default: CLAIMDIFF_SERVE_TOKEN',
    )
    .option(
      '--hmac-file <FILE>',
      'secrets that requests are signed with, one a line; default: CLAIMDIFF_SERVE_HMAC',
    )
    .addOption(number('--max-bytes <N>', 'longest draft', 1_000_000))
    .addOption(number('--rate <N>', 'requests a minute of one caller', 120))
    .addOption(number('--timeout <SECONDS>', 'after so long a check is given up', 30))
    .addOption(number('--workers <N>', 'drafts checked at once, each in a thread of its own', 2))
    .addOption(number('--queue <N>', 'drafts that may wait for a thread', 16))
    .addOption(ruleFlag())
    .addOption(
      choice('--fail-on <LEVEL>', 'block for findings of this severity or worse (default: error)', [
        'error',
        'warning',
        'never',
      ]),
    )
    .addOption(number('--max-warnings <N>', 'block where there are more warnings than this'))
    .addHelpText(
      'after',
      examples(
        'claimdiff serve --against sources/',
        'claimdiff serve -a wire/ --host 0.0.0.0 --token-file /run/secrets/claimdiff',
        "curl --data-binary @draft.md -H 'content-type: text/markdown' http://127.0.0.1:4700/check?path=draft.md",
      ),
    )
    .action((flags) => begin([], flags))
}
