import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A ZIP file of these parts; `claims` is the size that each is said to unpack to, its own by default. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>, claims?: number): Buffer {
  const written: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const label = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(bytes), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(claims ?? bytes.length, 8)
    const lengths = Buffer.from([label.length, 0, 0, 0])
    const head = Buffer.from('504b030414000000080000000000', 'hex')
    const local = Buffer.concat([head, sizes, lengths, label, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('504b0102140014000000080000000000', 'hex'), sizes, lengths, rest, label]),
    )
    written.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...written, list, end])
}

const office = 'http://schemas.openxmlformats.org'
const word = `${office}/wordprocessingml/2006/main`

/** A DOCX file whose document part has this XML in its body, or is this XML whole. */
export function docx(body: string, whole?: string): Buffer {
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml':
      whole ?? `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  })
}

export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A line of a page: where it begins from the lower left, its size, its words. */
export type SetLine = readonly [x: number, y: number, size: number, words: string]

/** A PDF file of these pages, its streams packed or not. */
export function pdf(pages: readonly (readonly SetLine[])[], { packed = false, trailer = '' } = {}): Buffer {
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  ]
  const root = 2 + pages.length * 2
  for (const lines of pages) {
    const drawn = lines.map(
      ([x, y, size, words]) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[\\()]/g, '\\$&')}) Tj`,
    )
    const plain = Buffer.from(`BT\n${drawn.join('\n')}\nET`, 'latin1')
    const content = packed ? deflateSync(plain) : plain
    const filter = packed ? ' /Filter /FlateDecode' : ''
    objects.push(
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length}${filter} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
      Buffer.from(
        `<< /Type /Page /Parent ${root} 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 1 0 R >> >> /Contents ${objects.length + 1} 0 R >>`,
      ),
    )
  }
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(' ')
  objects.push(
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    Buffer.from(`<< /Type /Catalog /Pages ${root} 0 R >>`),
  )
  return assemble(objects, root + 1, trailer)
}

function assemble(objects: readonly Buffer[], root: number, trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(part)
    length += part.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root ${root} 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

/** Lines set one below the other in one column. */
export const column = (...words: readonly string[]): SetLine[] =>
  words.map((line, index): SetLine => [50, 700 - index * 14, 11, line])

/** A PDF file of these objects, numbered from 1; the second is its catalog. */
export const pdfOf = (objects: readonly string[], trailer = ''): Buffer =>
  assemble(
    objects.map((object) => Buffer.from(object, 'latin1')),
    2,
    trailer,
  )
