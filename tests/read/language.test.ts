import { describe, expect, it } from 'vitest'
import { extractClaims, findQuantities, readSource, run } from '../../src/index.js'
import { codesOf } from './spans.js'

const english =
  'At least 1.200 people were killed in the flood, and 31 were missing, police said on Monday. The river had been rising for days, and those who lived near it were told to leave their homes.'
const foreign: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Mindestens 40 Menschen sind bei einem Brand in der Altstadt ums Leben gekommen, teilte die Polizei mit. Das Feuer wurde nach Angaben der Feuerwehr am Sonntag gelöscht, und 12 Verletzte sind im Krankenhaus.',
  ],
  [
    'French',
    "Au moins 40 personnes sont mortes dans un incendie survenu dimanche dans la vieille ville, a annoncé la police. Les pompiers ont maîtrisé le feu et 12 blessés ont été transportés à l'hôpital.",
  ],
  [
    'Spanish',
    'Al menos 40 personas murieron en un incendio el domingo en el casco antiguo, informó la policía. Los bomberos apagaron el fuego y 12 heridos fueron llevados al hospital de la ciudad.',
  ],
  [
    'Portuguese',
    'Pelo menos 40 pessoas morreram em um incêndio no domingo na parte antiga da cidade, informou a polícia. Os bombeiros apagaram o fogo e 12 feridos foram levados para o hospital.',
  ],
  [
    'Italian',
    'Almeno 40 persone sono morte in un incendio domenica nella città vecchia, ha detto la polizia. I vigili del fuoco hanno spento le fiamme e 12 feriti sono stati portati in ospedale.',
  ],
  [
    'Dutch',
    'Zeker 40 mensen zijn omgekomen bij een brand in de oude stad, meldt de politie. De brandweer heeft het vuur zondag geblust en 12 gewonden werden naar het ziekenhuis gebracht.',
  ],
  [
    'Indonesian',
    'Sedikitnya 40 orang tewas dalam kebakaran pada hari Minggu di kota tua, kata polisi. Petugas telah memadamkan api dan 12 orang yang terluka dibawa ke rumah sakit untuk dirawat.',
  ],
  [
    'Cyrillic letters',
    'Не менее 40 человек погибли при пожаре в старом городе, сообщила полиция в понедельник.',
  ],
  ['Arabic letters', 'قتل 40 شخصا على الأقل في حريق اندلع يوم الأحد في المدينة القديمة، بحسب الشرطة.'],
  [
    'Chinese or Japanese characters',
    '警方表示，周日老城区发生火灾，至少造成40人死亡，12人受伤，消防员已将大火扑灭。',
  ],
]

describe('an article in a language without a lexicon', () => {
  it.each(foreign)('%s is named, and no claim is made of it', (like, text) => {
    const source = readSource(text, { path: 'a.txt', published: '2024-03-04' })
    expect(source.understood).toBe(false)
    expect(extractClaims(source)).toEqual([])
    expect(source.messages).toMatchObject([
      {
        code: 'language-without-lexicon',
        severity: 'warning',
        text: expect.stringContaining(`a.txt: it looks like ${like}`),
      },
    ])
    const { claims, notUnderstood, names, messages, sources } = run([source])
    expect({ claims, notUnderstood, names }).toEqual({ claims: [], notUnderstood: [], names: [] })
    expect(messages).toHaveLength(1)
    expect(sources).toMatchObject([{ understood: false }])
  })

  it.each(['de', 'fr-CA', 'RU'])('is known by its word for it (%s), however short it is', (language) => {
    const source = readSource('40 Tote.', { path: 'a.txt', published: '2024-03-04', language })
    expect(source).toMatchObject({ understood: false, language })
    expect(source.messages[0]?.text).toContain(`its language is "${language}"`)
  })
})

describe('an article in English', () => {
  it.each([
    ['short', 'Nine killed.'],
    [
      'a list of names',
      'Dead: Juan de la Cruz, Maria dos Santos, Pierre le Grand, Ludwig van der Berg, Anna von Stein, Ali bin Omar. Hurt: 12',
    ],
    ['full of names', `Real Madrid, Paris Saint-Germain and Bayern München played. ${english}`],
    [
      'with a foreign quotation',
      `${english} "Los bomberos apagaron el fuego y los heridos fueron llevados al hospital de la ciudad," he said, and the crowd that had come for the funeral of those who were killed left the square.`,
    ],
    ['figures', 'Iran: 40 dead\nIraq: 12 dead\nTurkey: 9 dead\nSyria: 3 dead\n'],
  ])('%s is understood', (_, text) => {
    const source = readSource(text, { path: 'a.txt', published: '2024-03-04' })
    expect(source).toMatchObject({ understood: true, messages: [] })
  })

  it('is believed by the word of a person who says so', () => {
    const [, text = ''] = foreign[0] ?? []
    expect(
      readSource(`---\nlanguage: en\npublished: 2024-03-04\n---\n${text}`, { path: 'a.md' }).understood,
    ).toBe(true)
  })

  it('has its numbers read as a person says', () => {
    const source = readSource(english, { path: 'a.txt', published: '2024-03-04', language: 'de' })
    expect(source).toMatchObject({ understood: true, language: 'de' })
    expect(codesOf(source)).toEqual(['language-differs'])
    expect(findQuantities(source)[0]).toMatchObject({ low: 1200 })
    expect(extractClaims(source)[0]).toMatchObject({ measure: 'killed', quantity: { low: 1200 } })
  })

  it('is not taken for what the template of its page states', () => {
    const source = readSource(
      `<html lang="ru"><body><p>${english.replace('1.200', '1,200')}</p></body></html>`,
      {
        path: 'a.html',
        published: '2024-03-04',
      },
    )
    expect(source).toMatchObject({ understood: true, language: 'en' })
    expect(extractClaims(source)[0]).toMatchObject({ quantity: { low: 1200 } })
  })

  it('does not hide another language behind the template of its page', () => {
    const [, text = ''] = foreign[2] ?? []
    expect(readSource(`<html lang="en"><p>${text}</p></html>`, { path: 'a.html' }).understood).toBe(false)
  })
})
