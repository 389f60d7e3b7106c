import { openPostgres } from '../../src/archive/index.js'
import { describeStore } from '../archive/store-suite.js'
import { postgresBase } from './base.js'

describeStore('PostgreSQL', async () => {
  const { address, drop } = await postgresBase()
  return { open: () => openPostgres(address, { writes: true }), drop }
})
