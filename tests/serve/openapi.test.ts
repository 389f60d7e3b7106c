import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { type RefusalStatus, Refused } from '../../src/serve/refused.js'
import { description, served } from './served.js'

interface Operation {
  readonly security?: readonly object[]
  readonly responses: Readonly<Record<string, unknown>>
}

const { paths, components } = description as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

describe('the description', () => {
  it('has every route of the server, and no other', async () => {
    const { app } = served()
    const routes = app.routes.filter(({ path, method }) => path !== '/*' && method !== 'ALL')
    expect([...new Set(routes.map(({ path, method }) => `${method} ${path}`))].sort()).toEqual(
      operations.map(({ path, method }) => `${method} ${path}`).sort(),
    )
  })

  it.each(operations)(
    'of $method $path: others are answered 405, and it is not',
    async ({ path, method }) => {
      const server = served()
      const init = method === 'POST' ? { method, body: 'text' } : { method }
      const answer = await server.ask(path, init)
      expect(Object.keys(paths[path]?.[method.toLowerCase()]?.responses ?? {})).toContain(
        String(answer.status),
      )
      const wrong = await server.ask(path, { method: 'DELETE' })
      expect([wrong.status, wrong.headers.get('allow')?.split(', ')]).toEqual([
        405,
        expect.arrayContaining([method]),
      ])
    },
  )

  it('names what is open to everybody', async () => {
    const server = served({ secrets: { tokens: ['0123456789abcdef'] } })
    for (const { path, method, operation } of operations) {
      const isOpen = operation.security?.length === 0
      const { status } = await server.ask(path, method === 'POST' ? { method, body: 'text' } : { method })
      expect([path, status === 401]).toEqual([path, !isOpen])
    }
  })

  it.each([400, 415, 422, 500, 503, 504] as const)(
    'has an answer of status %i',
    async (status: RefusalStatus) => {
      const server = served({ check: () => Promise.reject(new Refused(status, 'request', 'No.')) })
      const answer = await server.post('text')
      expect(answer.status).toBe(status)
      expect(Object.keys(paths['/check']?.post?.responses ?? {})).toContain(String(status))
    },
  )

  it('holds the schema that answers have', async () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
    formats.default(ajv)
    for (const schema of Object.values(components.schemas)) ajv.addSchema(schema)
    const isAnswer = ajv.getSchema('claimdiff/check-answer.schema.json')
    expect(isAnswer?.(await (await served().post('text')).json())).toBe(true)
    expect(isAnswer?.({ verdict: 'pass' })).toBe(false)
  })

  it('is what the server answers', async () => {
    expect(await (await served().ask('/openapi.json')).json()).toEqual(description)
  })

  it('says in docs/serve.md what it has', () => {
    const page = readFileSync(new URL('../../docs/serve.md', import.meta.url), 'utf8')
    for (const { path, method } of operations) expect(page).toContain(`\`${method} ${path}\``)
    for (const status of Object.keys(paths['/check']?.post?.responses ?? {}))
      expect(page).toContain(`| ${status} |`)
  })
})
