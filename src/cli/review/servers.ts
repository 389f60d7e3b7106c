import { openPostgres, type Sql, Store } from '../../archive/index.js'
import { named } from '../archive/open.js'

interface Server {
  readonly address: string
  readonly sql: Sql
  /** The last run that put articles in. */
  run: number
}

/** Archives on servers whose articles are reviewed. */
export class Servers {
  private constructor(private readonly servers: readonly Server[]) {}

  static async open(addresses: readonly string[]): Promise<Servers> {
    const servers: Server[] = []
    for (const address of addresses)
      servers.push({ address, sql: await named(address, () => openPostgres(address)), run: 0 })
    const opened = new Servers(servers)
    try {
      await opened.haveChanged()
      return opened
    } catch (error) {
      await opened.close()
      throw error
    }
  }

  /** Whether a run has changed what one of them holds since this was asked last. */
  async haveChanged(): Promise<boolean> {
    let isChanged = false
    for (const server of this.servers) {
      const before = server.run
      // One that does not answer now has changed when it does.
      server.run = 0
      server.run = (await named(server.address, () => Store.open(server.sql))).run
      isChanged ||= server.run !== before
    }
    return isChanged
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map(({ sql }) => sql.close()))
  }
}
