const longest = 70
const outcome: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:confirmed |reported )?(?:death tolls?|deaths?|dead|fatalities|killed)\b/iu, 'killed'],
  [/^(?:the )?(?:confirmed |reported )?(?:injuries|injured|wounded)\b/iu, 'injured'],
  [/^(?:the )?(?:confirmed |reported )?(?:missing)\b/iu, 'missing'],
  [/^(?:the )?(?:confirmed |reported )?(?:infections|cases)\b/iu, 'infected'],
]

/** What the lines of a list count by the words over it: "Deaths by province:", "Injured, by town". */
export function measureOfHeading(text: string): string | null {
  if (text.endsWith(':') && text.length < 4 * longest) {
    const listed =
      /\b(?:dead|deaths|killed|injured|missing|infections|cases)\b(?=[^:]* by (?:state|province|county|country|district|region|city|town|area)\b)/iu.exec(
        text,
      )
    if (listed) return outcome.find(([pattern]) => pattern.test(listed[0]))?.[1] ?? null
  }
  if (text.length > longest || !/[ ,](?:by|per|in each) /iu.test(text)) return null
  return outcome.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
