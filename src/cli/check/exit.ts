import type { CheckResult } from '../../model/index.js'
import { nothingFound, say } from '../gather.js'
import type { Io } from '../io.js'

export interface ExitSettings {
  readonly failOn: 'error' | 'warning' | 'never'
  readonly maxWarnings: number | null
  readonly allowEmpty: boolean
}

/** 2 where the check is not to be relied on, 1 where it found what fails it, else 0. */
export function exitOf(
  { counts, drafts }: CheckResult,
  lacksNamed: boolean,
  settings: ExitSettings,
  io: Io,
): number {
  if (counts.claims === 0 && !settings.allowEmpty) {
    say(nothingFound(drafts, ' in any draft'), io)
    return 2
  }
  if (lacksNamed) return 2
  return isFailed(counts, settings) ? 1 : 0
}

/** Whether what was found fails a check. */
export function isFailed(
  { errors, warnings }: CheckResult['counts'],
  { failOn, maxWarnings }: Pick<ExitSettings, 'failOn' | 'maxWarnings'>,
): boolean {
  if (failOn !== 'never' && errors > 0) return true
  if (failOn === 'warning' && warnings > 0) return true
  return maxWarnings !== null && warnings > maxWarnings
}
