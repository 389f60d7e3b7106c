import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Processor milliseconds of a process and all under it; 0 where /proc does not say. */
export function processorTime(root) {
  if (!existsSync('/proc')) return 0
  const processes = new Map()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
      processes.set(Number(name), {
        parent: Number(fields[1]),
        ticks: Number(fields[11]) + Number(fields[12]),
      })
    } catch {
      // It ended meanwhile.
    }
  }
  const isUnder = (id) => id === root || (processes.has(id) && isUnder(processes.get(id).parent))
  return [...processes].reduce((sum, [id, { ticks }]) => sum + (isUnder(id) ? ticks * 10 : 0), 0)
}
