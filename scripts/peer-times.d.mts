interface Mention {
  readonly start: number
  readonly end: number
  readonly value: string
}
type Read = (text: string, published: string | null) => readonly Mention[]

export function stretchOf(value: string): [from: number, to: number] | undefined
export function passesDuckling(row: object, read: Read): boolean
export function passesRecognizers(row: object, read: Read): boolean
