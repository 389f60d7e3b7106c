import { expect, it } from 'vitest'
import { claimdiff, fire, folder } from './program.js'

const files = {
  'claimdiff.config.json': JSON.stringify({ against: ['sources'], drafts: ['drafts'] }),
  'sources/a.md': fire('19'),
  'sources/b.md': fire('19'),
  'drafts/d.md': fire('12'),
}

it('explains and decides the ids that check prints, without the names of its articles', async () => {
  const cwd = folder(files)
  const checked = await claimdiff(['check', '--format', 'ndjson'], { cwd })
  const { id } = JSON.parse(checked.out.split('\n')[0] as string) as { id: string }
  const explained = await claimdiff(['explain', id], { cwd })
  expect(explained).toMatchObject({ code: 0, err: '' })
  expect(explained.out).toContain('drafts/d.md')
  const decided = await claimdiff(['decide', id, 'scope', '--reason', 'two fires', '--by', 'Ida'], { cwd })
  expect(decided).toMatchObject({ code: 0, err: '' })
})

it('answers an id that neither run has as before', async () => {
  const { code, err } = await claimdiff(['explain', 'abcdef012345'], { cwd: folder(files) })
  expect(code).toBe(2)
  expect(err).toContain('drafts and sources')
})
