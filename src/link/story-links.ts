/** How many pairs hold between groups of articles while the groups grow; a group goes by the number of its first article. */
export class Links {
  private readonly counts = new Map<number, Map<number, number>>()
  private readonly sizes = new Map<number, number>()

  constructor(pairs: readonly { readonly a: number; readonly b: number }[]) {
    for (const { a, b } of pairs) {
      this.add(a, b, 1)
      this.add(b, a, 1)
    }
  }

  size(group: number): number {
    return this.sizes.get(group) ?? 1
  }

  between(a: number, b: number): number {
    return this.counts.get(a)?.get(b) ?? 0
  }

  /** `gone` is now part of `kept`. */
  merge(kept: number, gone: number): void {
    this.sizes.set(kept, this.size(kept) + this.size(gone))
    const row = this.counts.get(gone) ?? new Map<number, number>()
    this.counts.delete(gone)
    for (const [other, count] of row) {
      this.counts.get(other)?.delete(gone)
      if (other === kept) continue
      this.add(kept, other, count)
      this.add(other, kept, count)
    }
  }

  private add(a: number, b: number, count: number): void {
    const row = this.counts.get(a) ?? new Map<number, number>()
    row.set(b, (row.get(b) ?? 0) + count)
    this.counts.set(a, row)
  }
}
