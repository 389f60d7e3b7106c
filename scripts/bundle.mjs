// Makes the program one file, dist/cli/whole.cjs, from the modules in dist/, and keeps what V8 compiles of it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cli = join(root, 'dist', 'cli')
/** Loaded by few runs, with files beside them, or in a form that cannot be put into one file. */
const apart =
  '@hono/node-server chokidar feedsmith graphile-worker jsonc-parser mammoth pg unpdf wink-nlp'.split(' ')

export async function writeBundle() {
  const build = await rolldown({
    input: join(cli, 'entry.js'),
    platform: 'node',
    external: apart,
    plugins: [ownRequires, ownAddresses, ownBindings],
  })
  const { output } = await build.generate({
    format: 'cjs',
    codeSplitting: false,
    intro: [addressOf, bindingsOf, importing, lazily].join('\n'),
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  })
  await build.close()
  const [{ code, moduleIds }] = output
  const lost = code.match(/\brequire\$?\d*\([`"']\.\.?\/(?!lexicon)[^)]*\)/g)
  if (lost) throw new Error(`Modules that are in no bundle: ${lost.join(', ')}`)
  writeFileSync(
    join(cli, 'whole.cjs'),
    plain(`${licences(moduleIds)}${slow(code.replaceAll('await import(', 'await __importing('))}`),
  )
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'compile.mjs')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Modules whose packages nearly every run needs: what they require becomes part of the one file, and of what V8 keeps of it. */
const requiring = ['cli/schemas.js', 'extract/clause/lexicon.js', 'extract/clause/tag-lexemes.js'].map(
  (name) => join(root, 'dist', name),
)
const ownRequires = {
  name: 'own-requires',
  transform(code, id) {
    if (!requiring.includes(id)) return null
    const inner = code.replace('const require = createRequire(import.meta.url);', '')
    if (inner === code) throw new Error(`${id} makes no require of its own`)
    return { code: inner.replace('require(built)', "require('../schemas/validators.cjs')"), map: null }
  },
}

/** A module finds its files from where it lies, not from the one file. */
const addressOf =
  "const __addressOf = (path) => require('node:url').pathToFileURL(require('node:path').join(__dirname, path)).href;"
const ownAddresses = {
  name: 'own-addresses',
  transform(code, id) {
    if (!id.startsWith(join(root, 'dist')) || !code.includes('import.meta.url')) return null
    const path = relative(cli, id).split(sep).join('/')
    return { code: code.replaceAll('import.meta.url', `__addressOf(${JSON.stringify(path)})`), map: null }
  },
}

/** DuckDB's own code lies beside the package that is in the one file, wherever that was installed. */
const bindings = '@duckdb/node-bindings'
const ownBindings = {
  name: 'own-bindings',
  transform(code, id) {
    if (!id.includes('/@duckdb/node-api/') || !code.includes(`require("${bindings}")`)) return null
    return { code: code.replaceAll(`require("${bindings}")`, '__bindingsOf("@duckdb/node-api")'), map: null }
  },
}
/** What finds out which C library there is loads a lesser part of Node: another than the installed one cannot be opened. */
const bindingsOf = `const __bindingsOf = (name) => {
  const own = require.resolve('${bindings}', { paths: [require.resolve(name)] });
  try {
    return require(require.resolve('${bindings}-' + process.platform + '-' + process.arch + '/duckdb.node', { paths: [own] }));
  } catch {
    return require(own);
  }
};`

/** As `evaluated` in src/cli/whole.ts hands it on; by itself where Node loads the file. */
const importing = 'const __importing = module.importing ?? ((name) => import(name));'

/** Parts of Node and packages that take their time to load and that few runs ask for: each is loaded when something in it is. */
const slowParts = [
  ...['child_process', 'dns', 'http', 'https', 'net', 'stream/promises', 'worker_threads', 'zlib'].map(
    (part) => `node:${part}`,
  ),
  'node:readline',
  ...apart,
]
const lazily =
  'const __lazily = (name) => new Proxy({}, { get: (_, key) => require(name)[key], has: (_, key) => key in require(name) });'
const slow = (code) =>
  slowParts.reduce((text, part) => text.replaceAll(`require("${part}")`, `__lazily("${part}")`), code)

/** In ASCII, which is read and kept in half the time and room. */
const plain = (code) =>
  code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The licence of each package of which there is something in the file. */
function licences(ids) {
  const packages = new Set(ids.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
      const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
      return `/* ${name} ${version}\n${text.replaceAll('*/', '* /').trim()}\n*/\n`
    })
    .join('')
}
