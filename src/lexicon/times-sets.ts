/** Adverbs and adjectives of recurrence to their TIMEX3 period. */
export const setAdverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biannual: 'P6M',
  semiannual: 'P6M',
  semiannually: 'P6M',
  biennial: 'P2Y',
}
