import type { Context, HonoRequest } from 'hono'
import { answerOf, type CheckAnswer, unknownAnswer } from './answer.js'
import type { Surroundings } from './app.js'
import { bodyOf } from './body.js'
import type { Doors } from './doors.js'
import { type Draft, mediaOf, parametersOf } from './draft.js'
import { type LogLine, traceOf } from './log.js'
import type { Gauges, Metrics } from './metrics.js'
import { Refused, retryAfter } from './refused.js'
import { type NoTurn, Turns } from './turns.js'

export interface Limits {
  /** Of one draft. */
  readonly bytes: number
  /** Requests of one caller. */
  readonly perMinute: number
  /** Milliseconds from a draft's arrival to the answer. */
  readonly patience: number
  /** Checks at once, and how many more may wait. */
  readonly atOnce: number
  readonly queue: number
}

/** What a log line says of one request. */
type Story = { -readonly [Key in 'caller' | 'type']?: string } & { bytes?: number }

/** Answers `POST /check`, and knows what is on its way. */
export class Checks {
  private readonly turns: Turns
  private underWay = 0
  private ending: Promise<void> | null = null
  private allDone: () => void = () => {}

  constructor(
    private readonly around: Surroundings,
    private readonly doors: Doors,
    private readonly metrics: Metrics,
  ) {
    this.turns = new Turns(around.limits.atOnce, around.limits.queue)
  }

  get isEnding(): boolean {
    return this.ending !== null
  }

  get gauges(): Pick<Gauges, 'inFlight' | 'queued'> {
    return { inFlight: this.turns.running, queued: this.turns.queued }
  }

  drain(): Promise<void> {
    this.ending ??= new Promise((resolve) => {
      this.allDone = resolve
      if (this.underWay === 0) resolve()
    })
    return this.ending
  }

  /** Whatever becomes of it: an answer with a verdict, counted and logged. */
  async answer(context: Context): Promise<Response> {
    const { newId, now } = this.around
    const request = newId()
    const began = now()
    const story: Story = {}
    this.underWay++
    try {
      const { answer, status, headers, log } = await this.outcome(request, context, story)
      const seconds = Math.max(0, now() - began) / 1000
      this.metrics.answered(answer.verdict, seconds)
      this.around.log({
        level: status >= 500 ? 'error' : 'info',
        event: 'check',
        request,
        status,
        verdict: answer.verdict,
        ms: Math.round(seconds * 1000),
        ...story,
        ...numbersOf(answer),
        ...log,
      })
      for (const [name, value] of Object.entries(headers)) context.header(name, value)
      context.header('x-request-id', request)
      return context.json(answer, status)
    } finally {
      this.underWay--
      if (this.underWay === 0) this.allDone()
    }
  }

  private async outcome(request: string, context: Context, story: Story) {
    try {
      const draft = await this.draftOf(context, story)
      return {
        answer: await this.checked(request, draft, context.req),
        status: 200,
        headers: {},
        log: {},
      } as const
    } catch (error) {
      const refused =
        error instanceof Refused
          ? error
          : new Refused(
              500,
              'defect',
              'Something in claimdiff failed; its log says what. Nothing was checked.',
            )
      this.metrics.failed(refused.fault)
      const { fault, status, headers } = refused
      const log: Partial<LogLine> = { fault, ...(refused !== error && traceOf(error as Error)) }
      return { answer: unknownAnswer(request, refused.message), status, headers, log } as const
    }
  }

  private async draftOf(context: Context, story: Story): Promise<Draft> {
    const { addressOf, targetOf, checker, isDate, limits } = this.around
    if (this.isEnding) throw new Refused(503, 'ending', 'The server is ending.', retryAfter(5))
    const { req } = context
    let read: Promise<Uint8Array> | undefined
    const body = (): Promise<Uint8Array> => (read ??= bodyOf(req.raw, limits.bytes))
    const { name, areHeadersTrusted } = await this.doors.enter(
      req,
      { address: addressOf(context), target: targetOf(context) },
      body,
    )
    story.caller = name
    if (checker.holding === null)
      throw new Refused(503, 'starting', 'The articles are being read. Ask again soon.', retryAfter(5))
    const media = mediaOf(req.header('content-type'))
    const parameters = parametersOf(req, isDate, areHeadersTrusted)
    const bytes = await body()
    if (bytes.length === 0) throw new Refused(400, 'request', 'There is no text in the request.')
    story.type = media.type
    story.bytes = bytes.length
    return { ...media, ...parameters, bytes }
  }

  private async checked(request: string, draft: Draft, { raw }: HonoRequest): Promise<CheckAnswer> {
    const { checker, limits, now } = this.around
    const began = now()
    const turn = await this.turns.take(limits.patience, raw.signal)
    if (typeof turn === 'string') throw noTurn(turn, limits)
    try {
      return answerOf(request, await checker.check(draft, limits.patience - (now() - began)))
    } finally {
      turn()
    }
  }
}

const numbersOf = ({ counts }: CheckAnswer): Partial<LogLine> =>
  counts === null
    ? {}
    : { claims: counts.claims, compared: counts.compared, errors: counts.errors, warnings: counts.warnings }

function noTurn(why: NoTurn, { patience }: Limits): Refused {
  const late = `There was no turn for it within ${patience / 1000} seconds.`
  if (why === 'late') return new Refused(503, 'overload', late, retryAfter(5))
  const full = 'Too many drafts are being checked and wait. Ask again later.'
  return new Refused(503, 'overload', why === 'full' ? full : 'Nobody waits for the answer.', retryAfter(2))
}
