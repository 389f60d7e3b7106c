/** Things joined one by one into groups; which group a thing is in does not depend on the order of joining. */
export class Groups {
  private readonly parent: number[]

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i)
  }

  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y) as [number, number]
    this.parent[high] = low
  }

  /** Every group with its members in order, the groups by their first. */
  all(): number[][] {
    const groups = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.of(i)
      const known = groups.get(root)
      if (known) known.push(i)
      else groups.set(root, [i])
    }
    return [...groups.values()]
  }

  /** The group that a thing is in, by its first member. */
  of(i: number): number {
    let at = i
    while (this.parent[at] !== at) {
      const next = this.parent[at] as number
      this.parent[at] = this.parent[next] as number
      at = next
    }
    return at
  }
}
