import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { blocksOf, codesOf, expectSoundSpans, rawOf } from './spans.js'

const read = (text: string) => readSource(text, { path: 'a.html' })
const first = 'Rescuers dug through the rubble on Tuesday after a quake that killed at least 40 people.'

const page = `\uFEFF<!doctype html>\r
<html lang="en-GB"><head><title>Quake kills 40 - The Post</title>
<meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2024-01-20T08:00:00+01:00">
<link rel="canonical" href="https://post.example/quake">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Quake kills 40","datePublished":"2024-01-19"}]}</script>
</head><body><nav><a href="/">Home</a></nav><header><h1>Quake kills 40</h1></header>
<aside><p>Ninety people won a prize in a draw that has nothing to do with anything here.</p></aside>
<article><p>${first.replace('at least 40', 'at least <b>40</b>')}</p>
<p>Losses came to &pound;12&nbsp;million,<br>the ministry&rsquo;s office said.</p>
<p style="display: none">Hidden 99 dead.</p>
<p><a href="/fire">Also read: 80 dead in a fire at a factory</a></p>
<ul class="related"><li><a href="/x">Three held over a robbery in the north</a></li></ul>
<ul><li>Bam: 30</li><li>Kerman: 10</li></ul>
<blockquote><p>We lost all.</p></blockquote>
<table><tr><td>Dead</td><td>40</td></tr></table>
<div class="comments"><p>I think that 500 died.</p></div></article>
<footer><p>Copyright 2024 The Post</p></footer></body></html>`

describe('a page', () => {
  const source = read(page)

  it('gives the article and leaves the furniture out', () => {
    expectSoundSpans(source)
    expect(blocksOf(source)).toEqual([
      'title: Quake kills 40',
      `paragraph: ${first}`,
      'paragraph: Losses came to £12 million, the ministry’s office said.',
      'teaser: Also read: 80 dead in a fire at a factory',
      'teaser: Three held over a robbery in the north',
      'item: Bam: 30',
      'item: Kerman: 10',
      'quote: We lost all.',
      'cell: Dead',
      'cell: 40',
    ])
  })

  it('leads back to the file', () => {
    expect(rawOf(source, 'at least 40')).toBe('at least <b>40')
    expect(rawOf(source, '£12 million, the')).toBe('&pound;12&nbsp;million,<br>the')
    expect(rawOf(source, 'ministry’s')).toBe('ministry&rsquo;s')
  })

  it('says what the page says of itself', () => {
    expect(source).toMatchObject({
      outlet: 'The Post',
      title: 'Quake kills 40',
      url: 'https://post.example/quake',
      language: 'en-GB',
      published: '2024-01-19',
      publishedBasis: 'stated',
      publishedFrom: 'JSON-LD',
    })
    expect(codesOf(source)).toEqual([])
  })
})

describe('pages without an article element', () => {
  it('takes the densest part', () => {
    const source = read(
      `<div id="a"><a href="/">Home</a><a href="/w">World</a></div><div id="b"><p>${first}</p><p>${first} He left.</p></div><div><p>Short.</p></div>`,
    )
    expect(blocksOf(source)).toEqual([`paragraph: ${first}`, `paragraph: ${first} He left.`])
  })

  it('reads all where there are no paragraphs, parting at double line breaks', () => {
    expect(blocksOf(read(`<div>${first}<br><br>He left.</div>`))).toEqual([
      `paragraph: ${first}`,
      'paragraph: He left.',
    ])
  })
})
