/** Expressions that point at the present, the past or the future as such; longest first per first word. */
export const references: readonly {
  readonly words: string
  /** Tells a reader when, and no claim anything. */
  readonly vague?: true
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}[] = [
  { words: 'right now', value: 'PRESENT_REF' },
  { words: 'now', value: 'PRESENT_REF' },
  { words: 'currently', value: 'PRESENT_REF' },
  { words: 'presently', value: 'PRESENT_REF' },
  { words: 'nowadays', value: 'PRESENT_REF' },
  { words: 'the present', value: 'PRESENT_REF' },
  { words: 'the present time', value: 'PRESENT_REF' },
  { words: 'the moment', value: 'PRESENT_REF' },
  { words: 'this time', value: 'PRESENT_REF' },
  { words: 'the time being', value: 'PRESENT_REF' },
  { words: 'current', vague: true, value: 'PRESENT_REF' },
  { words: 'these days', vague: true, value: 'PRESENT_REF' },
  { words: 'present', value: 'PRESENT_REF' },
  { words: 'most recently', value: 'PAST_REF' },
  { words: 'more recently', value: 'PAST_REF' },
  { words: 'recently', value: 'PAST_REF' },
  { words: 'recent', vague: true, value: 'PAST_REF' },
  { words: 'previously', vague: true, value: 'PAST_REF' },
  { words: 'earlier', vague: true, value: 'PAST_REF' },
  { words: 'long ago', vague: true, value: 'PAST_REF' },
  { words: 'not long ago', vague: true, value: 'PAST_REF' },
  { words: 'some time ago', vague: true, value: 'PAST_REF' },
  { words: 'lately', value: 'PAST_REF' },
  { words: 'once', value: 'PAST_REF' },
  { words: 'the past', value: 'PAST_REF' },
  { words: 'the recent past', value: 'PAST_REF' },
  { words: 'the future', value: 'FUTURE_REF' },
  { words: 'the near future', value: 'FUTURE_REF' },
  { words: 'the foreseeable future', value: 'FUTURE_REF' },
  { words: 'the long term', value: 'FUTURE_REF' },
  { words: 'the near term', value: 'FUTURE_REF' },
  { words: 'the short term', value: 'FUTURE_REF' },
  { words: 'later', vague: true, value: 'FUTURE_REF' },
  { words: 'soon', value: 'FUTURE_REF' },
  { words: 'very soon', value: 'FUTURE_REF' },
]
