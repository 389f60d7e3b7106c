import { describe, expect, it } from 'vitest'
import type { Checked } from '../../src/serve/answer.js'
import { Turns } from '../../src/serve/turns.js'
import { checkedWith, served, verdictIn } from './served.js'

describe('turns', () => {
  it('are taken at once, then waited for, then refused', async () => {
    const turns = new Turns(2, 1)
    const first = await turns.take(1000)
    const second = await turns.take(1000)
    const third = turns.take(1000)
    expect([turns.running, turns.queued, await turns.take(1000)]).toEqual([2, 1, 'full'])
    if (typeof first === 'string' || typeof second === 'string') throw new Error('no turn')
    first()
    first()
    const end = await third
    expect([turns.running, turns.queued]).toEqual([2, 0])
    if (typeof end === 'string') throw new Error('no turn')
    end()
    second()
    expect(turns.running).toBe(0)
  })

  it('are not waited for longer than wanted', async () => {
    const turns = new Turns(1, 5)
    await turns.take(1000)
    const gone = new AbortController()
    const waiting = turns.take(10_000, gone.signal)
    expect(await turns.take(5)).toBe('late')
    gone.abort()
    expect([await waiting, turns.queued, turns.running]).toEqual(['gone', 0, 1])
  })
})

/** A check that goes on until it is let go. */
function held() {
  const going: ((checked: Checked) => void)[] = []
  return {
    check: () => new Promise<Checked>((resolve) => going.push(resolve)),
    letGo: () => going.shift()?.(checkedWith()),
    until: async (count: number) => {
      while (going.length < count) await new Promise(setImmediate)
    },
  }
}

describe('more drafts than can be checked', () => {
  it('wait, and beyond that are refused as unknown', async () => {
    const { check, letGo, until } = held()
    const server = served({ check, limits: { atOnce: 1, queue: 1 } })
    const first = server.post('text')
    await until(1)
    const second = server.post('text')
    await new Promise((resolve) => setTimeout(resolve, 20))
    const third = await server.post('text')
    expect([third.headers.get('retry-after'), await verdictIn(third)]).toEqual(['2', '503 unknown'])
    const metrics = await (await server.ask('/metrics')).text()
    expect(metrics).toContain('claimdiff_checks_in_flight 1\n')
    expect(metrics).toContain('claimdiff_checks_queued 1\n')
    letGo()
    await until(1)
    letGo()
    expect([await verdictIn(await first), await verdictIn(await second)]).toEqual(['200 pass', '200 pass'])
  })
})

describe('a server that ends', () => {
  it('finishes what it has, takes nothing new, and says so', async () => {
    const { check, letGo, until } = held()
    const server = served({ check })
    const first = server.post('text')
    await until(1)
    let isDone = false
    const drained = server.drain().then(() => {
      isDone = true
    })
    const late = await server.post('text')
    expect([late.headers.get('connection'), await verdictIn(late)]).toEqual(['close', '503 unknown'])
    const health = await server.ask('/health')
    expect([health.status, await health.json()]).toEqual([
      503,
      { live: true, ready: false, says: 'The server is ending.' },
    ])
    expect(isDone).toBe(false)
    letGo()
    const answer = await first
    expect([answer.headers.get('connection'), await verdictIn(answer)]).toEqual(['close', '200 pass'])
    await drained
    await server.drain()
  })
})
