/** Why a store cannot be used. Whoever opened it knows what it is called and says what to do. */
export type TroubleCode =
  /** Its driver is not installed. */
  | 'no-driver'
  /** No file, or no server, is there. */
  | 'missing'
  /** A file of another kind, or a database that holds other things. */
  | 'foreign'
  /** A database without tables. */
  | 'empty'
  /** Written by a newer version of this program. */
  | 'newer'
  /** Written by an older one, and only read. */
  | 'older'
  /** Another process is writing. */
  | 'locked'
  | 'denied'
  /** No room on the disk. */
  | 'full'
  /** Of a server: what it was called by is no address. */
  | 'address'
  /** None answers there. */
  | 'unreachable'
  /** It does not know the user, or the password is another. */
  | 'credentials'
  | 'no-database'
  /** It has as many connections as it takes, or is just starting. */
  | 'busy'
  /** The connection broke. */
  | 'lost'
  /** A certificate that the address names, or a key: its file cannot be read. */
  | 'certificate'
  /** One of the two wants encryption, and the other has none. */
  | 'encryption'
  | 'other'

export class Trouble extends Error {
  override readonly name = 'Trouble'

  constructor(
    readonly code: TroubleCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
