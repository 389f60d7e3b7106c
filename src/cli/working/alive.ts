import type { WorkerUtils } from 'graphile-worker'

type Client = Parameters<Parameters<WorkerUtils['withPgClient']>[0]>[0]

/** Of the locks of those that live: any number, as long as it stays the same. */
const alive = 0x636c6d04

/**
 * That a worker lives: a lock on a connection of its own, which the server lets go of when the process is no more. The queue
 * itself would wait for hours.
 */
export class Alive {
  private letGo: () => void = () => {}
  private isHeld = false
  private held: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly id: string,
    private readonly utils: WorkerUtils,
  ) {}

  /** `id`: by which the queue knows who has locked a job. */
  static async as(id: string, utils: WorkerUtils): Promise<Alive> {
    const own = new Alive(id, utils)
    await own.begin()
    return own
  }

  async end(): Promise<void> {
    this.letGo()
    await this.held
  }

  /** Jobs of workers whose locks are free are free, too. The own lock is taken again where its connection was cut. */
  async takeOver(): Promise<void> {
    if (!this.isHeld) await this.begin()
    const dead = await this.utils.withPgClient(async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'SELECT DISTINCT locked_by AS id FROM graphile_worker.jobs WHERE locked_by IS NOT NULL',
      )
      const found: string[] = []
      for (const { id } of rows) {
        if (id === this.id) continue
        const { rows: tried } = await client.query('SELECT pg_try_advisory_lock($1, hashtext($2)) AS free', [
          alive,
          id,
        ])
        if (!tried[0]?.free) continue
        await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [alive, id])
        found.push(id)
      }
      return found
    })
    if (dead.length > 0) await this.utils.forceUnlockWorkers(dead)
  }

  /** Until it is ended, or the connection is cut; not at all where the server still holds it for one that was cut. */
  private async begin(): Promise<void> {
    const isEnded = new Promise<void>((resolve) => {
      this.letGo = resolve
    })
    await new Promise<void>((begun, failed) => {
      this.held = this.utils.withPgClient((client) => this.hold(client, begun, isEnded)).catch(failed)
    })
  }

  private async hold(client: Client, begun: () => void, isEnded: Promise<void>): Promise<void> {
    const isCut = new Promise<void>((resolve) => {
      client.once('end', resolve)
      client.once('error', () => resolve())
    })
    const given = [alive, this.id]
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1, hashtext($2)) AS taken', given)
    this.isHeld = rows[0].taken
    begun()
    if (!this.isHeld) return
    await Promise.race([isEnded, isCut])
    this.isHeld = false
    // A connection that was cut has lost it.
    await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', given).catch(() => {})
  }
}
