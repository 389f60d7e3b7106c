/** The encoding that an HTML or XML file names at its head, or null; a browser looks no further. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const declared =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']?(?<label>[\w.:-]{2,40})/i.exec(head) ??
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]{2,40})/i.exec(head)
  return declared?.groups?.label ?? null
}

/** The text in an encoding named by a label, or null where the label or the bytes are none. */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
