/**
 * wink-nlp's tagging automaton with its states in flat tables. It finds patterns of tags and hints, the longest from
 * the left, and each found pattern gives one of its tokens another tag.
 */
export interface Machine {
  /** State × event → next state; 0 is the root. */
  readonly next: Int16Array
  /** How many events there are. */
  readonly events: number
  /** Where a state goes when no event fits and what was read so far is a pattern; 0 for nowhere. */
  readonly otherwise: Int16Array
  /** The tag that a final state gives; 0 for other states. */
  readonly gives: Uint8Array
  /** The tag holds only for a token that can have it. */
  readonly ifPossible: Uint8Array
  /** Which token of the pattern is meant. */
  readonly from: Uint8Array
}

/** The tokens of one sentence, as the automaton sees them; the arrays are longer than the sentence. */
export interface Tagged {
  length: number
  /** Offsets into the sentence. */
  readonly starts: Uint32Array
  readonly tags: Uint8Array
  /** The tag that the word has in the end whatever stands around it ("n't"), or 0. */
  readonly settled: Uint8Array
  /** Its hint, an event of its own, else its tag; 0 behind the last token. */
  readonly events: Uint16Array
  /** Bit t: the token can have tag t. */
  readonly possible: Uint32Array
  /** Where patterns were found, and the states that say which. */
  readonly found: Uint32Array
}

type States = Readonly<Record<string, Readonly<Record<string, number>>>>
type Exported = readonly [
  unknown,
  number,
  States,
  Readonly<Record<string, string>>,
  Readonly<Record<string, [number, number]>>,
]

const otherwiseEvent = '2070003'
const hintBase = 1_080_000
/** Events: 0 none, 1 to 30 tags, 31 a hint that no automaton knows, then those that one does. */
export const unheard = 31

/** The events of the hints that one of the automata knows. */
export function hintsOf(automata: readonly string[]): ReadonlyMap<number, number> {
  const hints = new Map<number, number>()
  for (const json of automata)
    for (const row of Object.values((JSON.parse(json) as Exported)[2]))
      for (const event of Object.keys(row)) {
        const hint = Number(event) - hintBase
        if (event !== otherwiseEvent && hint > 0 && !hints.has(hint))
          hints.set(hint, unheard + 1 + hints.size)
      }
  return hints
}

/** From wink's export: [version, last state, states, final states, marks]. */
export function toMachine(json: string, hints: ReadonlyMap<number, number>): Machine {
  const [, last, states, finals, marks] = JSON.parse(json) as Exported
  const count = last + 1
  const events = unheard + 1 + hints.size
  const machine: Machine = {
    next: new Int16Array(count * events),
    events,
    otherwise: new Int16Array(count),
    gives: new Uint8Array(count),
    ifPossible: new Uint8Array(count),
    from: new Uint8Array(count),
  }
  for (const [state, row] of Object.entries(states)) {
    machine.otherwise[Number(state)] = row[otherwiseEvent] ?? 0
    for (const [event, next] of Object.entries(row)) {
      const number = Number(event)
      if (event === otherwiseEvent || !Number.isInteger(number)) continue
      const column = number > hintBase ? (hints.get(number - hintBase) as number) : number
      machine.next[Number(state) * events + column] = next
    }
  }
  for (const [state, tag] of Object.entries(finals)) {
    machine.gives[Number(state)] = Math.abs(Number(tag))
    machine.ifPossible[Number(state)] = Number(tag) > 0 ? 1 : 0
    machine.from[Number(state)] = marks[state]?.[0] ?? 0
  }
  return machine
}

/** Runs the automaton over the tokens. The tags it gives count only for the next one: it reads those it was given. */
export function retag(machine: Machine, sentence: Tagged): void {
  const { next, events: width, otherwise, gives } = machine
  const { length, events, found } = sentence
  let patterns = 0
  let first = 0
  let state = 0
  let pending = 0
  let pendingAt = 0
  for (let at = 0; at <= length; at++) {
    for (let j = at; j <= length; j++) {
      const to = next[state * width + (events[j] as number)] as number
      if (state === 0 && to !== 0) first = j
      if ((gives[to] as number) > 0) {
        found[patterns++] = first
        found[patterns++] = to
        at = j
        state = 0
        pending = 0
        break
      }
      state = to
      if (to === 0) {
        if (pending > 0) {
          found[patterns++] = first
          found[patterns++] = pending
          at = pendingAt
          pending = 0
        }
        break
      }
      if ((otherwise[to] as number) > 0) {
        pendingAt = j
        pending = otherwise[to] as number
      }
    }
  }
  for (let i = 0; i < patterns; i += 2) give(machine, sentence, found[i] as number, found[i + 1] as number)
}

function give(
  { gives, ifPossible, from }: Machine,
  { tags, events, possible }: Tagged,
  first: number,
  state: number,
): void {
  const at = first + (from[state] as number)
  const tag = gives[state] as number
  if (ifPossible[state] === 1 && ((possible[at] as number) >>> tag) % 2 !== 1) return
  if ((events[at] as number) < unheard) events[at] = tag
  tags[at] = tag
}
