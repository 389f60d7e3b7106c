import type { DecisionStatus } from '../../model/index.js'
import type { Edition, PlainItem } from './edition.js'
import type { Standing, Viewer } from './standing.js'

/** An item as it was sent, and how its pair stood then. */
interface Written {
  readonly stamp: string
  readonly isLeft: boolean
  readonly text: string
}

/** One person's items as JSON. After a decision only the items that stand otherwise are written anew. */
export class Queue {
  private readonly written = new Map<string, Written>()

  constructor(
    private readonly edition: Edition,
    private readonly viewer: Viewer,
  ) {}

  /** In the order in which a person takes them: open before decided; the gravest first, and with it the others of its question. */
  text(standing: Standing): string {
    const left: string[] = []
    const done: string[] = []
    for (const item of this.edition.inOrder) {
      const { isLeft, text } = this.writtenOf(item, standing)
      if (isLeft) left.push(text)
      else done.push(text)
    }
    return `[${[...left, ...done].join(',')}]`
  }

  private writtenOf(plain: PlainItem, standing: Standing): Written {
    const stamp = standing.stamp(plain.id)
    const known = this.written.get(plain.id)
    if (known?.stamp === stamp) return known
    const item = standing.item(plain, this.viewer)
    const written = { stamp, isLeft: isLeft(item), text: JSON.stringify(item) }
    this.written.set(plain.id, written)
    return written
  }
}

export const isLeft = ({ state }: Pick<DecisionStatus, 'state'>): boolean =>
  state === 'open' || state === 'reopened'
