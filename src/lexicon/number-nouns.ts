/** Nouns for how many there are of something: "a crowd of 54,000", "attendance was 31,000". Singular, lower case. */
export const numberNouns: ReadonlySet<string> = new Set(
  'crowd turnout attendance audience population capacity circulation enrolment enrollment membership viewership readership workforce fleet collection congregation garrison'.split(
    ' ',
  ),
)
