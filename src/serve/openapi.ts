import { mediaTypes } from './draft.js'

export interface Described {
  readonly version: string
  /** The published schemas of the answer and of a check, which it refers to. */
  readonly answer: object
  readonly check: object
  readonly largest: number
}

const answer = { $ref: '#/components/schemas/CheckAnswer' }

const answered = (description: string, headers: object = {}) => ({
  description,
  headers: { 'x-request-id': { description: 'Id of the request.', schema: { type: 'string' } }, ...headers },
  content: { 'application/json': { schema: answer } },
})

const again = {
  'retry-after': {
    description: 'Seconds after which to ask again.',
    schema: { type: 'integer', minimum: 1 },
  },
}

const refusals = {
  '400': answered(
    'No text, a parameter that is none, or text that is not in its charset. Verdict "unknown".',
  ),
  '401': answered('No credential, or not the right one. Verdict "unknown".'),
  '403': answered('A server without credentials was asked by a page, or by another name. Verdict "unknown".'),
  '413': answered('The draft is too long. Verdict "unknown".'),
  '415': answered('Not a type that can be checked. Verdict "unknown".'),
  '422': answered('The draft cannot be read as what it was sent as. Verdict "unknown".'),
  '429': answered('Too many requests. Verdict "unknown".', again),
  '500': answered('Something in claimdiff failed. Verdict "unknown".'),
  '503': answered('Too much to do, or starting, or ending. Verdict "unknown".', again),
  '504': answered('Checking took too long and was given up. Verdict "unknown".'),
}

const parameters = [
  ['path', 'Name of the draft, which findings repeat.', { type: 'string', minLength: 1, maxLength: 400 }],
  ['published', "The draft's publication date, ISO 8601.", { type: 'string' }],
  ['as-of', 'The day of the check, ISO 8601; default: the newest date of the articles.', { type: 'string' }],
].flatMap(([name, description, schema]) => [
  { name, in: 'query', description, schema },
  {
    name: `x-claimdiff-${name}`,
    in: 'header',
    description: `${description} As in an address: %C3%A9 for é. Not with a signature.`,
    schema,
  },
])

const text = (type: string) => ({ content: { [type]: { schema: { type: 'string' } } } })

const health = {
  type: 'object',
  required: ['live', 'ready', 'says'],
  properties: {
    live: { const: true },
    ready: { type: 'boolean' },
    says: { type: ['string', 'null'], description: 'Why it is not ready.' },
  },
}

const ready = {
  summary: 'Whether drafts can be checked',
  security: [],
  responses: {
    '200': { description: 'They can.', content: { 'application/json': { schema: health } } },
    '503': { description: 'Not now.', content: { 'application/json': { schema: health } } },
  },
}

/** The server's description by OpenAPI 3.1: what `GET /openapi.json` answers. */
export function openApi({ version, answer: answerSchema, check, largest }: Described): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'claimdiff serve',
      version,
      description: 'Holds a draft against sources before it is published.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { timestamp: [], signature: [] }],
    paths: {
      '/check': { post: checkOperation(largest) },
      '/health': { get: ready },
      '/health/ready': { get: ready },
      '/health/live': {
        get: {
          summary: 'Whether the server answers at all',
          security: [],
          responses: {
            '200': {
              description: 'It does.',
              content: {
                'application/json': {
                  schema: { type: 'object', required: ['live'], properties: { live: { const: true } } },
                },
              },
            },
          },
        },
      },
      '/metrics': {
        get: {
          summary: 'Metrics in the text format of Prometheus',
          responses: {
            '200': { description: 'The metrics.', ...text('text/plain') },
            '401': refusals['401'],
            '403': refusals['403'],
            '429': refusals['429'],
          },
        },
      },
      '/openapi.json': {
        get: {
          summary: 'This description',
          security: [],
          responses: {
            '200': { description: 'It.', content: { 'application/json': { schema: { type: 'object' } } } },
          },
        },
      },
    },
    components: { schemas: { CheckAnswer: answerSchema, Check: check }, securitySchemes },
  }
}

const checkOperation = (largest: number) => ({
  summary: 'Check a draft',
  description: 'The answer has a verdict whatever its status; what is no 200 is always "unknown".',
  parameters,
  requestBody: {
    required: true,
    description: `The draft, up to ${largest} bytes.`,
    content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string' } }])),
  },
  responses: { '200': answered('It was checked, or there was nothing to check.'), ...refusals },
})

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  timestamp: {
    type: 'apiKey',
    in: 'header',
    name: 'x-claimdiff-timestamp',
    description: 'Seconds since 1970, as signed; at most 300 away from the clock of the server.',
  },
  signature: {
    type: 'apiKey',
    in: 'header',
    name: 'x-claimdiff-signature',
    description:
      'HMAC-SHA256 in hexadecimal of the lines "v1", timestamp, method, path with query, and content-type, each ended by a line feed, and the body behind them. Good once.',
  },
}
