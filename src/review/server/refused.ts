/** What the server will not do, as a sentence for the person. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 503,
    message: string,
  ) {
    super(message)
  }
}
