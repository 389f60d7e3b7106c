import { anchorAt } from './scale.js'

export interface Place {
  /** Percent of the picture's width. */
  readonly x: number
  /** Baseline in pixels. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Room that the mark itself takes above its middle, in pixels. */
  readonly rise: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Beyond this, labels would be a thicket, and finding room for them slow. */
const MOST_LABELS = 80

/** A character's width in percent of the narrowest picture (a phone's). */
const CHARACTER = 2
const LINE = 14
const GAP = 6
const BELOW = 24
const MARK = { across: 3, down: 11 }

/** Labels above or below their marks, never over another mark or label; undefined where there is no room. */
export function labelPlaces(labels: readonly Label[]): readonly (Place | undefined)[] {
  const taken: Box[] = labels.map(({ x, y }) => ({
    left: x - MARK.across,
    right: x + MARK.across,
    top: y - MARK.down,
    bottom: y + MARK.down,
  }))
  if (labels.length > MOST_LABELS) return labels.map(() => undefined)
  return labels.map((label) => {
    for (const shift of [-label.rise - GAP, BELOW]) {
      const place = placeOf(label, shift)
      const box = boxOf(place, label.text)
      if (taken.some((other) => isOver(box, other))) continue
      taken.push(box)
      return place
    }
    return undefined
  })
}

/** Near an edge the label leans over its mark towards that edge. */
function placeOf({ x, y }: Label, shift: number): Place {
  const anchor = anchorAt(x)
  const lean = { start: -MARK.across, middle: 0, end: MARK.across }[anchor]
  return { x: Math.min(99, Math.max(0, x + lean)), y: Math.round(y + shift), anchor }
}

function boxOf({ x, y, anchor }: Place, text: string): Box {
  const width = text.length * CHARACTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 }
}

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
