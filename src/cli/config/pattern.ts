/** Whether a path may be a pattern; a file of that very name goes before. */
export const isPattern = (path: string): boolean => /[*?[\]{}]|[!+@]\(/.test(path)

/** So that a pattern takes the characters for themselves. */
export const escaped = (path: string): string => path.replace(/[*?[\]{}()!+@\\]/g, '\\$&')
