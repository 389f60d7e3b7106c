/** Signs, with the letters written tight before them: "$", "A$", "US$". */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₾', 'GEL'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₸', 'KZT'],
  ['৳', 'BDT'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['￥', 'JPY'],
  ['＄', 'USD'],
  ['￡', 'GBP'],
  ['元', 'CNY'],
])

/** Letters before "$", lower case. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['tt', 'TTD'],
  ['r', 'BRL'],
  ['j', 'JMD'],
  ['ja', 'JMD'],
  ['z', 'ZWL'],
  ['zim', 'ZWL'],
  ['ec', 'XCD'],
  ['bz', 'BZD'],
  ['bds', 'BBD'],
  ['b', 'BSD'],
  ['n', 'NAD'],
  ['fj', 'FJD'],
  ['g', 'GYD'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
])

/** Of the letters above those that may stand apart from the sign in text that was cut at spaces: "hk $ 5", "c $ 5"; "a $ 5" is no Australian one. */
export const apartDollarPrefixes: ReadonlySet<string> = new Set('us u.s. c au can cdn hk nz nt'.split(' '))

/** Codes that are also written small. */
export const smallCodes: ReadonlyMap<string, string> = new Map([
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['inr', 'INR'],
  ['rmb', 'CNY'],
])

/** Words and codes that stand before a number as a sign does; written as here, the case matters. */
export const currencyPrefixWords: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Re', 'INR'],
  ['Tk', 'BDT'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Ush', 'UGX'],
  ['P', 'PHP'],
  ['Php', 'PHP'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['SR', 'SAR'],
  ['Lek', 'ALL'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['DM', 'DEM'],
  ['dlrs', 'USD'],
  ['dlr', 'USD'],
  ['Dlrs', 'USD'],
  ['RMB', 'CNY'],
  ['R', 'ZAR'],
])

export const isoCodes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE ' +
    'CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS ' +
    'KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB ' +
    'PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH ' +
    'UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ESP'
  ).split(' '),
)

/** Currency nouns after a number. `code` is what the bare word means; null where an adjective must say it. */
export interface CurrencyNoun {
  readonly code: string | null
  /** Nationality or territory adjectives, lower case, to codes. */
  readonly by: Readonly<Record<string, string>>
}

const dollar: CurrencyNoun = {
  code: 'USD',
  by: {
    us: 'USD',
    'u.s.': 'USD',
    american: 'USD',
    australian: 'AUD',
    canadian: 'CAD',
    'hong kong': 'HKD',
    'new zealand': 'NZD',
    singapore: 'SGD',
    singaporean: 'SGD',
    taiwan: 'TWD',
    'new taiwan': 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
    barbados: 'BBD',
    bahamian: 'BSD',
    fijian: 'FJD',
    fiji: 'FJD',
    namibian: 'NAD',
    zimbabwean: 'ZWL',
    zimbabwe: 'ZWL',
    liberian: 'LRD',
    guyanese: 'GYD',
    belize: 'BZD',
    brunei: 'BND',
    'eastern caribbean': 'XCD',
    'east caribbean': 'XCD',
    bermudian: 'BMD',
    surinamese: 'SRD',
  },
}
const pound: CurrencyNoun = {
  code: 'GBP',
  by: {
    british: 'GBP',
    egyptian: 'EGP',
    lebanese: 'LBP',
    syrian: 'SYP',
    sudanese: 'SDG',
    'south sudanese': 'SSP',
    irish: 'IEP',
    cyprus: 'CYP',
  },
}
const rupee: CurrencyNoun = {
  code: 'INR',
  by: {
    indian: 'INR',
    pakistani: 'PKR',
    pakistan: 'PKR',
    'sri lankan': 'LKR',
    'sri lanka': 'LKR',
    nepalese: 'NPR',
    nepali: 'NPR',
    mauritian: 'MUR',
    seychelles: 'SCR',
    indonesian: 'IDR',
  },
}
const peso: CurrencyNoun = {
  code: null,
  by: {
    mexican: 'MXN',
    philippine: 'PHP',
    argentine: 'ARS',
    argentinian: 'ARS',
    chilean: 'CLP',
    colombian: 'COP',
    cuban: 'CUP',
    uruguayan: 'UYU',
    dominican: 'DOP',
  },
}
const franc: CurrencyNoun = {
  code: null,
  by: {
    swiss: 'CHF',
    french: 'FRF',
    belgian: 'BEF',
    cfa: 'XOF',
    congolese: 'CDF',
    rwandan: 'RWF',
    burundian: 'BIF',
    djiboutian: 'DJF',
    guinean: 'GNF',
  },
}
const dinar: CurrencyNoun = {
  code: null,
  by: {
    iraqi: 'IQD',
    jordanian: 'JOD',
    kuwaiti: 'KWD',
    serbian: 'RSD',
    yugoslav: 'YUM',
    bahraini: 'BHD',
    libyan: 'LYD',
    tunisian: 'TND',
    algerian: 'DZD',
  },
}
const crown: CurrencyNoun = {
  code: null,
  by: {
    swedish: 'SEK',
    norwegian: 'NOK',
    danish: 'DKK',
    icelandic: 'ISK',
    czech: 'CZK',
    slovak: 'SKK',
    estonian: 'EEK',
  },
}
const shilling: CurrencyNoun = {
  code: null,
  by: {
    kenyan: 'KES',
    kenya: 'KES',
    ugandan: 'UGX',
    uganda: 'UGX',
    tanzanian: 'TZS',
    somali: 'SOS',
    austrian: 'ATS',
  },
}
const plain = (code: string | null, by: Readonly<Record<string, string>> = {}): CurrencyNoun => ({ code, by })

const noun = (words: string, value: CurrencyNoun): [string, CurrencyNoun][] =>
  words.split(' ').map((word) => [word, value])

export const currencyNouns: ReadonlyMap<string, CurrencyNoun> = new Map([
  ...noun('dollar dollars dlr dlrs', dollar),
  ...noun('pound pounds', pound),
  ...noun('rupee rupees', rupee),
  ...noun('peso pesos', peso),
  ...noun('franc francs', franc),
  ...noun('dinar dinars', dinar),
  ...noun('krona kronor krone kroner crown crowns koruna korunas', crown),
  ...noun('shilling shillings', shilling),
  ...noun('buck bucks', plain('USD')),
  ...noun('euro euros', plain('EUR')),
  ...noun('yen', plain('JPY')),
  ...noun('yuan renminbi rmb', plain('CNY')),
  ...noun('won', plain('KRW', { 'north korean': 'KPW' })),
  ...noun('ruble rubles rouble roubles', plain('RUB', { belarusian: 'BYN', belarussian: 'BYN' })),
  ...noun('lei', plain('RON', { moldovan: 'MDL' })),
  ...noun('lev leva', plain('BGN')),
  ...noun('rand rands', plain('ZAR')),
  ...noun(
    'riyal riyals rial rials',
    plain(null, { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', omani: 'OMR', yemeni: 'YER' }),
  ),
  ...noun('dirham dirhams', plain('AED', { moroccan: 'MAD', uae: 'AED', emirati: 'AED' })),
  ...noun('shekel shekels', plain('ILS')),
  ...noun(
    'lira liras lire',
    plain('TRY', { turkish: 'TRY', italian: 'ITL', syrian: 'SYP', lebanese: 'LBP', maltese: 'MTL' }),
  ),
  ...noun('baht bahts', plain('THB')),
  ...noun('ringgit ringgits', plain('MYR')),
  ...noun('rupiah rupiahs', plain('IDR')),
  ...noun('taka', plain('BDT')),
  ...noun('zloty zlotys', plain('PLN')),
  ...noun('forint forints', plain('HUF')),
  ...noun('hryvnia hryvnias hryvnya', plain('UAH')),
  ...noun('tenge', plain('KZT')),
  ...noun('naira', plain('NGN')),
  ...noun('cedi cedis', plain('GHS')),
  ...noun('birr', plain('ETB')),
  ...noun('kwacha', plain('ZMW', { malawian: 'MWK' })),
  ...noun('reais', plain('BRL')),
  ...noun('bolivar bolivars bolivares', plain('VES')),
  ...noun('lempira lempiras', plain('HNL')),
  ...noun('quetzal quetzales quetzals', plain('GTQ')),
  ...noun('cordoba cordobas', plain('NIO')),
  ...noun('colones', plain('CRC')),
  ...noun('gourde gourdes', plain('HTG')),
  ...noun('guarani guaranis', plain('PYG')),
  ...noun('boliviano bolivianos', plain('BOB')),
  ...noun('kyat kyats', plain('MMK')),
  ...noun('dong đồng đong', plain('VND')),
  ...noun('kip', plain('LAK')),
  ...noun('tugrik tugriks', plain('MNT')),
  ...noun('riel riels', plain('KHR')),
  ...noun('afghani afghanis', plain('AFN')),
  ...noun('manat manats', plain('AZN')),
  ...noun('lari', plain('GEL')),
  ...noun('peseta pesetas', plain('ESP')),
  ...noun(
    'mark marks',
    plain('DEM', { german: 'DEM', 'west german': 'DEM', finnish: 'FIM', convertible: 'BAM' }),
  ),
  ...noun('deutschemarks deutschmarks', plain('DEM')),
])

/** Hundredths of a currency: the value stays as written and the unit is the word. */
export const subunits: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['¢', 'cent'],
  ['pence', 'penny'],
  ['pennies', 'cent'],
  ['sen', 'sen'],
  ['centavos', 'centavo'],
  ['paise', 'paisa'],
  ['kopecks', 'kopeck'],
  ['kopeks', 'kopeck'],
  ['kopiykas', 'kopeck'],
])
