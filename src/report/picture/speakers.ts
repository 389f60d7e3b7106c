/** What somebody is cited for, or an article says in its own voice. */
interface Said {
  readonly speaker: string | null
  readonly outlet: string
}

/** Points by whoever is cited, in order of their first; an article that cites nobody speaks for itself. */
export function bySpeaker<Point extends { readonly answer: Said }>(
  points: readonly Point[],
): readonly { readonly name: string; readonly points: readonly Point[] }[] {
  const groups = new Map<string, { name: string; points: Point[] }>()
  for (const point of points) {
    const name = point.answer.speaker ?? `${point.answer.outlet}, in its own voice`
    const key = name.toLowerCase().replace(/^the /u, '')
    const group = groups.get(key)
    if (group) group.points.push(point)
    else groups.set(key, { name, points: [point] })
  }
  return [...groups.values()]
}
