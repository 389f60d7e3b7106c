import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { blocksOf, expectSoundSpans, rawOf } from './spans.js'

const read = (text: string) => readSource(text, { path: 'a.html' })
const told = (number: number) =>
  `Rescue teams from the port worked through the night, and the mayor said on Monday that ${number} people had been pulled from the water alive.`
const p = (number: number) => `<p>${told(number)}</p>`
const paragraph = (number: number) => `paragraph: ${told(number)}`
const storm =
  'A storm killed 90 people in the south of the country, officials in the capital said on Sunday evening.'
const mine = `I was there and I tell you that at least 500 people drowned, whatever they say of it. `.repeat(
  4,
)

/** Pages as outlets build them, and the blocks that are their article. */
const pages: readonly (readonly [what: string, page: string, blocks: readonly string[]])[] = [
  [
    'main without article, with menu, cookie notice, share bar and more stories',
    `<header class="site-header"><ul><li><a href="/w">World</a></li></ul></header><div id="cookie-banner">${p(1)}</div><main><h1>Ferry sinks</h1>${p(31)}<div class="share-bar"><a href="x">Share</a></div>${p(7)}</main><section class="more-stories"><p>${storm}</p></section><footer>${p(2)}</footer>`,
    ['title: Ferry sinks', paragraph(31), paragraph(7)],
  ],
  [
    'several articles, of which all but one are teasers',
    `<main><article><h1>Ferry sinks</h1>${p(31)}${p(12)}</article><article class="card"><h3>Storm</h3><p>${storm}</p></article><article class="card"><h3>Fire</h3><p>${storm}</p></article></main>`,
    ['title: Ferry sinks', paragraph(31), paragraph(12)],
  ],
  [
    'articles that are teasers only, beside a text without one',
    `<div class="content"><h1>Ferry sinks</h1>${p(31)}${p(12)}${p(3)}</div><div><article><p>${storm}</p></article><article><p>${storm}</p></article></div>`,
    ['title: Ferry sinks', paragraph(31), paragraph(12), paragraph(3)],
  ],
  [
    'a card of another article inside the article',
    `<article><h1>Ferry sinks</h1>${p(31)}<article><h3>Storm kills 90</h3><p><a href="x">A storm killed 90 people in the south</a></p></article>${p(12)}</article>`,
    [
      'title: Ferry sinks',
      paragraph(31),
      'teaser: Storm kills 90',
      'teaser: A storm killed 90 people in the south',
      paragraph(12),
    ],
  ],
  [
    'comments that are longer than the article, as articles of their own',
    `<article><h1>Ferry sinks</h1>${p(31)}</article><section id="comments"><article class="comment"><p>${mine}</p></article><article class="comment"><p>${mine}</p></article></section>`,
    ['title: Ferry sinks', paragraph(31)],
  ],
  [
    'a blog with its comment list',
    `<div id="primary"><div class="entry-content">${p(31)}${p(12)}</div><ol class="comment-list"><li class="comment even"><p>${mine}</p></li></ol></div>`,
    [paragraph(31), paragraph(12)],
  ],
  [
    'a live page of several posts',
    `<main><h1>Ferry sinking: live</h1><article><h2>Toll rises</h2>${p(31)}</article><article><h2>First word</h2>${p(12)}</article><article><h2>Call for help</h2>${p(3)}</article></main>`,
    [
      'title: Ferry sinking: live',
      'heading: Toll rises',
      paragraph(31),
      'heading: First word',
      paragraph(12),
      'heading: Call for help',
      paragraph(3),
    ],
  ],
  [
    'paid text, and the offer to pay for it',
    `<article><h1>Ferry sinks</h1>${p(31)}<div class="paywall">${p(12)}</div><div class="offer"><p>Subscribe now to read on.</p></div></article>`,
    ['title: Ferry sinks', paragraph(31), paragraph(12), 'boilerplate: Subscribe now to read on.'],
  ],
  [
    'AMP',
    `<amp-sidebar><p>${storm}</p></amp-sidebar><article><h1>Ferry sinks</h1>${p(31)}<amp-img src="x" alt="99 boats"></amp-img><amp-ad><p>Win 500 prizes in our big draw for readers.</p></amp-ad>${p(12)}</article>`,
    ['title: Ferry sinks', paragraph(31), paragraph(12)],
  ],
  [
    'pictures and tables with captions',
    `<article><h1>Ferry sinks</h1>${p(31)}<figure><img src="x" alt="9 boats"><figcaption>One of the 31 survivors.</figcaption></figure><table><caption>Toll by day</caption><tr><th>Day</th><th>Dead</th></tr><tr><td>Sunday</td><td>9</td></tr></table></article>`,
    [
      'title: Ferry sinks',
      paragraph(31),
      'caption: One of the 31 survivors.',
      'caption: Toll by day',
      'cell: Day',
      'cell: Dead',
      'cell: Sunday',
      'cell: 9',
    ],
  ],
  [
    'headline, deck, byline and date above the text',
    `<body><div class="top">Monday, 1 April 2024</div><div class="head"><h1>Ferry sinks off the coast</h1><div class="deck">At least 14 dead, dozens missing</div><div>By Ada Hill</div><div>4 March 2024</div></div><div class="text">${p(31)}${p(12)}</div>`,
    [
      'title: Ferry sinks off the coast',
      'paragraph: At least 14 dead, dozens missing',
      'boilerplate: By Ada Hill',
      'boilerplate: 4 March 2024',
      paragraph(31),
      paragraph(12),
    ],
  ],
  [
    'boxes instead of paragraphs',
    `<div class="wrap"><div>Weather: 12 degrees</div><div class="left"><div>Ferry sinks off Port Mercy</div><div class="text"><div>${told(31)}</div><div>${told(12)}</div></div></div><div class="right"><div>Storm kills 90 in the south</div></div></div>`,
    ['title: Ferry sinks off Port Mercy', paragraph(31), paragraph(12)],
  ],
  [
    'boxes whose names say what stands beside them',
    `<body class="single has-sidebar menu-open"><div class="content-with-sidebar"><div class="article-body share-enabled">${p(31)}${p(12)}</div></div>`,
    [paragraph(31), paragraph(12)],
  ],
  [
    'a box whose name would leave out everything',
    `<div class="widget">${p(31)}${p(12)}</div>`,
    [paragraph(31), paragraph(12)],
  ],
  [
    'related stories, tags, a newsletter and the copyright',
    `<article><h1>Ferry sinks</h1>${p(31)}<p><strong>READ MORE:</strong> <a href="x">Storm kills 90 in the south</a></p><aside><p>${storm}</p></aside><div class="newsletter-signup"><p>Get 10 stories each day.</p></div><div class="article-tags"><a href="t">Ferry</a></div><p>Copyright 2024 The Post</p></article>`,
    [
      'title: Ferry sinks',
      paragraph(31),
      'teaser: READ MORE: Storm kills 90 in the south',
      'boilerplate: Copyright 2024 The Post',
    ],
  ],
]

describe('the article of a page', () => {
  it.each(pages)('%s', (_, page, blocks) => {
    const source = read(page)
    expectSoundSpans(source)
    expect(blocksOf(source)).toEqual(blocks)
    expect(rawOf(source, '31 people had')).toBe('31 people had')
  })
})

const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const article = (fields: object) => ({ '@type': 'NewsArticle', headline: 'x', ...fields })
const body = `<article>${p(31)}</article>`

describe('the date of a page', () => {
  it.each<readonly [string, string, string | null, string | null]>([
    [
      'JSON-LD goes before meta',
      `${ld(article({ datePublished: '2024-03-01' }))}<meta name="date" content="2024-03-02">${body}`,
      '2024-03-01',
      'JSON-LD',
    ],
    [
      'JSON-LD in a graph',
      `${ld({ '@graph': [{ '@type': 'WebSite' }, article({ datePublished: ['2024-03-01T10:00:00+0100'] })] })}${body}`,
      '2024-03-01T10:00:00+01:00',
      'JSON-LD',
    ],
    [
      'JSON-LD of the page about the article',
      `${ld({ '@type': 'WebPage', datePublished: '2020-01-01', mainEntity: article({ datePublished: '2024-03-01' }) })}${body}`,
      '2024-03-01',
      'JSON-LD',
    ],
    [
      'JSON-LD in a comment',
      `${ld(`<!-- ${JSON.stringify(article({ datePublished: '2024-03-01' }))} -->`)}${body}`,
      '2024-03-01',
      'JSON-LD',
    ],
    [
      'broken JSON-LD',
      `${ld('{"@type": "NewsArticle", ')}<meta property="article:published_time" content="2024-03-02">${body}`,
      '2024-03-02',
      'meta',
    ],
    [
      'JSON-LD of something else',
      `${ld({ '@type': 'Organization', datePublished: '2020-01-01' })}<meta itemprop="datePublished" content="2024-03-02">${body}`,
      '2024-03-02',
      'meta',
    ],
    [
      "the article's own meta before the page's",
      `<meta name="date" content="2024-05-05"><meta property="article:published_time" content="2024-03-02 10:00:00 UTC">${body}`,
      '2024-03-02T10:00:00Z',
      'meta',
    ],
    [
      'meta goes before time',
      `<meta name="pubdate" content="20240302"><time datetime="2024-03-03">x</time>${body}`,
      '2024-03-02',
      'meta',
    ],
    [
      'time in the article before others',
      `<time datetime="2024-04-01">today</time><article><time datetime="2024-03-03T09:00Z">3 March</time>${p(31)}</article>`,
      '2024-03-03T09:00Z',
      'time',
    ],
    [
      'time goes before the byline',
      `<article><p>Published: 4 March 2024</p><time datetime="2024-03-03">x</time>${p(31)}</article>`,
      '2024-03-03',
      'time',
    ],
    [
      'the byline goes before the dateline',
      `<article><p>By Ada Hill, 4 March 2024</p><p>PARIS, March 3, 2024 (AFP) - ${told(31)}</p></article>`,
      '2024-03-04',
      'byline',
    ],
    [
      'the dateline',
      `<article><p>PARIS, March 3, 2024 (AFP) - ${told(31)}</p></article>`,
      '2024-03-03',
      'dateline',
    ],
    [
      'between headline and text',
      `<body><div>1 April 2024</div><h1>Ferry sinks off the coast</h1><div>4 March 2024</div><div>${p(31)}${p(12)}</div>`,
      '2024-03-04',
      'byline',
    ],
    [
      'no date of a running text',
      `<article>${p(31)}<p>The ship was built on 3 May 1998 in the north.</p></article>`,
      null,
      null,
    ],
  ])('%s', (_, page, published, from) => {
    const source = read(page)
    expect([source.published, source.publishedFrom]).toEqual([published, from])
    expect(source.publishedBasis).toBe(
      published === null ? 'unknown' : ['byline', 'dateline'].includes(from ?? '') ? 'inferred' : 'stated',
    )
  })

  it('front matter goes before all of it', () => {
    const source = read(
      `---\npublished: 2024-02-29\n---\n${ld(article({ datePublished: '2024-03-01' }))}${body}`,
    )
    expect(source).toMatchObject({
      published: '2024-02-29',
      publishedFrom: 'front matter',
      publishedBasis: 'stated',
    })
  })
})

it('the outlet may be named by the id of another thing', () => {
  const graph = [
    article({ publisher: { '@id': '#o' } }),
    { '@type': 'Organization', '@id': '#o', name: 'The Post' },
  ]
  expect(read(`${ld({ '@graph': graph })}${body}`).outlet).toBe('The Post')
})
