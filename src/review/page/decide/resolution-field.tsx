import type { Item } from '../../protocol/index.js'
import { KeyHint } from '../frame/key-hint.js'
import { isReadOnly, outlets } from '../state/desk.js'
import { draftFor, write } from '../state/drafts.js'
import { resolutionChoices, resolutionOf, resolutionValue } from './verdicts.js'

/** What is done about a real conflict; other verdicts leave it aside. */
export function ResolutionField({ item }: { item: Item }) {
  const { resolution, prefer } = draftFor(item)
  return (
    <label class="resolution">
      <span>
        If a conflict <KeyHint of="resolution" />
      </span>
      <select
        id="resolution"
        disabled={isReadOnly.value}
        value={resolutionValue(resolution, prefer)}
        onChange={({ currentTarget }) => write(item, resolutionOf(currentTarget.value))}
      >
        <option value="">leave open</option>
        {[...new Set(item.sides.map(({ article }) => article))].map((path, index) => (
          <option key={path} value={`prefer:${path}`}>
            prefer {index === 0 ? 'A' : 'B'}, {outlets.value.get(path) ?? path}
          </option>
        ))}
        {resolutionChoices.map(({ resolution: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
