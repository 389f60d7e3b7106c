import { type CheckVerdict, checkVerdicts } from './answer.js'
import { type Fault, faults } from './refused.js'

/** What is so now; the rest is counted as it happens. */
export interface Gauges {
  readonly inFlight: number
  readonly queued: number
  readonly isReady: boolean
  readonly articles: number
  readonly claims: number
}

const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What has happened since the server began. */
export class Metrics {
  private readonly verdicts = new Map<CheckVerdict, number>(checkVerdicts.map((each) => [each, 0]))
  private readonly faults = new Map<Fault, number>(faults.map((each) => [each, 0]))
  private readonly buckets = bounds.map(() => 0)
  private seconds = 0
  private checks = 0

  answered(verdict: CheckVerdict, seconds: number): void {
    add(this.verdicts, verdict)
    this.checks++
    this.seconds += seconds
    for (const [at, bound] of bounds.entries())
      if (seconds <= bound) this.buckets[at] = (this.buckets[at] ?? 0) + 1
  }

  failed(fault: Fault): void {
    add(this.faults, fault)
  }

  /** In the text format of Prometheus. */
  text(version: string, { inFlight, queued, isReady, articles, claims }: Gauges): string {
    return [
      ...metric('build_info', 'gauge', 'The version that runs.', [[`version="${version}"`, 1]]),
      ...metric('ready', 'gauge', 'Whether drafts can be checked.', [['', isReady ? 1 : 0]]),
      ...metric(
        'checks_total',
        'counter',
        'Requests to check a draft, by what was answered.',
        [...this.verdicts].map(([verdict, count]) => [`verdict="${verdict}"`, count]),
      ),
      ...metric(
        'errors_total',
        'counter',
        'What kept requests from being checked, by kind.',
        [...this.faults].map(([fault, count]) => [`kind="${fault}"`, count]),
      ),
      ...this.histogram(),
      ...metric('checks_in_flight', 'gauge', 'Checks that run now.', [['', inFlight]]),
      ...metric('checks_queued', 'gauge', 'Checks that wait for their turn.', [['', queued]]),
      ...metric('store_articles', 'gauge', 'Articles that drafts are held against.', [['', articles]]),
      ...metric('store_claims', 'gauge', 'Claims of those articles.', [['', claims]]),
      '',
    ].join('\n')
  }

  private histogram(): readonly string[] {
    const name = 'check_duration_seconds'
    return [
      ...head(name, 'histogram', 'From a request to its answer.'),
      ...bounds.map((bound, at) => `claimdiff_${name}_bucket{le="${bound}"} ${this.buckets[at]}`),
      `claimdiff_${name}_bucket{le="+Inf"} ${this.checks}`,
      `claimdiff_${name}_sum ${this.seconds}`,
      `claimdiff_${name}_count ${this.checks}`,
    ]
  }
}

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

const head = (name: string, type: string, help: string): readonly string[] => [
  `# HELP claimdiff_${name} ${help}`,
  `# TYPE claimdiff_${name} ${type}`,
]

const metric = (
  name: string,
  type: string,
  help: string,
  samples: readonly (readonly [labels: string, value: number])[],
): readonly string[] => [
  ...head(name, type, help),
  ...samples.map(([labels, value]) => `claimdiff_${name}${labels === '' ? '' : `{${labels}}`} ${value}`),
]
