import { Failure } from '../failure.js'

/** Whether a path is the address of an archive on a PostgreSQL server. */
export const isServer = (path: string): boolean => /^postgres(?:ql)?:\/\//i.test(path)

/** A path as people may see it: an address has its password left out. */
export function shown(path: string): string {
  if (!isServer(path)) return path
  try {
    const address = new URL(path)
    address.password = ''
    address.search = ''
    return address.href
  } catch {
    return 'postgres://…'
  }
}

/** Of --store. */
export function storeOf(value: string): string {
  if (isServer(value) && URL.canParse(value)) return value
  throw new Failure(
    `--store: '${shown(value)}' is no address of a database. Write it as postgres://user@host:5432/database; an archive in a file is named where articles are.`,
  )
}
