let room = new Uint16Array(2048)

/**
 * text[start, end) as numbers, with a 0 behind the last: each is looked at several times, and a string would look up its
 * form each time. The room is used again: what was asked for before is gone.
 */
export function charactersOf(text: string, start: number, end: number): Uint16Array {
  const length = Math.max(end - start, 0)
  if (length >= room.length) room = new Uint16Array(length * 2)
  for (let at = 0; at < length; at++) room[at] = text.charCodeAt(start + at)
  room[length] = 0
  return room
}
