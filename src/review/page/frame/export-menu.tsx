import { exportFormats } from '../../protocol/index.js'

const names = { csv: 'CSV, for a spreadsheet', json: 'JSON, for a program', markdown: 'Markdown, for a note' }

/** The decisions as a file, made by the server from the ledger. */
export const ExportMenu = () => (
  <details class="menu">
    <summary>Export</summary>
    <ul>
      {exportFormats.map((format) => (
        <li key={format}>
          <a href={`/api/export?format=${format}`} download>
            {names[format]}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
