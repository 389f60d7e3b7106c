import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Body } from '../../src/archive/body.js'
import type { FiledFile, Sql } from '../../src/archive/index.js'
import { Store, Trouble, Writer } from '../../src/archive/index.js'
import { extractClaims, readSource } from '../../src/index.js'

/** A database for one test: whoever opens it last finds what was written before. */
export interface Base {
  open(): Promise<Sql>
  drop(): Promise<void>
}

interface Told {
  readonly path: string
  readonly text: string
  readonly key?: string
  readonly names?: Readonly<Record<string, boolean>>
  readonly family?: string
  readonly day?: number
}

/** As the command index files an article. */
export function filed({ path, text, key = text, names = {}, family, day }: Told): FiledFile {
  const source = readSource(text, { path, type: 'markdown', published: '2024-03-04' })
  const claims = extractClaims(source)
  const findable = {
    family: family ?? null,
    date: null,
    day: day ?? null,
    names: new Map(Object.entries(names)),
  }
  const evidence = deflateRawSync(JSON.stringify(claims.map((claim) => claim.evidence)))
  const bare = claims.map((claim) => ({ ...claim, evidence: [] }))
  return {
    path,
    key,
    skipped: null,
    articles: [{ source, claims: bare, notUnderstood: [], evidence, findable }],
  }
}

/** As the first version of the layout had it: a column for the article and one for its evidence. */
async function toVersion1(sql: Sql): Promise<void> {
  const rows = await sql.rows<Body & { readonly id: number }>(
    'SELECT id, body, body_size, evidence_size FROM articles',
  )
  await sql.run('ALTER TABLE articles ADD COLUMN evidence BYTEA')
  for (const { id, body, body_size, evidence_size } of rows)
    await sql.run('UPDATE articles SET body = $1, evidence = $2 WHERE id = $3', [
      body.slice(0, body_size),
      body.slice(body_size, body_size + (evidence_size ?? 0)),
      id,
    ])
  for (const column of ['body_size', 'evidence_size', 'runs_size'])
    await sql.run(`ALTER TABLE articles DROP COLUMN ${column}`)
  await sql.run("UPDATE meta SET value = '1' WHERE name = 'schema'")
  await sql.close()
}

const dead = (number: number) =>
  `${number} people were killed in the Hill Town fire on Sunday, police said.\n`

/** What the store promises, on whichever database: every statement of it is run. */
export function describeStore(name: string, base: () => Promise<Base>): void {
  describe(`the store on ${name}`, () => {
    let at: Base
    const opened: { close(): Promise<void> }[] = []
    beforeEach(async () => {
      at = await base()
    })
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close()
      await at.drop()
    })
    const close = async () => {
      for (const each of opened.splice(0)) await each.close()
    }
    const writer = async () => {
      await close()
      const made = await Writer.open(await at.open())
      opened.push(made)
      return made
    }
    const store = async () => {
      await close()
      const made = await Store.open(await at.open())
      opened.push(made)
      return made
    }
    const fill = async (files: readonly FiledFile[], isUnder: (path: string) => boolean = () => true) => {
      const into = await writer()
      await into.stage(files)
      return into.finish(isUnder)
    }
    const paths = async (from: Store) => {
      const found: string[] = []
      for await (const { path } of from.paths()) found.push(path)
      return found.sort()
    }

    it('is made where there is none, and empty', async () => {
      await writer()
      expect((await store()).counts()).toEqual({ files: 0, articles: 0, claims: 0, newest: null })
    })

    it('gives articles back as they were, by the order of their ids', async () => {
      const files = ['a', 'b', 'c'].map((path, n) => filed({ path, text: dead(n + 20) }))
      await fill(files)
      const from = await store()
      const ids = await from.idsAt(['c', 'a', 'x'])
      const given = []
      for await (const each of from.articles([ids.get('c') as number, ids.get('a') as number]))
        given.push(each)
      const [a, , c] = files.map(({ articles: [article] }) => article)
      expect(given).toEqual(
        [c, a].map((article) => {
          const { findable: _, evidence, ...rest } = article as NonNullable<typeof article>
          return { ...rest, evidence: Uint8Array.from(evidence as Uint8Array) }
        }),
      )
      const bare = []
      for await (const each of from.articles([ids.get('a') as number], { withEvidence: false }))
        bare.push(each)
      expect(bare[0]?.evidence).toBeUndefined()
      expect(from.counts()).toMatchObject({ files: 3, articles: 3, newest: '2024-03-04' })
    })

    it('gives back what tells copies of a text, of articles of every size', async () => {
      const texts = [0, 40, 400].map((times) => dead(20) + dead(21).repeat(times))
      const files = texts.map((text, n) => {
        const { articles, ...file } = filed({ path: `${n}`, text })
        const [article] = articles
        return { ...file, articles: article ? [{ ...article, runs: Uint32Array.of(n, 0xffffffff) }] : [] }
      })
      await fill(files)
      const from = await store()
      const ids = await from.idsAt(['0', '1', '2'])
      const given = []
      for await (const each of from.articles([...ids.values()].sort((a, b) => a - b))) given.push(each)
      expect(given.map(({ source, runs }) => [source.raw.length, runs])).toEqual(
        texts.map((text, n) => [text.length, Uint32Array.of(n, 0xffffffff)]),
      )
    })

    it('brings an archive of version 1 to the newest, and is plain with who only reads it', async () => {
      const files = ['a', 'b'].map((path, n) => filed({ path, text: dead(n + 20) }))
      await fill(files)
      await close()
      await toVersion1(await at.open())
      const old = await at.open()
      await expect(Store.open(old)).rejects.toMatchObject({ code: 'older' })
      await old.close()
      await writer()
      const from = await store()
      const ids = await from.idsAt(['a', 'b'])
      const given = []
      for await (const each of from.articles([...ids.values()].sort((a, b) => a - b))) given.push(each)
      expect(given.map(({ claims, evidence, runs }) => ({ claims, evidence, runs }))).toEqual(
        files.map(({ articles: [article] }) => ({
          claims: article?.claims,
          evidence: Uint8Array.from(article?.evidence ?? []),
          runs: undefined,
        })),
      )
      await fill([filed({ path: 'c', text: dead(30) })], (path) => path === 'a')
      expect(await paths(await store())).toEqual(['b', 'c'])
    })

    it('shows nothing of a run that is not done, and knows it', async () => {
      await fill([filed({ path: 'a', text: dead(20) })])
      const first = await writer()
      await first.stage([filed({ path: 'b', text: dead(21), names: { Hill: true } })])
      const between = await store()
      expect(await paths(between)).toEqual(['a'])
      expect(await between.idsAt(['b'])).toEqual(new Map())
      expect(await between.holders(['Hill'], { most: 99, family: null, from: 0, to: 0 })).toEqual([])
      const second = await writer()
      const known = await second.store.known(['a', 'b'])
      expect(known.map(({ path, key }) => [path, key]).sort()).toEqual([
        ['a', dead(20)],
        ['b', dead(21)],
      ])
      for (const each of known) second.keep(each)
      expect(await second.finish(() => true)).toMatchObject({ gone: 0, isChanged: true })
      const after = await store()
      expect(await paths(after)).toEqual(['a', 'b'])
      expect(await after.holders(['Hill'], { most: 99, family: null, from: 0, to: 0 })).toHaveLength(1)
    })

    it('lets go of what a run that was not done staged and the next does not keep', async () => {
      await fill([filed({ path: 'a', text: dead(20), names: { Hill: true } })])
      const first = await writer()
      await first.stage([filed({ path: 'b', text: dead(21), names: { Hill: true } })])
      const second = await writer()
      expect(await second.finish((path) => path === 'z')).toMatchObject({ gone: 0, isChanged: false })
      const after = await store()
      expect(await paths(after)).toEqual(['a'])
      expect(await after.holders(['Hill'], { most: 99, family: null, from: 0, to: 0 })).toHaveLength(1)
      expect(await (await writer()).store.known(['b'])).toEqual([])
    })

    it('takes away what is under the paths of the run and was not kept, and nothing else', async () => {
      await fill(
        ['in/a', 'in/b', 'out/c'].map((path) => filed({ path, text: dead(20), names: { Hill: true } })),
      )
      const into = await writer()
      const [a] = await into.store.known(['in/a'])
      into.keep(a as NonNullable<typeof a>)
      expect(await into.finish((path) => path.startsWith('in/'))).toMatchObject({ gone: 1, isChanged: true })
      const after = await store()
      expect(await paths(after)).toEqual(['in/a', 'out/c'])
      expect(after.counts()).toMatchObject({ files: 2, articles: 2, claims: 4 })
      expect(await after.holders(['Hill'], { most: 99, family: null, from: 0, to: 0 })).toHaveLength(2)
    })

    it('changes nothing where nothing changed', async () => {
      await fill([filed({ path: 'a', text: dead(20) })])
      const run = (await store()).run
      const into = await writer()
      for (const each of await into.store.known(['a'])) into.keep(each)
      expect(await into.finish(() => true)).toMatchObject({ gone: 0, isChanged: false })
      expect((await store()).run).toBe(run)
    })

    it('names a holder of a common name only where it opens with it, is of one kind and near', async () => {
      const told = (path: string, opens: boolean, family: string, day: number) =>
        filed({ path, text: dead(20), names: { Hill: opens, [path]: true }, family, day })
      const many = Array.from({ length: 40 }, (_, n) => told(`m${n}`, true, 'flood', 100))
      await fill([
        told('near', true, 'fire', 100),
        told('far', true, 'fire', 200),
        told('aside', false, 'fire', 100),
        ...many,
      ])
      const from = await store()
      const held = async (most: number, family: string | null = 'fire') => {
        const found = await from.holders(['Hill', 'far', 'none'], { most, family, from: 55, to: 145 })
        return found.map(({ name, path, opens }) => [name, path, opens]).sort()
      }
      expect(await held(42)).toEqual([
        ['Hill', 'near', true],
        ['far', 'far', true],
      ])
      expect(await held(42, null)).toEqual([['far', 'far', true]])
      expect(await held(43)).toHaveLength(44)
      const [profile] = await from.profiles([...(await from.idsAt(['near'])).values()])
      expect(profile).toMatchObject({
        path: 'near',
        family: 'fire',
        date: null,
        published: '2024-03-04',
        day: 100,
      })
    })

    it('sorts what it is looked up by again when much was added', async () => {
      const added = (path: string) => filed({ path, text: dead(20), names: { Hill: true, [path]: false } })
      const near = { most: 99, family: null, from: 0, to: 0 }
      const unsorted: number[] = []
      let keepsOrder = true
      for (const [n, path] of ['c', 'b', 'a', 'd'].entries()) {
        await close()
        const sql = await at.open()
        keepsOrder = sql.keepsOrder
        const into = await Writer.open(sql, { mostUnsorted: 3 })
        await into.stage([added(path)])
        await into.finish(() => false)
        await into.close()
        const from = await store()
        expect(await from.holders(['Hill', path], near)).toHaveLength(n + 2)
        unsorted.push(from.unsorted)
      }
      expect(unsorted).toEqual(keepsOrder ? [0, 2, 0, 2] : [0, 2, 4, 6])
    })

    it('gives all back file by file, and as rows, in order of path', async () => {
      const message = { path: 'b', severity: 'error', code: 'file-skipped', text: 'b: is empty.' } as const
      const lost: FiledFile = { path: 'b', key: null, skipped: message, articles: [] }
      await fill([filed({ path: 'c', text: dead(22) }), lost, filed({ path: 'a', text: dead(20) })])
      const from = await store()
      const files = []
      for await (const file of from.filed()) files.push(file)
      expect(files.map(({ path, key, skipped, articles }) => [path, key, skipped, articles.length])).toEqual([
        ['a', dead(20), null, 1],
        ['b', null, message, 0],
        ['c', dead(22), null, 1],
      ])
      const rows = []
      for await (const piece of from.rows('claims')) rows.push(...piece)
      expect(rows).toHaveLength(4)
      expect(rows[0]).toMatchObject({ source: 'a', measure: 'killed', low: 20, high: 20, approx: false })
      const sources = []
      for await (const piece of from.rows('sources')) sources.push(...piece)
      expect(sources).toMatchObject([
        { source: 'a', published: '2024-03-04', claims: 2 },
        { source: 'c', claims: 2 },
      ])
    })

    it('keeps what is to be said of files that could not be read', async () => {
      const message = { path: 'a', severity: 'error', code: 'file-skipped', text: 'a: is empty.' } as const
      await fill([{ path: 'a', key: null, skipped: message, articles: [] }])
      expect(await (await store()).skipped()).toEqual([message])
      const known = await (await writer()).store.known(['a'])
      expect(known).toMatchObject([{ path: 'a', key: null, skipped: JSON.stringify(message) }])
    })

    it('refuses what a newer program wrote, and says so', async () => {
      await writer()
      await close()
      const sql = await at.open()
      await sql.run("UPDATE meta SET value = '99' WHERE name = 'schema'")
      await expect(Store.open(sql)).rejects.toMatchObject({ code: 'newer' })
      await expect(Writer.open(sql)).rejects.toBeInstanceOf(Trouble)
      await sql.close()
    })

    it('undoes a transaction that fails', async () => {
      await fill([filed({ path: 'a', text: dead(20) })])
      await close()
      const sql = await at.open()
      opened.push(sql)
      const work = sql.transaction(async () => {
        await sql.run('DELETE FROM articles')
        throw new Error('stop')
      })
      await expect(work).rejects.toThrow('stop')
      expect(await sql.rows('SELECT path FROM articles')).toEqual([{ path: 'a' }])
    })
  })
}
