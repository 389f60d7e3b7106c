import type { Message } from '../model/index.js'

/** Builds the messages of one article; `text` names the path itself, for it is shown alone. */
export function messagesFor(path: string): {
  readonly messages: Message[]
  readonly say: (severity: Message['severity'], code: string, text: string) => void
} {
  const messages: Message[] = []
  return { messages, say: (severity, code, text) => messages.push({ path, severity, code, text }) }
}

export type Say = ReturnType<typeof messagesFor>['say']
