import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
  readonly from: string
  /** Path within src, or the name of a package. */
  readonly to: string
  readonly line: number
  /** Loaded together with its importer: neither a type nor import(). */
  readonly isEager: boolean
  /** Gone when the program is built. */
  readonly isType: boolean
}

interface Module {
  readonly path: string
  readonly lines: number
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

const modules: readonly Module[] = readdirSync(src, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => parse(join(entry.parentPath, entry.name)))
  .sort((a, b) => (a.path < b.path ? -1 : 1))
const byPath = new Map(modules.map((module) => [module.path, module]))

function parse(file: string): Module {
  const text = readFileSync(file, 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const path = relative(src, file).split(sep).join('/')
  return { path, lines: text.split('\n').length - 1, tree, imports: importsOf(tree, path) }
}

/** The file that an imported name stands for. */
function written(path: string): string {
  const tsx = path.replace(/\.js$/, '.tsx')
  return existsSync(join(src, tsx)) ? tsx : path.replace(/\.js$/, '.ts')
}

/** import() and what createRequire gives. */
function isLoading(called: ts.Expression): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
}

function importsOf(tree: ts.SourceFile, from: string): Import[] {
  const imports: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, kind: 'eager' | 'lazy' | 'type') => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const { text } = specifier
    const to = text.startsWith('.') ? written(join(dirname(from), text).split(sep).join('/')) : text
    imports.push({ from, to, line: lineOf(tree, node), isEager: kind === 'eager', isType: kind === 'type' })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isOnlyTypes(node) ? 'type' : 'eager')
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly ? 'type' : 'eager')
    else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node, node.arguments[0], 'lazy')
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, 'type')
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return imports
}

function isOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { namedBindings, name } = importClause
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  )
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

/** The first folder; a file of src itself is a room of its own, and so is the page, which runs in a browser. */
const roomOf = (path: string): string =>
  path.startsWith('review/page/')
    ? 'page'
    : path.includes('/')
      ? (path.split('/')[0] as string)
      : path.replace(/\.ts$/, '')
const isOwn = ({ to }: Import): boolean => /\.(tsx?|css)$/.test(to) || byPath.has(`${to}/index.ts`)

const stages = ['read', 'extract', 'link', 'compare']
const noSiblings =
  'a stage that knows another cannot be read, tested or replaced alone: the pipeline hands results on'

/** Which rooms a room may import besides itself, and why no other. */
const mayImport: Readonly<Record<string, readonly [allowed: readonly string[], reason: string]>> = {
  model: [[], 'the nouns are what everything else is said in: they rest on nothing'],
  lexicon: [['model'], 'words are data, without logic'],
  read: [['model', 'lexicon'], noSiblings],
  extract: [['model', 'lexicon'], noSiblings],
  link: [['model', 'lexicon'], noSiblings],
  compare: [['model', 'lexicon'], noSiblings],
  ledger: [['model'], 'decisions are about the nouns alone: files are the business of the commands'],
  check: [['model'], 'a check sorts what comparing found and works nothing out by itself'],
  report: [['model'], 'a report shows a result and works nothing out: what it needs belongs in the result'],
  order: [['model'], 'the order of results is a property of the nouns alone'],
  pipeline: [['model', 'order', ...stages], 'the pipeline is the four stages in their order, on one screen'],
  index: [['model', 'pipeline', ...stages], 'the library is pure: no command and no report comes with it'],
  archive: [['model'], 'an archive keeps articles and claims, and neither reads nor compares them'],
  add: [['model'], 'fetching knows nothing of what is read from the articles'],
  review: [
    ['model', 'lexicon', 'report', 'ledger'],
    'the reviewer shows a result and takes decisions; files and the clock are handed to it',
  ],
  page: [
    ['model', 'report', 'review'],
    'the page runs in a browser: it shows what the server says and works nothing out about claims',
  ],
  serve: [
    ['model'],
    "the check's server knows requests and answers; the check, files and the clock are handed to it",
  ],
  remark: [
    ['cli', 'model'],
    'the plugin is the command check for those who run remark, and touches nothing itself',
  ],
  cli: [
    [
      'model',
      'lexicon',
      'order',
      'pipeline',
      'report',
      'add',
      'ledger',
      'check',
      'review',
      'archive',
      'serve',
      ...stages,
    ],
    'the commands use every room, never the library entry',
  ],
}

/** Packages and parts of Node that only some rooms may use. */
const packages: readonly (readonly [pattern: RegExp, rooms: readonly string[], reason: string])[] = [
  [
    /^(node:)?(fs|process|os|child_process|worker_threads|readline)/,
    ['cli'],
    'only the commands touch files and the process',
  ],
  [/^(node:)?(net|http|https|dns)\b/, ['add'], 'claimdiff is offline but for the command add'],
  [/^(node:)?(http2|tls|dgram|inspector)\b|^undici$/, [], 'claimdiff is offline'],
  [/^(mammoth|unpdf|feedsmith)(\/|$)/, ['read'], 'only the reader knows what an article was written in'],
  [/^(commander|ajv|ajv-formats)(\/|$)/, ['cli'], 'command lines and schemas are the outer edge'],
  [
    /^(ignore|jsonc-parser|picomatch|tinyglobby)(\/|$)/,
    ['cli'],
    'settings and patterns are the business of the commands',
  ],
  [/^yaml$/, ['read', 'cli'], 'front matter and settings are written in it, and nothing else'],
  [
    /^(remark-|rehype-|mdast|hast|micromark)/,
    ['read'],
    'only the reader knows what an article was written in',
  ],
  [/^(unified|vfile)/, ['read', 'remark'], 'the reader parses with it, the plugin speaks its language'],
  [/^@?hono(\/|$)/, ['review', 'serve', 'cli'], 'only the reviewer and the check serve anything'],
  [/^(@?preact|diff)(\/|$)/, ['page'], 'only the page draws in a browser'],
  [/^wink-/, ['extract', 'read'], 'only extraction looks at parts of speech'],
  [/^@duckdb\/|^pg$/, ['archive'], 'only the archive speaks to a database'],
  [/^graphile-worker$/, ['cli'], 'only the command worker has a queue'],
  [/^picocolors$/, ['cli', 'report'], 'colours are for what a person reads'],
]

describe('rooms', () => {
  it('are all in the table', () => {
    const rooms = [...new Set(modules.map(({ path }) => roomOf(path)))]
    expect(
      rooms.filter((room) => !(room in mayImport)),
      'Add the new room to the table above.',
    ).toEqual([])
  })

  it('import only what they may', () => {
    const offences = modules.flatMap(({ imports }) =>
      imports.filter(isOwn).flatMap(({ from, to, line }) => {
        const [room, other] = [roomOf(from), roomOf(to)]
        const [allowed = [], reason = ''] = mayImport[room] ?? []
        if (room === other || allowed.includes(other)) return []
        return [`src/${from}:${line} imports ${to}: ${room} must not import ${other}, because ${reason}.`]
      }),
    )
    expect(offences).toEqual([])
  })

  it('use only the packages that are theirs', () => {
    const offences = modules.flatMap(({ imports }) =>
      imports
        .filter((each) => !isOwn(each))
        .flatMap(({ from, to, line }) =>
          packages.flatMap(([pattern, rooms, reason]) =>
            pattern.test(to) && !rooms.includes(roomOf(from))
              ? [`src/${from}:${line} imports ${to}: ${reason}.`]
              : [],
          ),
        ),
    )
    expect(offences).toEqual([])
  })

  it('need at run time what the manifest says, no more and no less', () => {
    const manifest = JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
      optionalDependencies: Record<string, string>
    }
    // The page is built: what it is made of is in it.
    const installed = modules.filter(({ path }) => roomOf(path) !== 'page')
    const others = installed.flatMap(({ imports }) => imports.filter((each) => !isOwn(each) && !each.isType))
    const packageOf = ({ to }: Import) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/')
    const used = [...new Set(others.filter(({ to }) => !to.startsWith('node:')).map(packageOf))].sort()
    expect(used).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }).sort())
  })

  it('import files that are there', () => {
    const missing = modules.flatMap(({ imports }) =>
      imports
        .filter(({ to }) => /\.tsx?$/.test(to) && !byPath.has(to))
        .map(({ from, to, line }) => `src/${from}:${line}: ${to}`),
    )
    expect(missing).toEqual([])
  })

  it('reach the network from the command add alone', () => {
    const reached = new Set<string>()
    const reach = (path: string): void => {
      if (reached.has(path) || path === 'cli/commands/add.ts') return
      reached.add(path)
      for (const { to, isType } of byPath.get(path)?.imports ?? []) if (!isType) reach(to)
    }
    for (const entry of ['cli/main.ts', 'index.ts', 'remark/index.ts']) reach(entry)
    expect(reached).toContain('cli/commands/report.ts')
    expect([...reached].filter((path) => roomOf(path) === 'add')).toEqual([])
  })

  it('wait until their command is called: --help loads none of them', () => {
    const loaded = new Set<string>()
    const load = (path: string): void => {
      if (loaded.has(path)) return
      loaded.add(path)
      for (const { to, isEager } of byPath.get(path)?.imports ?? []) if (isEager) load(to)
    }
    load('cli/entry.ts')
    expect(loaded).toContain('cli/program.ts')
    const heavy = [...loaded].filter(
      (path) => [...stages, 'report', 'pipeline'].includes(roomOf(path)) || path.startsWith('ajv'),
    )
    expect(heavy, 'Import these in the command that needs them, with import().').toEqual([])
  })
})

describe('files', () => {
  const longest = 250
  /** Longer by now, with the length they must not pass. */
  const known: Readonly<Record<string, number>> = {
    'extract/clause/chunks.ts': 300,
    'extract/clause/noun-phrase.ts': 320,
  }

  it(`are shorter than ${longest} lines; words as data may be longer`, () => {
    const long = modules
      .filter(({ path, lines }) => roomOf(path) !== 'lexicon' && lines > (known[path] ?? longest))
      .map(({ path, lines }) => `src/${path}: ${lines} lines`)
    expect(long, 'Aim at 150 lines: what can be named by itself belongs in a file of its own.').toEqual([])
  })

  it('are named after what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|managers?|data|misc|common|shared|stuff)(\.ts|\/|-)/
    expect(modules.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })
})

describe('names', () => {
  /** What only the commands may touch, as written in code, not in comments or strings. */
  const forbidden: readonly (readonly [pattern: RegExp, reason: string, allowed?: readonly string[]])[] = [
    [/^fetch\(|^WebSocket$|^XMLHttpRequest$/, 'claimdiff is offline', ['page']],
    [
      /^Date\.now$|^new Date\(\)$|^performance\.now$|^Date\(\)$/,
      'the clock is never read: the same input gives the same bytes on any day',
      ['page'],
    ],
    [/^Math\.random$|^randomUUID|^crypto\.random/, 'nothing is left to chance'],
    [/^process$/, 'the process is the business of the commands'],
    [/\.localeCompare$|\.toLocale\w+$|^Intl$/, 'another machine has another locale', ['page']],
    [/^console$/, 'only the commands speak'],
    [/^eval$|^new Function\(/, 'an article is never run'],
  ]

  it('of clock, chance, network and process are for the commands alone', () => {
    const offences = modules
      .filter(({ path }) => roomOf(path) !== 'cli')
      .flatMap(({ path, tree }) => {
        const room = roomOf(path)
        const found: string[] = []
        const visit = (node: ts.Node): void => {
          const name = nameOf(node, tree)
          const ban =
            name === null
              ? undefined
              : forbidden.find(([pattern, , allowed]) => pattern.test(name) && !allowed?.includes(room))
          if (ban) found.push(`src/${path}:${lineOf(tree, node)} uses ${name}: ${ban[1]}.`)
          ts.forEachChild(node, visit)
        }
        visit(tree)
        return found
      })
    expect(offences).toEqual([])
  })

  function nameOf(node: ts.Node, tree: ts.SourceFile): string | null {
    if (ts.isPropertyAccessExpression(node)) return node.getText(tree)
    if (ts.isNewExpression(node))
      return `new ${node.expression.getText(tree)}(${node.arguments?.length ? '…' : ''})`
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
      return `${node.expression.text}(${node.arguments.length > 0 ? '…' : ''})`
    const isReference = ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent) && !isDeclared(node)
    return isReference ? node.text : null
  }

  const isDeclared = ({ parent }: ts.Identifier): boolean =>
    ts.isPropertySignature(parent) ||
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isPropertyAccessExpression(parent)
})
