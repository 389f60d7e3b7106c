/** Verbs that move an event to another day by themselves. */
export const movingVerbs: ReadonlySet<string> = new Set(
  'postponed postpones postponing postpone rescheduled reschedules rescheduling reschedule delayed delays delaying delay deferred defers deferring defer adjourned adjourns adjourning adjourn'.split(
    ' ',
  ),
)

/** The same with a word behind them: "put off", "brought forward". */
export const movingParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'put puts putting': 'off back',
    'push pushed pushes pushing': 'back off',
    'set sets setting': 'back',
    'bring brings brought bringing': 'forward',
    'hold holds held holding': 'over',
    'move moved moves moving': 'back up forward',
    'shift shifted shifts shifting': 'back forward',
  }).flatMap(([forms, particles]) =>
    forms.split(' ').map((form) => [form, new Set(particles.split(' '))] as const),
  ),
)

/** Verbs that do so where a day follows: "moved to Saturday", "changed from Monday to Tuesday". */
export const shiftingVerbs: ReadonlySet<string> = new Set(
  'moved move moves moving shifted shift shifts shifting changed change changes changing put pushed'.split(
    ' ',
  ),
)

/** What is said of an event that is to come: "set for Friday", "due to open on Friday". */
export const schedulingWords: ReadonlySet<string> = new Set(
  'scheduled planned due expected slated billed'.split(' '),
)

/** The same where "for" or "to" follows: a record is set on a day. */
export const settingWords: ReadonlySet<string> = new Set('set fixed called'.split(' '))

/** What stands between such a word, or "was to", and its day. */
export const betweenSchedule: ReadonlySet<string> = new Set(
  'for on to be been held open start begin take place meet gather convene happen resume late early in the at'.split(
    ' ',
  ),
)

/** With these the day is one that holds no longer. */
export const formerly: ReadonlySet<string> = new Set('first originally initially previously'.split(' '))
