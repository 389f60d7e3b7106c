const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of grammar that other languages written in Latin letters do not have. Lower case. */
export const englishMarkers = words(
  'the and that for with were have been which they their this said are but who his her would about when than will not from ' +
    'what where there these those had after before also could should because through between against while during other ' +
    'into more some its only both under such being over out by at it he she you your our until since killed people',
)

/** What an article in a language without a lexicon gives itself away by; words that English has, too, are left out. */
export const foreignMarkers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'German',
    words(
      'der die das und ist nicht mit von auf für ein eine einer einen dem den des im zu sich auch nach bei wie wurde wurden haben oder aus sind als um mehr über seit hatte werden',
    ),
  ],
  [
    'French',
    words(
      'le la les des et est dans une un pour pas sur avec qui que du au aux par plus ont été ce cette son ses mais ou selon après leur était sont',
    ),
  ],
  [
    'Spanish',
    words(
      'el la los las de y en que del por con para una un se su al es como más lo pero sus fue han este esta tras según entre desde son muertos',
    ),
  ],
  [
    'Portuguese',
    words(
      'o os da das do dos e em que uma um para com não por mais foi ao na nos nas pela pelo são segundo após entre sua seu mas foram está',
    ),
  ],
  [
    'Italian',
    words(
      'il lo la gli le di e che del della dei delle per con una un non sono dal dalla nel nella è stato stati ha hanno più secondo dopo tra anche',
    ),
  ],
  [
    'Dutch',
    words(
      'de het een en van dat niet met op voor zijn te aan er om ook bij naar uit door maar wordt werden hebben heeft nog over deze volgens na',
    ),
  ],
  [
    'Scandinavian',
    words(
      'och att det som på är av för med till den har inte ett om var från og er til af ikke de blev i en efter också vid',
    ),
  ],
  [
    'Polish',
    words('w i na z że się nie do jest to o po przez od dla ze jak oraz są został był ich za przed'),
  ],
  ['Turkish', words('ve bir bu ile için da de olarak olan daha çok en sonra göre kadar ise gibi olduğu')],
  [
    'Indonesian',
    words(
      'yang dan di dari dengan untuk pada dalam ini itu tidak adalah oleh akan ke telah orang sebagai mereka juga',
    ),
  ],
  ['Romanian', words('și în de la cu care pe un o din nu este au fost pentru mai sunt după prin că')],
  ['Vietnamese', words('và của là có trong được cho người không các một đã với những này khi ở từ')],
])

/** Scripts that English is not written in, with a name for those who read the message. */
export const foreignScripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Cyrillic letters', /\p{Script=Cyrillic}/gu],
  ['Arabic letters', /\p{Script=Arabic}/gu],
  ['Hebrew letters', /\p{Script=Hebrew}/gu],
  ['Greek letters', /\p{Script=Greek}/gu],
  ['Devanagari letters', /\p{Script=Devanagari}/gu],
  ['Chinese or Japanese characters', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean letters', /\p{Script=Hangul}/gu],
  ['Thai letters', /\p{Script=Thai}/gu],
]
