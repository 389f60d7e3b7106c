/** A position across a picture in percent of its width, so that pictures stretch while their text does not. */
export type Scale = (value: number) => number

export const percent = (position: number): string => `${Math.round(position * 100) / 100}%`

/** Maps [low, high] to [from, to] percent; a single value goes to the middle. */
export function scaleOf(low: number, high: number, from: number, to: number): Scale {
  if (high <= low) return () => (from + to) / 2
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

/** The least and the most; of a question's thousands, too. */
export const extent = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Infinity),
  values.reduce((most, value) => Math.max(most, value), -Infinity),
]

/** Both ends of an axis on which all values have some air, a share of their extent: from nothing on where none is below it. */
export function withAir(values: readonly number[], share: number): readonly [number, number] {
  const [low, high] = extent(values.filter(Number.isFinite))
  if (low > high) return [0, 1]
  const air = high > low ? (high - low) * share : Math.max(Math.abs(high) * 0.1, 1)
  return [low >= 0 ? Math.max(0, low - air) : low - air, high + air]
}

/** Round numbers within [low, high], at most `most` of them. */
export function ticks(low: number, high: number, most: number): readonly number[] {
  if (!(high > low)) return [low]
  const rough = (high - low) / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

/** Which side of its position a label stands on, so that it stays inside the picture. */
export const anchorAt = (position: number, edge = 20): 'start' | 'middle' | 'end' =>
  position < edge ? 'start' : position > 100 - edge ? 'end' : 'middle'
