// A process that brings the database at this address to the newest version, once it is told to.
import { openPostgres, Writer } from '../../dist/archive/index.js'

const sql = await openPostgres(process.argv[2])
process.stdout.write('ready\n')
process.stdin.once('data', async () => {
  await Writer.open(sql)
  await sql.close()
  process.exit(0)
})
