/** A text up to the first place that a pattern finds, all of it where there is none; the rest is not looked at. */
export function upTo(text: string, end: RegExp): string {
  const at = text.search(end)
  return at < 0 ? text : text.slice(0, at)
}
