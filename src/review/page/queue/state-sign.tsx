import type { Item } from '../../protocol/index.js'
import { Icon } from '../frame/icon.js'

const words = {
  open: 'undecided',
  decided: 'decided, still a finding',
  settled: 'settled',
  reopened: 'reopened',
}

/** How an item stands, as shapes and as words for those who do not see them. */
export function StateSign({ item: { state, decision, disputed, withheld } }: { item: Item }) {
  return (
    <span class="state">
      <Icon name={withheld ? 'withheld' : state} />
      {decision?.flag && <Icon name="flag" />}
      {disputed && <Icon name="disputed" />}
      <span class="unseen">
        {[
          withheld ? 'decided by somebody else, withheld' : words[state],
          ...(decision?.flag ? ['flagged'] : []),
          ...(disputed ? ['disputed'] : []),
        ].join(', ')}
        :{' '}
      </span>
    </span>
  )
}
