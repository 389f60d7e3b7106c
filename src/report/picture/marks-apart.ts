interface Point {
  /** Percent of the picture's width. */
  readonly x: number
  /** Pixels. */
  readonly y: number
}

/** Pixels of one percent in the narrowest picture (a phone's). */
const NARROWEST = 3.4
const WIDTH = 20
/** More side by side would leave the picture. */
const MOST_STEPS = 4
const MOST_MARKS = 200

/**
 * Marks that would lie over each other, moved side by side towards the middle: how many pixels each. One for which
 * there is no room is left out.
 */
export function marksApart<T>(
  items: readonly T[],
  placeOf: (item: T) => Point,
): readonly { readonly item: T; readonly shift: number }[] {
  const taken: Point[] = []
  return items.flatMap((item) => {
    if (taken.length >= MOST_MARKS) return []
    const { x, y } = placeOf(item)
    const towards = x > 50 ? -1 : 1
    for (let step = 0; step <= MOST_STEPS; step++) {
      const left = x * NARROWEST + step * WIDTH * towards
      if (taken.some((other) => Math.abs(other.x - left) < WIDTH && Math.abs(other.y - y) < WIDTH)) continue
      taken.push({ x: left, y })
      return [{ item, shift: step === 0 ? 0 : step * WIDTH * towards }]
    }
    return []
  })
}
