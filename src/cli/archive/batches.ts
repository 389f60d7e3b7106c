import type { FiledFile, Writer } from '../../archive/index.js'

/** So many are staged at once: a run that is killed has to read no more than these again, and no more are held. */
const most = { files: 250, claims: 10_000, characters: 16 << 20 } as const

/** Files on their way into an archive, staged a batch at a time. */
export class Batches {
  private waiting: FiledFile[] = []
  private claims = 0
  private characters = 0

  constructor(private readonly writer: Pick<Writer, 'stage'>) {}

  async put(file: FiledFile): Promise<void> {
    this.waiting.push(file)
    for (const { source, claims } of file.articles) {
      this.claims += claims.length
      this.characters += source.raw.length
    }
    const { waiting, claims, characters } = this
    if (waiting.length >= most.files || claims >= most.claims || characters >= most.characters)
      await this.end()
  }

  /** What is left. */
  async end(): Promise<void> {
    const { waiting } = this
    this.waiting = []
    this.claims = 0
    this.characters = 0
    if (waiting.length > 0) await this.writer.stage(waiting)
  }
}
