import jsonc, { type Node, type ParseError } from 'jsonc-parser'
import { Places } from '../../model/index.js'
import type { Parsed, Way, Wrong } from './parsed.js'

/** JSON as the standard has it: a comment is an error that names the kinds of file that may have them. */
export function parseJson(text: string): Parsed {
  const places = new Places(text)
  const errors: ParseError[] = []
  const tree = jsonc.parseTree(text, errors, { disallowComments: true })
  const wrongs = errors.map(
    ({ error, offset }): Wrong => ({ way: [], at: 'value', says: wordsOf(error), place: places.of(offset) }),
  )
  const repeated = tree ? [...repeatedKeys(tree, [])] : []
  return {
    value: tree ? jsonc.getNodeValue(tree) : undefined,
    wrongs:
      wrongs.length > 0
        ? wrongs.slice(0, 1)
        : repeated.map(({ node, way }) => ({
            way,
            at: 'key',
            says: `the key '${way.at(-1)}' is given twice. Keep one of the two`,
            place: places.of(node.offset),
          })),
    placeOf: (way, at) => {
      const node = tree && jsonc.findNodeAtLocation(tree, stepsFrom(tree, way))
      if (!node) return null
      const key = at === 'key' ? node.parent?.children?.[0] : undefined
      return places.of((key ?? node).offset)
    },
  }
}

function* repeatedKeys(node: Node, way: Way): Generator<{ readonly node: Node; readonly way: Way }> {
  const seen = new Set<string>()
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type !== 'object') {
      yield* repeatedKeys(child, [...way, String(index)])
      continue
    }
    const [key, value] = child.children ?? []
    const name = String(key?.value)
    if (key && seen.has(name)) yield { node: key, way: [...way, name] }
    seen.add(name)
    if (value) yield* repeatedKeys(value, [...way, name])
  }
}

/** jsonc-parser tells an index from a key by its type. */
function stepsFrom(tree: Node, way: Way): (string | number)[] {
  const steps: (string | number)[] = []
  for (const step of way) {
    const node = jsonc.findNodeAtLocation(tree, steps)
    steps.push(node?.type === 'array' ? Number(step) : step)
  }
  return steps
}

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value. Texts stand between double quotes',
  InvalidNumberFormat: 'this is no number as JSON has it',
  PropertyNameExpected: 'a key between double quotes is expected. JSON has no comma after the last entry',
  ValueExpected: 'a value is expected. JSON has no comma after the last entry',
  ColonExpected: 'a colon is expected after the key',
  CommaExpected: 'a comma is expected between two entries',
  CloseBraceExpected: 'a brace "}" is missing',
  CloseBracketExpected: 'a bracket "]" is missing',
  EndOfFileExpected: 'nothing may follow the last brace',
  InvalidCommentToken:
    'JSON has no comments. Rename the file claimdiff.config.yaml or .mjs, or remove the comment',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'the quotes of this text are not closed',
  UnexpectedEndOfNumber: 'this number breaks off',
  InvalidUnicode: 'this \\u escape is not of four digits',
  InvalidEscapeCharacter: 'this escape is none of JSON. Write a backslash as \\\\',
  InvalidCharacter: 'this character must be escaped',
}

const wordsOf = (code: number): string => words[jsonc.printParseErrorCode(code)] ?? 'this is no JSON'
