import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { html, type Markup } from '../../report/html/markup.js'
import { limited, onlyOwnPage } from './guard.js'
import { Refused } from './refused.js'
import type { Password, Sessions } from './sessions.js'

/** How a browser comes in. */
export interface Doors {
  readonly sessions: Sessions
  /** Name of the cookie: cookies know no ports, and two reviews may run on one machine. */
  readonly cookie: string
  /** Null where the server answers this machine alone. */
  readonly password: Password | null
}

/** The addresses that need no session. */
export function addDoors(app: Hono, doors: Doors): void {
  const { sessions, password } = doors
  app.get('/start', (context) => {
    const made = sessions.spend(context.req.query('token') ?? '')
    if (made !== null) return enter(context, doors, made)
    if (sessions.has(getCookie(context, doors.cookie))) return context.redirect('/', 303)
    return closed(context, doors)
  })
  if (password === null) return
  app.get('/login', (context) => context.html(loginPage(null)))
  app.post('/login', limited('usual'), onlyOwnPage, async (context) => {
    const wait = password.wait()
    if (wait > 0) {
      context.header('retry-after', String(wait))
      return context.html(loginPage(`Too many tries. Wait ${wait} seconds.`), 429)
    }
    const { password: given } = await context.req.parseBody().catch(() => {
      throw new Refused(400, 'The form could not be read.')
    })
    if (typeof given === 'string' && password.isRight(given)) return enter(context, doors, sessions.add())
    return context.html(loginPage('This is not the password.'), 401)
  })
}

function enter(context: Context, { cookie }: Doors, value: string): Response {
  setCookie(context, cookie, value, { httpOnly: true, sameSite: 'Strict', path: '/' })
  return context.redirect('/', 303)
}

/** For a browser without a session. */
export function closed(context: Context, { password }: Doors): Response {
  if (password !== null) return context.redirect('/login', 303)
  const page = plainPage(
    'claimdiff review: no session',
    html`<h1>This browser has no session</h1>
<p>Open the address that claimdiff printed last, in the terminal where it runs: each address opens the review in one browser, once.</p>
<p>If you have just opened it by a link on another page, <a href="/">go on to the review</a>.</p>`,
  )
  return context.html(page, 401)
}

const loginPage = (trouble: string | null): string =>
  plainPage(
    'claimdiff review: password',
    html`<h1>claimdiff review</h1>
${trouble !== null && html`<p role="alert">${trouble}</p>`}
<form method="post" action="/login">
<p><label for="password">Password</label> <input id="password" name="password" type="password" autocomplete="current-password" required autofocus></p>
<p><button>Open the review</button></p>
</form>`,
  )

const plainPage = (title: string, body: Markup): string =>
  html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body><main>
${body}
</main></body>
</html>
`.markup
