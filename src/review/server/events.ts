import type { Change } from '../protocol/index.js'
import type { Desk } from './desk.js'

/** Milliseconds. */
const heartbeat = 15_000
const again = 1000

/** Server-sent events: the revision at once and whenever it changes, and a sign of life between. */
export function eventsOf(desk: Desk): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let leave = (): void => {}
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const change = (revision: string) =>
        send(`event: change\ndata: ${JSON.stringify({ revision } satisfies Change)}\n\n`)
      const timer = setInterval(() => send(': still here\n\n'), heartbeat)
      timer.unref()
      const off = desk.listen({
        onChange: change,
        onEnd: () => {
          leave()
          controller.close()
        },
      })
      leave = () => {
        clearInterval(timer)
        off()
      }
      send(`retry: ${again}\n\n`)
      change(desk.revision)
    },
    cancel: () => leave(),
  })
}
