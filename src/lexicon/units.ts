/** A unit of measurement: UCUM code, the property it measures, and the words it is written with. */
export interface Unit {
  readonly code: string
  readonly property: string
  /** Written out, lower case; they follow any number. */
  readonly words: readonly string[]
  /** Abbreviations, case as written; they follow digits only. */
  readonly short: readonly string[]
}

const unit = (property: string, code: string, words: string, short = ''): Unit => ({
  code,
  property,
  words: words ? words.split('|') : [],
  short: short ? short.split('|') : [],
})

export const units: readonly Unit[] = [
  unit('distance', 'km', 'kilometre|kilometres|kilometer|kilometers|kilometere', 'km|kms|Km|KM'),
  unit('distance', 'm', 'metre|metres|meter|meters', 'm'),
  unit('distance', 'cm', 'centimetre|centimetres|centimeter|centimeters', 'cm'),
  unit('distance', 'mm', 'millimetre|millimetres|millimeter|millimeters', 'mm'),
  unit('distance', 'nm', 'nanometre|nanometres|nanometer|nanometers', 'nm'),
  unit('distance', 'um', 'micrometre|micrometres|micrometer|micrometers|micron|microns', 'µm|μm'),
  unit('distance', '[mi_i]', 'mile|miles', 'mi'),
  unit('distance', '[nmi_i]', 'nautical mile|nautical miles', 'nmi'),
  unit('distance', '[ft_i]', 'foot|feet', 'ft'),
  unit('distance', '[in_i]', 'inch|inches', 'in'),
  unit('distance', '[yd_i]', 'yard|yards', 'yd|yds'),
  unit('distance', '[ly]', 'light year|light years|light - year|light - years|lightyears'),
  unit('distance', 'AU', 'astronomical unit|astronomical units'),
  unit(
    'speed',
    'km/h',
    'kilometres an hour|kilometers an hour',
    'km / h|km / hr|kmh|kph|KPH|kmph|km / hour|kmhr|k.p.h.',
  ),
  unit('speed', '[mi_i]/h', 'miles an hour', 'mph|MPH|m.p.h.|mi / h|mi / hr'),
  unit('speed', 'm/s', 'metres a second', 'm / s'),
  unit('speed', '[kn_i]', 'knot|knots', 'kt|kts|kn'),
  unit(
    'area',
    'km2',
    'square kilometre|square kilometres|square kilometer|square kilometers',
    'sq km|sq . km|km²|km2|km ²|sq kms',
  ),
  unit('area', 'm2', 'square metre|square metres|square meter|square meters', 'sq m|m²|m ²|sqm'),
  unit('area', '[mi_i]2', 'square mile|square miles', 'sq mi|sq . mi|sq miles|mi²|mi ²'),
  unit('area', '[sft_i]', 'square foot|square feet', 'sq ft|sq . ft|ft²|ft ²|sqft|sq feet'),
  unit('area', '[syd_i]', 'square yard|square yards'),
  unit('area', 'har', 'hectare|hectares', 'ha'),
  unit('area', '[acr_us]', 'acre|acres'),
  unit('volume', 'm3', 'cubic metre|cubic metres|cubic meter|cubic meters', 'cu m|m³|m ³'),
  unit('volume', '[cft_i]', 'cubic foot|cubic feet', 'cu ft|ft³|ft ³'),
  unit('volume', '[cyd_i]', 'cubic yard|cubic yards'),
  unit('volume', '[cmi_i]', 'cubic mile|cubic miles'),
  unit('volume', 'km3', 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers', 'km³|km ³'),
  unit('volume', 'cm3', 'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters|cc'),
  unit('volume', '[cin_i]', 'cubic inch|cubic inches'),
  unit('volume', 'L', 'litre|litres|liter|liters', 'l|L'),
  unit('volume', 'mL', 'millilitre|millilitres|milliliter|milliliters', 'ml|mL|mls'),
  unit('volume', 'hL', 'hectolitre|hectolitres|hectoliter|hectoliters', 'hl|hL'),
  unit('volume', '[gal_us]', 'gallon|gallons|gals', 'gal'),
  unit('volume', '[pt_us]', 'pint|pints'),
  unit('volume', '[bbl_us]', 'barrel|barrels', 'bbl|bpd'),
  unit('mass', 't', 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes', 't'),
  unit('mass', '[ston_av]', 'ton|tons|short ton|short tons'),
  unit('mass', 'kg', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos', 'kg|kgs|Kg|KG'),
  unit('mass', 'g', 'gram|grams|gramme|grammes', 'g'),
  unit('mass', 'mg', 'milligram|milligrams|milligramme|milligrammes', 'mg'),
  unit('mass', 'ug', 'microgram|micrograms|microgramme|microgrammes', 'µg|μg|mcg'),
  unit('mass', '[lb_av]', 'pound|pounds', 'lb|lbs'),
  unit('mass', '[oz_av]', 'ounce|ounces', 'oz'),
  unit('mass', '[car_m]', 'carat|carats'),
  unit(
    'temperature',
    'Cel',
    'degrees celsius|degree celsius|degrees centigrade|degree centigrade|celsius|celcius|degrees c|deg celsius|deg c',
    '° C|°C|° c|° celsius|° Celsius|℃|deg C|º C|ºC|C',
  ),
  unit(
    'temperature',
    '[degF]',
    'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees farenheit|farenheit|degrees f|deg f',
    '° F|°F|° f|° fahrenheit|° Fahrenheit|℉|deg F|º F|F',
  ),
  unit('temperature', 'K', 'kelvin|kelvins|degrees kelvin'),
  unit('angle', 'deg', 'degree|degrees|deg', '°'),
  unit('pressure', 'mbar', 'millibar|millibars', 'mb|mbar'),
  unit('pressure', 'hPa', 'hectopascal|hectopascals', 'hPa'),
  unit('pressure', 'kPa', 'kilopascal|kilopascals', 'kPa'),
  unit('pressure', 'bar', 'bars of pressure', 'bar'),
  unit('pressure', '[psi]', 'pounds per square inch', 'psi'),
  unit('pressure', "[in_i'Hg]", 'inches of mercury', 'inHg'),
  unit('power', 'W', 'watt|watts', 'W'),
  unit('power', 'kW', 'kilowatt|kilowatts', 'kW|kw'),
  unit('power', 'MW', 'megawatt|megawatts', 'MW'),
  unit('power', 'GW', 'gigawatt|gigawatts', 'GW'),
  unit('power', '[HP]', 'horsepower|horse power', 'hp|bhp|HP'),
  unit('power', '[PS]', 'metric horsepower', 'PS'),
  unit('energy', 'kW.h', 'kilowatt hour|kilowatt hours|kilowatt - hour|kilowatt - hours', 'kWh|kwh'),
  unit('energy', 'MW.h', 'megawatt hour|megawatt hours|megawatt - hour|megawatt - hours', 'MWh'),
  unit('energy', 'GW.h', 'gigawatt hour|gigawatt hours|gigawatt - hour|gigawatt - hours', 'GWh'),
  unit('energy', 'TW.h', 'terawatt hour|terawatt hours|terawatt - hours', 'TWh'),
  unit('energy', 'J', 'joule|joules'),
  unit('energy', 'kt{TNT}', 'kiloton|kilotons|kilotonne|kilotonnes'),
  unit('energy', 'Mt{TNT}', 'megaton|megatons|megatonne|megatonnes'),
  unit('energy', 'cal', 'calorie|calories'),
  unit('torque', 'N.m', 'newton metres|newton meters', 'Nm'),
  unit('torque', '[lbf_av].[ft_i]', 'pound feet|pound - feet|foot pounds', 'lb - ft|ft - lb'),
  unit('voltage', 'V', 'volt|volts', 'V'),
  unit('voltage', 'kV', 'kilovolt|kilovolts', 'kV'),
  unit('current', 'A', 'amp|amps|ampere|amperes'),
  unit('charge', 'mA.h', 'milliamp hour|milliamp hours|milliamp - hour', 'mAh'),
  unit('charge', 'A.h', 'amp hour|amp hours|amp - hour', 'Ah'),
  unit('energy', 'W.h', 'watt hour|watt hours|watt - hour', 'Wh'),
  unit('frequency', 'Hz', 'hertz', 'Hz'),
  unit('frequency', 'kHz', 'kilohertz', 'kHz'),
  unit('frequency', 'MHz', 'megahertz', 'MHz'),
  unit('frequency', 'GHz', 'gigahertz', 'GHz'),
  unit('frequency', '{rev}/min', 'revolutions per minute', 'rpm|RPM'),
  unit('data', 'kBy', 'kilobyte|kilobytes', 'KB|kB'),
  unit('data', 'MBy', 'megabyte|megabytes', 'MB'),
  unit('data', 'GBy', 'gigabyte|gigabytes', 'GB|gb'),
  unit('data', 'TBy', 'terabyte|terabytes', 'TB'),
  unit('data', 'PBy', 'petabyte|petabytes', 'PB'),
  unit('data', 'Mbit/s', 'megabits per second|megabits a second', 'Mbps|mbps|Mb / s|Mbit / s|Mbits / s'),
  unit('data', 'Gbit/s', 'gigabits per second|gigabits a second', 'Gbps|gbps|Gb / s|Gbit / s'),
  unit('resolution', 'MP', 'megapixel|megapixels', 'MP'),
  unit('resolution', '{pixel}/[in_i]', 'pixels per inch', 'ppi|dpi'),
  unit('frequency', '{frame}/s', 'frames per second|frames a second', 'fps'),
  unit('brightness', 'cd/m2', 'nit|nits', ''),
  unit('sound', 'dB', 'decibel|decibels', 'dB'),
  unit('consumption', '[mi_i]/[gal_us]', 'miles per gallon|miles to the gallon', 'mpg'),
  unit('concentration', '[ppm]', 'parts per million', 'ppm'),
  unit('concentration', '[ppb]', 'parts per billion', 'ppb'),
  unit('radiation', 'mSv', 'millisievert|millisieverts', 'mSv'),
  unit(
    'age',
    'a',
    'year - old|years - old|year old|years old|years of age|year - olds|yr old|- yr - old|yr - old|yo',
  ),
  unit('age', 'mo', 'month - old|months old|months - old|months of age|month - olds|month old'),
  unit('age', 'wk', 'week - old|weeks old|weeks - old|week old'),
  unit('age', 'd', 'day - old|days old|days - old|day old'),
  unit('duration', 's', 'second|seconds', 'sec|secs|s'),
  unit('duration', 'ms', 'millisecond|milliseconds', 'ms'),
  unit('duration', 'min', 'minute|minutes', 'min|mins'),
  unit('duration', 'h', 'hour|hours', 'hr|hrs'),
  unit('duration', 'd', 'day|days'),
  unit('duration', '{night}', 'night|nights'),
  unit('duration', 'wk', 'week|weeks'),
  unit('duration', 'mo', 'month|months'),
  unit('duration', '3.mo', 'quarters'),
  unit('duration', 'a', 'year|years', 'yr|yrs'),
  unit('duration', '10.a', 'decade|decades'),
  unit('duration', '100.a', 'century|centuries'),
  unit('percent', '%', 'percent|per cent|percents|pct|percentage|per - cent', '%|％|pc|p . c .'),
  unit(
    'percent',
    '%',
    'percentage point|percentage points|percent points|pct points|percentage - point|percentage - points',
    '% points',
  ),
  unit('percent', 'bp', 'basis point|basis points|basis - point|bps'),
]

/** Distance units to what they are by the hour or the second. */
export const speedOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  km: { hour: 'km/h', h: 'km/h', hr: 'km/h', second: 'km/s', s: 'km/s' },
  '[mi_i]': { hour: '[mi_i]/h', h: '[mi_i]/h', hr: '[mi_i]/h', second: '[mi_i]/s' },
  m: { second: 'm/s', s: 'm/s', hour: 'm/h' },
  '[ft_i]': { second: '[ft_i]/s', hour: '[ft_i]/h', minute: '[ft_i]/min' },
}

/** Units that "a" and "an" count where more of them follows: "an hour and a half". */
export const countedUnits: ReadonlySet<string> = new Set(
  (
    'second minute hour day week month year decade century mile kilometre kilometer metre meter foot inch yard kilo kilogram pound ounce ton tonne ' +
    'litre liter gallon dollar cent euro point degree acre hectare'
  ).split(' '),
)

/** Units of length with a 2 or 3 tight behind them. */
export const powersOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  km: { 2: 'km2', 3: 'km3' },
  m: { 2: 'm2', 3: 'm3' },
  cm: { 2: 'cm2', 3: 'cm3' },
  mm: { 2: 'mm2' },
}

/** How many of a smaller unit make one: what "7 feet 10 inches" is counted in. Cents and their like make up any currency. */
export const smallerUnits: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  km: { m: 1000, cm: 100_000 },
  m: { cm: 100, mm: 1000 },
  '[mi_i]': { '[yd_i]': 1760 },
  '[yd_i]': { '[ft_i]': 3, '[in_i]': 36 },
  '[ft_i]': { '[in_i]': 12 },
  kg: { g: 1000 },
  '[lb_av]': { '[oz_av]': 16 },
  a: { mo: 12, wk: 52, d: 365 },
  mo: { wk: 4, d: 30 },
  wk: { d: 7 },
  d: { h: 24 },
  h: { min: 60, s: 3600 },
  min: { s: 60 },
}

/** Between a number and its unit, the value as it is: "two more years", "three consecutive days". */
export const beforeUnit: ReadonlySet<string> = new Set(
  'more additional extra further fewer less full whole straight consecutive successive calendar'.split(' '),
)

/** Where "pounds" are a weight for certain: the words around it. */
export const weightCues: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight heavy bomb bombs explosives explosive kg kilograms kilos of'.split(
    ' ',
  ),
)
