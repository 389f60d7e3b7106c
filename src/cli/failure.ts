/** Something the person can put right. Its message says what failed, on what, and what to do; the program ends with 2. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** Further lines, where one does not hold all that is to be put right. */
  readonly details: readonly string[]

  constructor(message: string, options: ErrorOptions & { readonly details?: readonly string[] } = {}) {
    super(message, options)
    this.details = options.details ?? []
  }
}

const causes: Readonly<Record<string, readonly [wrong: string, remedy: string]>> = {
  ENOENT: ['there is no such file or folder', 'Check the spelling'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'Name another path'],
  EISDIR: ['is a folder where a file is expected', 'Name a file, or move the folder away'],
  EACCES: ['permission is denied', 'Change its permissions, or run as a user who has them'],
  EPERM: ['permission is denied', 'Change its permissions, or run as a user who has them'],
  EROFS: ['the file system is read-only', 'Choose another folder'],
  ENOSPC: ['the disk is full', 'Make room, or choose another folder'],
  EEXIST: ['a file is in the way', 'Move it away, or choose another folder'],
  ELOOP: ['its symbolic links lead in a circle', 'Point the link at a file'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter one'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n)'],
}

/** One line: the path, what is wrong, what to do. Errors that are not the file system's own come back as they are. */
export function withPath(path: string, error: unknown, doing: string): Failure {
  if (error instanceof Failure) return error
  const { code, message } = error as NodeJS.ErrnoException
  const [wrong, remedy] = causes[code ?? ''] ?? [oneLine(message ?? String(error)), 'Check the path']
  return new Failure(`${path}: ${doing}: ${wrong}. ${remedy}.`, { cause: error })
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
