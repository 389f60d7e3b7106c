/** What the browser keeps for this page; where it may not keep anything, the page works without. */
const prefix = 'claimdiff.'

export function readStored(key: string, store: 'local' | 'session' = 'local'): string | null {
  try {
    return storeOf(store).getItem(prefix + key)
  } catch {
    return null
  }
}

export function store(key: string, value: string | null, where: 'local' | 'session' = 'local'): void {
  try {
    if (value === null) storeOf(where).removeItem(prefix + key)
    else storeOf(where).setItem(prefix + key, value)
  } catch {
    // A full or forbidden store: the page goes on, and says "not saved" until the server has it.
  }
}

const storeOf = (store: 'local' | 'session'): Storage =>
  store === 'local' ? window.localStorage : window.sessionStorage

/** Tells when another window of this page has stored something else. */
export function onStored(key: string, read: (value: string | null) => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === prefix + key) read(event.newValue)
  })
}
