/** What went wrong in another thread and is a defect of ours there. */
export class Defect extends Error {}

/** A defect of ours must not look like a bad file. */
export const isDefect = (error: unknown): boolean =>
  error instanceof Defect ||
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof ReferenceError
