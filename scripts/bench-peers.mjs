// The programs that the benchmark measures beside claimdiff. Each is loaded where it is installed, and left out where not.

async function loaded(name, use) {
  try {
    const module = await import(name)
    return use(module.default ?? module, module)
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}

/** `share` of the articles is read `runs` times; `wanted` says what ratio is asked for. */
export const peers = [
  {
    name: 'wink-nlp, full pipeline',
    wanted: 'at least 2',
    share: 1,
    runs: 5,
    load: async () => {
      const model = await loaded('wink-eng-lite-web-model', (module) => module)
      return (
        model &&
        loaded('wink-nlp', (wink) => {
          const nlp = wink(model)
          return (text) => nlp.readDoc(text).entities().out(nlp.its.detail)
        })
      )
    },
  },
  {
    name: 'compromise',
    wanted: 'at least 40',
    share: 0.2,
    runs: 3,
    load: () => loaded('compromise', (nlp) => (text) => nlp(text)),
  },
  {
    name: 'chrono-node, dates alone',
    wanted: 'no aim',
    share: 0.2,
    runs: 3,
    load: () =>
      loaded('chrono-node', (_, chrono) => {
        const published = new Date('2024-01-20T12:00:00Z')
        return (text) => chrono.parse(text, published)
      }),
  },
  {
    name: 'recognizers-text-number, numbers alone',
    wanted: 'no aim',
    share: 0.1,
    runs: 3,
    load: () =>
      loaded(
        '@microsoft/recognizers-text-number',
        (recognizers) => (text) => recognizers.recognizeNumber(text, 'en-us'),
      ),
  },
]
