/** How the program is called where a machine calls it. */
export interface Call {
  /** The settings as seen from the top of the repository; null where they are found from there. */
  readonly config: string | null
  /** Packages are installed by a lock file at the top of the repository. */
  readonly isInstalled: boolean
  readonly version: string
}

const quoted = (word: string): string =>
  /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

const ownSettings = ({ config }: Call): string => (config === null ? '' : ` --config ${quoted(config)}`)

export const stagedCommand = (call: Call): string =>
  `npx --no-install claimdiff check --staged${ownSettings(call)}`

export const hookText = (call: Call): string => `#!/bin/sh
# Checks the staged drafts before they are committed. To commit without it once: git commit --no-verify
exec ${stagedCommand(call)}
`

/** For .pre-commit-config.yaml. */
export const preCommitEntry = (call: Call): string => `  - repo: local
    hooks:
      - id: claimdiff
        name: claimdiff
        entry: ${stagedCommand(call)}
        language: system
        pass_filenames: false
`

export function workflowText(call: Call): string {
  const program = call.isInstalled
    ? 'npx --no-install claimdiff'
    : `npx --yes --package claimdiff@${call.version} claimdiff`
  const install = call.isInstalled ? '      - run: npm ci\n' : ''
  return `name: claimdiff

on:
  push:
    branches: [main, master]
  pull_request:

permissions:
  contents: read
  security-events: write

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
${install}      - name: Check the drafts
        run: ${program} check --format github --format sarif=claimdiff.sarif${ownSettings(call)}
      # Needs code scanning, which private repositories pay for; without it the findings are annotations of the change.
      - name: Show the findings under code scanning
        if: \${{ !cancelled() && hashFiles('claimdiff.sarif') != '' && !github.event.pull_request.head.repo.fork }}
        continue-on-error: true
        uses: github/codeql-action/upload-sarif@v4
        with:
          sarif_file: claimdiff.sarif
          category: claimdiff
`
}
