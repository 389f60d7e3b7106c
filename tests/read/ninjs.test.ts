import { describe, expect, it } from 'vitest'
import { NoArticle } from '../../src/read/input.js'
import { readNinjs } from '../../src/read/ninjs.js'
import { blocksOf, codesOf, expectSoundSpans } from './spans.js'

const read = (value: unknown) =>
  readNinjs(typeof value === 'string' ? value : JSON.stringify(value), { path: 'item.json' })

const first = {
  uri: 'https://agency.example/items/1',
  type: 'text',
  language: 'en',
  versioncreated: '2024-03-05T10:00:00Z',
  firstcreated: '2024-03-04T20:00:00Z',
  byline: 'Ada Hill',
  located: 'Port Mercy',
  urgency: 2,
  provider: 'Harbour Agency',
  headline: 'Ferry sinks off Port Mercy',
  body_html: '<p>At least <b>14</b> people were killed.</p><p>The boat had 60 people on board.</p>',
  body_text: 'Ignored: the other form of the same text.',
}

describe('ninjs', () => {
  it('1.x: reads headline and HTML body, dated by the version', async () => {
    const [source, ...others] = await read(first)
    expect(others).toEqual([])
    if (!source) throw new Error('one item, one source')
    expectSoundSpans(source)
    expect(blocksOf(source)).toEqual([
      'title: Ferry sinks off Port Mercy',
      'paragraph: At least 14 people were killed.',
      'paragraph: The boat had 60 people on board.',
    ])
    expect(source).toMatchObject({
      path: 'item.json',
      type: 'ninjs',
      textOf: 'extracted',
      outlet: 'Harbour Agency',
      url: 'https://agency.example/items/1',
      published: '2024-03-05T10:00:00Z',
      publishedBasis: 'stated',
      publishedFrom: 'ninjs',
    })
    expect(codesOf(source)).toEqual([])
  })

  it('2.x: takes the main headline and the best body of its lists', async () => {
    const [source] = await read({
      standard: { name: 'ninjs', version: '2.1' },
      uri: 'tag:agency.example,2024:1',
      contentcreated: '2024-03-04T20:00:00+01:00',
      infosources: [{ name: 'Harbour Agency', role: 'desk' }],
      headlines: [
        { role: 'short', value: 'Ferry' },
        { role: 'main', value: 'Ferry sinks' },
      ],
      bodies: [
        { role: 'summary', contenttype: 'text/html', value: '<p>Short.</p>' },
        { role: 'main', contenttype: 'text/plain', value: 'Plain.' },
        { role: 'main', contenttype: 'text/html', value: '<p>Nine people were killed.</p>' },
      ],
    })
    expect(source).toMatchObject({
      text: 'Ferry sinks\n\nNine people were killed.',
      outlet: 'Harbour Agency',
      url: null,
      published: '2024-03-04T20:00:00+01:00',
    })
  })

  it('reads plain text bodies a paragraph a line', async () => {
    const { body_html, ...plain } = first
    const [source] = await read({
      ...plain,
      body_text: 'Nine people were killed, police said.\nThe fire began on Sunday night.',
    })
    expect(source?.text).toBe(
      'Ferry sinks off Port Mercy\n\nNine people were killed, police said.\n\nThe fire began on Sunday night.',
    )
    expect(body_html).not.toBe('')
  })

  it.each([
    ['a list', (items: unknown[]) => items],
    ['items', (items: unknown[]) => ({ items })],
  ])('%s gives a source for each article, with its place among all', async (_, wrap) => {
    const picture = { uri: 'p', type: 'picture', headline: 'A ferry', versioncreated: '2024-03-05T10:00:00Z' }
    const sources = await read(wrap([first, picture, { ...first, headline: 'Second' }]))
    expect(sources.map(({ path, title }) => [path, title])).toEqual([
      ['item.json#1', 'Ferry sinks off Port Mercy'],
      ['item.json#3', 'Second'],
    ])
  })

  it('warns of an item that its agency has taken back', async () => {
    const [source] = await read({ ...first, pubstatus: 'canceled' })
    expect(codesOf(source as never)).toEqual(['not-usable'])
  })
})

describe('JSON that is no ninjs', () => {
  it.each([[{ name: 'x' }], [[1, 2]], [null], ['"text"'], [{ uri: 'a', headline: 'no body' }], [[]]])(
    '%j is named as such, with a remedy',
    async (value) => {
      await expect(read(value)).rejects.toThrow(NoArticle)
      await expect(read(value)).rejects.toThrow(
        /^Cannot read item\.json: it is JSON, but no ninjs item.+\. Export /,
      )
    },
  )

  it.each(['{"a":', '', `${'['.repeat(100_000)}`])('that is none is named as such', async (text) => {
    await expect(read(text)).rejects.toThrow(/^Cannot read item\.json: it is not valid JSON/)
  })
})
