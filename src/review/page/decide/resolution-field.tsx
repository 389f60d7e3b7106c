import type { Item } from '../../protocol/index.js'
import { KeyHint } from '../frame/key-hint.js'
import { isReadOnly } from '../state/desk.js'
import { draftFor, write } from '../state/drafts.js'
import { ResolutionSelect } from './resolution-select.js'

/** What is done about a real conflict; other verdicts leave it aside. */
export const ResolutionField = ({ item }: { item: Item }) => (
  <ResolutionSelect
    class="resolution"
    label={
      <span>
        If a conflict <KeyHint of="resolution" />
      </span>
    }
    id="resolution"
    disabled={isReadOnly.value}
    of={draftFor(item)}
    articles={[...new Set(item.sides.map(({ article }) => article))]}
    letters="AB"
    onChoose={(resolved) => write(item, resolved)}
  />
)
