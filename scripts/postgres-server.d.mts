export function startPostgres(
  bin: string,
  settings?: readonly string[],
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>
