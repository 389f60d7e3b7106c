import type { CustomTypesConfig } from 'pg'

type ClientClass = typeof import('pg').Client

/** Who is not let in goes: the package leaves such a connection open, and the program and the server would wait for it. */
export function leaving(Client: ClientClass): ClientClass {
  const connect = Client.prototype.connect as (done?: Done) => unknown
  class Leaving extends Client {}
  Leaving.prototype.connect = function (this: unknown, done?: Done) {
    const own = this as Connected
    if (!done) return connect.call(own)
    return connect.call(own, (error) => {
      if (error) own.connection.stream.destroy()
      done(error)
    })
  } as typeof Client.prototype.connect
  return Leaving
}

type Done = (error: Error) => void

interface Connected {
  readonly connection: { readonly stream: { destroy(): void } }
}

type Types = typeof import('pg').types

/** Numbers are numbers, and bytes are bytes. */
export function readAs(types: Types): CustomTypesConfig {
  const [int8, bytea] = [20, 17]
  const bytes = types.getTypeParser(bytea) as (text: string) => Uint8Array
  return {
    getTypeParser: ((oid: number, format: 'text' | 'binary') => {
      if (oid === int8) return Number
      if (oid === bytea) return (text: string) => Uint8Array.from(bytes(text))
      return types.getTypeParser(oid, format as 'text')
    }) as CustomTypesConfig['getTypeParser'],
  }
}
