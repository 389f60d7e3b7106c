export const pathsHelp =
  'articles (Markdown, text, HTML, DOCX, PDF, feeds, ninjs), folders of them, or - for standard input; default: sources/'

export const examples = (...lines: readonly string[]): string =>
  `\nExample${lines.length > 1 ? 's' : ''}:\n${lines.map((line) => `  $ ${line}\n`).join('')}`
