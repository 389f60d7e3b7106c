import { exportFormats } from '../../protocol/index.js'
import { exportAddress } from '../state/desk.js'

const names = { csv: 'CSV, for a spreadsheet', json: 'JSON, for a program', markdown: 'Markdown, for a note' }

/** The decisions as a file, made by the server from the ledger. */
export const ExportMenu = () => (
  <details class="menu">
    <summary>Export</summary>
    <ul>
      {exportFormats.map((format) => (
        <li key={format}>
          <a href={exportAddress(format)} download>
            {names[format]}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
