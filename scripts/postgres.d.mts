export function findPostgres(env?: Readonly<Record<string, string | undefined>>): string | undefined
