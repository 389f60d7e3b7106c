/** Codes of UCUM that a reader would not know, in words; the others are written as people write them. */
const names: Readonly<Record<string, string>> = {
  har: 'ha',
  '[acr_us]': 'acres',
  '[mi_i]': 'miles',
  '[mi_i]2': 'sq miles',
  '[mi_i]/h': 'mph',
  '[nmi_i]': 'nautical miles',
  '[kn_i]': 'knots',
  '[ft_i]': 'ft',
  '[sft_i]': 'sq ft',
  '[in_i]': 'in',
  '[yd_i]': 'yards',
  '[lb_av]': 'lb',
  '[ston_av]': 'tons',
  '[oz_av]': 'oz',
  '[gal_us]': 'gallons',
  '[bbl_us]': 'barrels',
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  km3: 'km³',
  t: 'tonnes',
  Cel: '°C',
  '[degF]': '°F',
  deg: '°',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
  bp: 'basis points',
}

/** "12,000 ha": what people write for a unit's code, which stays where there is no other name. */
export const unitName = (code: string): string =>
  Object.hasOwn(names, code) ? (names[code] as string) : code
