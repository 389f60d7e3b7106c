import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type DownloadOptions, download } from '../../src/add/download.js'
import type { Resolve } from '../../src/add/request.js'
import { redirect, send, server } from './server.js'

const options: DownloadOptions = { seconds: 20, isAllowed: () => true, userAgent: 'test', mostBytes: 100_000 }
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const large = 'x'.repeat(200_000)

describe('download', () => {
  it('gives bytes, address, type and charset, packed or not', async () => {
    const { url } = await server({
      '/plain': send('Text/HTML; Charset="ISO-8859-1"', 'plain'),
      '/gzip': send('text/html', gzipSync('packed'), { 'content-encoding': 'gzip' }),
      '/br': send('text/html', brotliCompressSync('packed'), { 'content-encoding': 'br' }),
    })
    const plain = await download(`${url}/plain#part`, options)
    expect({ ...plain, bytes: text(plain.bytes) }).toEqual({
      bytes: 'plain',
      url: `${url}/plain`,
      mediaType: 'text/html',
      charset: 'ISO-8859-1',
    })
    for (const path of ['/gzip', '/br'])
      expect(text((await download(`${url}${path}`, options)).bytes)).toBe('packed')
  })

  it('follows five redirects, to relative addresses as well, and no sixth', async () => {
    const hops = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, redirect(n === 1 ? '0' : `/${n - 1}`, n === 2 ? 308 : 301)]),
    )
    const { url, asked } = await server({ ...hops, '/0': 'here', '/ring': redirect('/ring') })
    expect(await download(`${url}/5`, options)).toMatchObject({ url: `${url}/0` })
    expect(asked).toEqual(['/5', '/4', '/3', '/2', '/1', '/0'])
    await expect(download(`${url}/6`, options)).rejects.toThrow('redirects more than 5 times')
    await expect(download(`${url}/ring`, options)).rejects.toThrow('redirects more than 5 times')
  })

  it.each([
    [404, 'answered 404: there is no such page'],
    [403, 'answered 403: the server refuses it'],
    [401, 'answered 401: it asks for a login'],
    [429, 'answered 429'],
    [503, 'answered 503: the server failed'],
    [304, 'answered 304'],
  ])('says what a status of %i means', async (status, says) => {
    const { url } = await server({ '/': (_, response) => void response.writeHead(status).end() })
    await expect(download(`${url}/`, options)).rejects.toThrow(says)
  })

  it('gives up after its time, before and within the body', async () => {
    const { url } = await server({
      '/silent': () => {},
      '/drip': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
      },
    })
    for (const path of ['/silent', '/drip'])
      await expect(download(`${url}${path}`, { ...options, seconds: 0.3 })).rejects.toThrow(
        'no whole answer within 0.3 seconds',
      )
  })

  it.each<readonly [string, (path: string) => ReturnType<typeof send>]>([
    ['says so', () => send('text/html', large, { 'content-length': String(large.length) })],
    [
      'does not say so',
      () => (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write(large)
        response.end(large)
      },
    ],
    ['is packed small', () => send('text/html', gzipSync(large), { 'content-encoding': 'gzip' })],
    [
      'is packed small in the other way',
      () => send('text/html', brotliCompressSync(large), { 'content-encoding': 'br' }),
    ],
  ])('refuses a body that is too large and %s', async (_, answer) => {
    const { url } = await server({ '/': answer('/') })
    await expect(download(`${url}/`, options)).rejects.toThrow('the answer is larger than')
  })

  it('refuses 50 MB without asking for them', async () => {
    const { url } = await server({
      '/': (_, response) =>
        void response.writeHead(200, { 'content-length': String(50 * 1024 * 1024 + 1) }).write('x'),
    })
    const { mostBytes, ...usual } = options
    expect(mostBytes).toBeDefined()
    await expect(download(`${url}/`, usual)).rejects.toThrow('the answer is larger than 50 MB')
  })

  it.each<readonly [string, ReturnType<typeof send>, RegExp]>([
    ['empty', send('text/html', ''), /the answer is empty/],
    ['packed unasked', send('text/html', 'x', { 'content-encoding': 'zstd' }), /packed as "zstd"/],
    ['damaged', send('text/html', 'no gzip', { 'content-encoding': 'gzip' }), /damaged/],
    [
      'cut',
      send('text/html', gzipSync(large).subarray(0, 30), { 'content-encoding': 'gzip' }),
      /broken off|damaged/,
    ],
    [
      'broken off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('x', () => response.destroy())
      },
      /broken off/,
    ],
    ['no HTTP', (request) => void request.socket.end('SSH-2.0-x\r\n\r\n'), /damaged|broken off/],
    ['to nowhere', redirect('http://'), /is no address/],
    ['to a file', redirect('file:///etc/passwd'), /file is no address of the web/],
  ])('says what is wrong with an answer that is %s', async (_, answer, why) => {
    const { url } = await server({ '/': answer })
    await expect(download(`${url}/`, options)).rejects.toThrow(why)
  })

  it('says where nothing answers, and what is no address', async () => {
    const { url } = await server({})
    await expect(download(url.replace(/\d+$/, '1'), options)).rejects.toThrow(/nothing answers there/)
    for (const wrong of ['http://', 'https://a b/', 'x'])
      await expect(download(wrong, options)).rejects.toThrow('is no address')
    await expect(download('https://me:secret@a.example/', options)).rejects.toThrow(
      'holds a name or password',
    )
  })
})

describe('private addresses', () => {
  const { isAllowed, ...closed } = options
  const first = (address: string) => address === '127.0.0.1'

  it.each([
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/',
    'http://localhost:1/',
  ])('%s is refused before anything is sent', async (address) => {
    await expect(download(address, closed)).rejects.toThrow('is on this machine or a private network')
  })

  it.each(['http://127.0.0.2:1/secret', 'http://inside.example/'])(
    'are refused behind a redirect, too: %s',
    async (target) => {
      const { url, asked } = await server({ '/': redirect(target) })
      const resolve: Resolve = (name, done) =>
        done(null, [{ address: name === 'inside.example' ? '127.0.0.2' : '127.0.0.1', family: 4 }])
      const address = `http://news.example:${new URL(url).port}/`
      await expect(download(address, { ...options, isAllowed: first, resolve })).rejects.toThrow(
        /(?:^|\()127\.0\.0\.2\)? is on this machine/,
      )
      expect(asked).toEqual(['/'])
      expect(isAllowed?.('127.0.0.2')).toBe(true)
    },
  )

  it('are refused where any address of the name is one', async () => {
    const resolve: Resolve = (_, done) =>
      done(null, [
        { address: '1.1.1.1', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ])
    await expect(download('http://news.example/', { ...closed, resolve })).rejects.toThrow(
      'news.example (10.0.0.1)',
    )
  })

  it('cannot be slipped in after the check: a name is resolved once, and that address is asked', async () => {
    const { url, asked } = await server({ '/': 'here' })
    let resolved = 0
    const resolve: Resolve = (_, done) => {
      resolved += 1
      done(null, [{ address: resolved === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }])
    }
    await download(`http://news.example:${new URL(url).port}/`, { ...options, resolve })
    expect({ resolved, asked }).toEqual({ resolved: 1, asked: ['/'] })
  })
})
