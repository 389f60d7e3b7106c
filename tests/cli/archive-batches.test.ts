import { expect, it } from 'vitest'
import type { FiledFile } from '../../src/archive/index.js'
import { Batches } from '../../src/cli/archive/batches.js'
import { filed } from '../archive/store-suite.js'

it('stages files a batch at a time: few of large ones', async () => {
  const staged: number[] = []
  const batches = new Batches({
    stage: async (files: readonly FiledFile[]) => void staged.push(files.length),
  })
  const small = filed({ path: 'a', text: 'Two people died.\n' })
  for (let n = 0; n < 300; n++) await batches.put(small)
  await batches.end()
  expect(staged.splice(0)).toEqual([250, 50])
  const [article] = small.articles
  if (!article) throw new Error('no article')
  const source = { ...article.source, raw: 'x'.repeat(6 << 20) }
  for (let n = 0; n < 7; n++) await batches.put({ ...small, articles: [{ ...article, source }] })
  await batches.end()
  await batches.end()
  expect(staged).toEqual([3, 3, 1])
})
