import { spawn } from 'node:child_process'

/** Opens an address as the person's system does; calls back where it cannot. */
export function openBrowser(address: string, env: NodeJS.ProcessEnv, failed: () => void): void {
  const [command, ...words] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open']
  const child = spawn(command as string, [...words, address], { detached: true, stdio: 'ignore', env })
  child.once('error', failed)
  child.once('exit', (code) => {
    if (code !== 0) failed()
  })
  child.unref()
}
