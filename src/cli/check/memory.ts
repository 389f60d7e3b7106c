import type { Known } from './cache.js'

/** What contents were read as, for as long as one check after the other asks for it. */
export class Memory implements Known {
  private known = new Map<string, unknown>()
  private used = new Map<string, unknown>()

  get<T>(key: string): T | null {
    const value = this.used.get(key) ?? this.known.get(key)
    if (value === undefined) return null
    this.used.set(key, value)
    return value as T
  }

  put(key: string, value: unknown): void {
    this.used.set(key, value)
  }

  /** What the check did not ask for was another draft, or is no more. */
  save(): void {
    this.known = this.used
    this.used = new Map()
  }
}
