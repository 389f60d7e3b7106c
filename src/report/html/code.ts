import { plain } from '../plain.js'
import { html, type Markup } from './markup.js'

/** Advice and messages put what is to be typed in backquotes. */
export const codeSpans = (text: string): Markup =>
  html`${plain(text)
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`
