const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs that in the present tense tell what is fixed beforehand, when one of these words follows: "ends on March 27". */
export const schedules: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  ends: words('on in'),
  closes: words('on'),
  falls: words('on'),
  runs: words('out until through from to'),
  forecast: words('for to on'),
  set: words('for'),
  takes: words('effect place office over'),
  take: words('effect place office over'),
  leaves: words('office for'),
  steps: words('down aside'),
  comes: words('into up'),
  faces: words('sentencing trial arraignment election elections'),
  reports: words('earnings results quarterly first second third fourth'),
  plays: words('at host against'),
  holds: words('elections talks parliamentary presidential'),
  hosts: words('a the'),
  goes: words('before on to'),
  go: words('before on to out'),
}

/** Verbs that move or set a day, by the word between them and it: "moved to Sunday", "a strike called for Friday". */
export const movings: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  for: words('called rescheduled planned fixed timed slated booked set'),
  to: words('moved postponed rescheduled delayed shifted adjourned'),
  until: words('postponed rescheduled delayed adjourned'),
}

/** The same verbs with a word behind them: "put off until May", "brought forward to Friday". */
export const shifters = words('off back forward up ahead')
export const shiftings = words('put pushed brought moved')

/** Past forms that go on until a day: "held the city until January". */
export const lastings = words(
  'held stayed lasted ran continued lived worked served ruled led fought reigned headed waited',
)
