import type { WorkerUtils } from 'graphile-worker'

/** Of the locks of those that live: any number, as long as it stays the same. */
const alive = 0x636c6d04

/**
 * That a worker lives: a lock on a connection of its own, which the server lets go of when the process is no more. The queue
 * itself would wait for hours.
 */
export class Alive {
  private letGo: () => void = () => {}
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

  /** Jobs of workers whose locks are free are free, too. */
  async takeOver(): Promise<void> {
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

  private async begin(): Promise<void> {
    let locked: () => void = () => {}
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve
    })
    const isEnded = new Promise<void>((resolve) => {
      this.letGo = resolve
    })
    this.held = this.utils.withPgClient(async (client) => {
      await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [alive, this.id])
      locked()
      await isEnded
      await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [alive, this.id])
    })
    await Promise.race([isLocked, this.held])
  }
}
