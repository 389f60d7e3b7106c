import { createHash } from 'node:crypto'
import { html, type Markup, type Part } from './markup.js'

/** The parts of a page; its style is ours, everything else is escaped. */
export interface Page {
  readonly title: string
  readonly style: string
  /** Class of the body. */
  readonly kind: string | null
  readonly before: Part
  readonly main: Part
  readonly footer: string
}

/** One file that asks the network for nothing and runs no script; the style alone is allowed, by its hash. */
export function pageMarkup({ title, style, kind, before, main, footer }: Page): Markup {
  const hash = createHash('sha256').update(style).digest('base64')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body${kind !== null && html` class="${kind}"`}>
<a class="skip" href="#content">Skip to the findings</a>
${before}
<main id="content" tabindex="-1">
${main}
</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`
}
