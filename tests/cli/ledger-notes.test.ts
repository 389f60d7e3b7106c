import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimdiff, folder } from './program.js'

const said = ['--reason', 'The second counts guests only', '--by', 'Anna', '--at', '2024-05-03T10:00Z']
const town = (more = '') => `---
source: Hill Post
published: 2024-03-04
title: Fire in Hill Town
---

Police said 12 people were killed in the Hill Town hotel fire on Sunday, including 15 children.${more}
`
const other = `---
source: Gulf Wire
published: 2024-03-04
---

The Hill Town hotel fire on Sunday killed 12 people, the mayor said.
`
const hill = (more?: string) => folder({ 'sources/a.md': other, 'draft.md': town(more) })
const kind = 'parts-exceed-whole'

interface Finding {
  readonly id: string
  readonly rule: string
  readonly suppressed: { readonly by: string } | null
  readonly decision: { readonly state: string }
}

async function remark(cwd: string, kind: string, ...argv: string[]): Promise<Finding | undefined> {
  const { out } = await claimdiff(
    ['check', 'draft.md', '--against', 'sources', '--format', 'json', ...argv],
    { cwd },
  )
  return (JSON.parse(out).findings as Finding[]).find(({ rule }) => rule === kind)
}
const decided = async (cwd: string) =>
  claimdiff(['decide', (await remark(cwd, kind))?.id ?? '', 'scope', 'draft.md', 'sources', ...said], { cwd })

describe('a note on two figures of one article', () => {
  it('is a finding, and none any more when it is decided', async () => {
    const cwd = hill()
    expect(await remark(cwd, kind)).toMatchObject({ suppressed: null, decision: { state: 'open' } })
    const { code, out, err } = await decided(cwd)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('1 line on disk')
    expect(await remark(cwd, kind)).toMatchObject({
      suppressed: { by: 'decision' },
      decision: { state: 'settled' },
    })
    expect(await remark(cwd, kind, '--no-decisions')).toMatchObject({ suppressed: null })
  })

  it('is kept with both passages under the kind of the note', async () => {
    const cwd = hill()
    await decided(cwd)
    const line = JSON.parse(readFileSync(join(cwd, 'claimdiff-decisions.ndjson'), 'utf8'))
    expect(line.question.measure).toBe(kind)
    expect(line.sides.map(({ source }: { source: string }) => source)).toEqual(['draft.md', 'draft.md'])
    const { code } = await claimdiff(['decisions', 'verify', 'draft.md', 'sources'], { cwd })
    expect(code).toBe(0)
  })

  it('is settled in compare and report as well', async () => {
    const cwd = hill()
    await decided(cwd)
    const compared = JSON.parse((await claimdiff(['compare', 'draft.md', 'sources'], { cwd })).out)
    const note = compared.notes.find((each: { kind: string }) => each.kind === kind)
    expect(compared.decisions.statuses).toMatchObject([{ discrepancy: note.id, state: 'settled' }])
    const { out } = await claimdiff(['compare', 'draft.md', 'sources', '--format', 'markdown'], { cwd })
    expect(out).toContain('decided: different scope, by Anna')
  })

  it('is a finding again when a figure changes, and settled still when words beside it do', async () => {
    const cwd = hill()
    await decided(cwd)
    writeFileSync(join(cwd, 'draft.md'), town(' The mayor wept.'))
    expect(await remark(cwd, kind)).toMatchObject({ decision: { state: 'settled' } })
    writeFileSync(join(cwd, 'draft.md'), town().replace('15 children', '16 children'))
    expect(await remark(cwd, kind)).toMatchObject({ suppressed: null, decision: { state: 'reopened' } })
  })

  it('can be expected in a comment beside either figure', async () => {
    const twice = 'two-figures-one-question'
    const comment = ` <!-- claimdiff-expect ${twice}: the second counts guests -->`
    const draft = (first: string, second: string) =>
      town().replace(
        ', including 15 children.',
        `.${first}\n\nThe fire killed 15 people, police said.${second}`,
      )
    const cwd = folder({ 'sources/a.md': other })
    for (const text of [draft(comment, ''), draft('', comment)]) {
      writeFileSync(join(cwd, 'draft.md'), text)
      expect(await remark(cwd, twice)).toMatchObject({ suppressed: { by: 'expectation' } })
    }
    writeFileSync(join(cwd, 'draft.md'), draft('', ''))
    expect(await remark(cwd, twice)).toMatchObject({ suppressed: null })
  })
})
