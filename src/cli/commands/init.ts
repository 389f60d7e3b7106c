import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { withPath } from '../failure.js'
import type { Io } from '../io.js'

interface Flags {
  readonly dryRun?: boolean
}

const evening = `---
source: Harbour Evening News
published: 2024-03-04
title: Ferry sinks off Port Mercy
language: en
---

# Ferry sinks off Port Mercy

At least 14 people were killed when a ferry sank off Port Mercy on Sunday.

Rescuers pulled 31 passengers from the water. The boat had 60 people on board.
`

const morning = `---
source: The Strait Morning Post
published: 2024-03-04
title: Ferry sinking off Port Mercy
language: en
---

# Ferry sinking off Port Mercy

Nine people were killed when a ferry sank off Port Mercy on Sunday.

The coast guard rescued 31 passengers.
`

const files: readonly (readonly [path: string, text: string])[] = [
  ['sources/evening-news.md', evening],
  ['sources/morning-post.md', morning],
]

/** `claimdiff init`: never changes what is there; a second run changes nothing. */
export async function init(
  folder: string | readonly string[] | undefined,
  { dryRun }: Flags,
  io: Io,
): Promise<number> {
  const root = folder === undefined ? '' : String(folder)
  for (const [name, text] of files) {
    const path = join(root, name)
    const absolute = resolve(io.cwd, path)
    if (existsSync(absolute)) io.out(`kept ${path}: it is there already\n`)
    else if (dryRun) io.out(`would make ${path}\n`)
    else {
      make(path, absolute, text)
      io.out(`made ${path}\n`)
    }
  }
  io.out(`\n${hint(root)}`)
  return 0
}

function make(path: string, absolute: string, text: string): void {
  try {
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, text, { flag: 'wx' })
  } catch (error) {
    throw withPath(path, error, 'cannot be made')
  }
}

const hint = (root: string): string =>
  `Next: ${root ? `cd ${root} && ` : ''}claimdiff report
The two articles are examples: remove them and put your own into sources/ (.md, .txt, .html, .docx, .pdf, feeds), or fetch
them with claimdiff add URL. Give each its date, in front matter (published: 2024-01-31) or with --published, so that an
update can be told from a contradiction.
`
