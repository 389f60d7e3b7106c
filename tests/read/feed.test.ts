import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/index.js'
import { readFeed } from '../../src/read/feed.js'
import { NoArticle } from '../../src/read/input.js'
import { blocksOf, expectSoundSpans } from './spans.js'

const read = (text: string, dates: Record<string, string> = {}) =>
  readFeed(text, { path: 'wire.xml', publishedOf: (path) => dates[path] })

const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour &amp; Coast Wire</title><language>en-GB</language>${head}${items}</channel></rss>`

describe('RSS', () => {
  it('makes a source of each item, its markup read as a page is', async () => {
    const [first, second, ...others] = await read(
      rss(
        `<item><title>Ferry sinks &lt;b&gt;off&lt;/b&gt; Port Mercy</title><link>https://wire.example/1</link><pubDate>Mon, 04 Mar 2024 18:30:00 +0100</pubDate><description>Short.</description><content:encoded><![CDATA[<p>At least <b>14</b> people were killed when a ferry sank on Sunday.</p><ul class="related"><li><a href="/x">Nine held over a robbery in town</a></li></ul><script>99 dead</script>]]></content:encoded></item>` +
          `<item><title>AT&amp;T hall burns</title><description>Nine people &amp;amp; a dog were hurt in a hall fire.</description><dc:date>2024-03-05</dc:date><guid>https://wire.example/2</guid></item>`,
      ),
    )
    expect(others).toEqual([])
    if (!first || !second) throw new Error('two items, two sources')
    for (const source of [first, second]) expectSoundSpans(source)
    expect(blocksOf(first)).toEqual([
      'title: Ferry sinks off Port Mercy',
      'paragraph: At least 14 people were killed when a ferry sank on Sunday.',
      'teaser: Nine held over a robbery in town',
    ])
    expect(first).toMatchObject({
      path: 'wire.xml#1',
      type: 'feed',
      textOf: 'extracted',
      outlet: 'Harbour & Coast Wire',
      title: 'Ferry sinks off Port Mercy',
      url: 'https://wire.example/1',
      language: 'en-GB',
      published: '2024-03-04T18:30:00+01:00',
      publishedBasis: 'stated',
      publishedFrom: 'feed',
    })
    expect(second).toMatchObject({
      path: 'wire.xml#2',
      published: '2024-03-05',
      url: 'https://wire.example/2',
      text: 'AT&T hall burns\n\nNine people & a dog were hurt in a hall fire.',
    })
    const [dead] = extractClaims(first)
    expect(first.text.slice(dead?.position.start, dead?.position.end)).toBe('At least 14')
    expect(dead).toMatchObject({ source: 'wire.xml#1', measure: 'killed', quote: { exact: 'At least 14' } })
  })

  it('takes the outlet of an aggregated item, and a date given by a person', async () => {
    const [item] = await read(
      rss('<item><title>Storm kills 9</title><source url="https://o.example/">The Outlet</source></item>'),
      { 'wire.xml#1': '2024-05-06' },
    )
    expect(item).toMatchObject({ outlet: 'The Outlet', published: '2024-05-06', publishedFrom: 'option' })
  })

  it('knows old feeds and JSON feeds as well', async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://r.example/"><title>R</title></channel><item rdf:about="https://r.example/1"><title>Nine die in a fire</title><link>https://r.example/1</link></item></rdf:RDF>'
    expect(await read(rdf)).toMatchObject([{ title: 'Nine die in a fire', outlet: 'R' }])
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        {
          id: '1',
          url: 'https://j.example/1',
          content_text: 'Nine people died in a fire.',
          date_published: '2024-05-06T07:00:00Z',
        },
      ],
    })
    expect(await read(json)).toMatchObject([
      { text: 'Nine people died in a fire.', url: 'https://j.example/1', published: '2024-05-06T07:00:00Z' },
    ])
  })
})

describe('Atom', () => {
  it('reads XHTML and text bodies, and the language and date of each entry', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Gulf &amp;amp; Coast</title>
      <entry xml:lang="en"><title>One</title><id>urn:1</id><updated>2024-03-06T10:00:00Z</updated><published>2024-03-05T10:00:00Z</published><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>At least <b>40</b> people died.</p></div></content></entry>
      <entry><title>Zwei</title><id>urn:2</id><updated>2024-03-06T10:00:00Z</updated><content type="text">Mindestens 40 Menschen wurden bei dem Brand am Sonntag in der Stadt getötet, und das Feuer ist nicht gelöscht.</content></entry></feed>`
    const [one, two] = await read(atom)
    expect(one).toMatchObject({
      text: 'One\n\nAt least 40 people died.',
      url: 'https://a.example/1',
      language: 'en',
      published: '2024-03-05T10:00:00Z',
    })
    expect(two).toMatchObject({ language: 'de', understood: false, published: '2024-03-06T10:00:00Z' })
  })
})

describe('XML that is no feed, or hostile', () => {
  const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  )
  it.each([
    [
      'a billion laughs',
      `<!DOCTYPE x [<!ENTITY l0 "lol">${entities}]>${rss('<item><title>&l20;</title></item>')}`,
      /XML entities/,
    ],
    ['cut off', rss('').slice(0, 150), /its feed is damaged/],
    ['without items', rss(''), /the feed holds no item/],
  ])('%s is refused with path and remedy', async (_, text, why) => {
    await expect(read(text)).rejects.toThrow(why)
    await expect(read(text)).rejects.toThrow(/^Cannot read wire\.xml: .+\. [A-Z].+\.$/)
  })

  it('of another kind is no article', async () => {
    await expect(read('<urlset><url><loc>https://a.example/</loc></url></urlset>')).rejects.toThrow(NoArticle)
  })

  it('leaves out what is not text', async () => {
    const [item] = await read(
      rss(
        '<item><title>Nine\u0007 die</title><description>&lt;iframe src="x"&gt;&lt;/iframe&gt;</description></item>',
      ),
    )
    expect(item?.text).toBe('Nine die')
  })
})
