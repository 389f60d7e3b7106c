/** What a unit measures, and how many of that property's base unit make one of it. */
export interface Conversion {
  readonly property: string
  readonly factor: number
}

const of = (property: string, factors: Readonly<Record<string, number>>): [string, Conversion][] =>
  Object.entries(factors).map(([code, factor]) => [code, { property, factor }])

/** By UCUM code. Currencies are not among them: a rate is of a day. Temperatures neither: their zeros differ. */
export const conversions: ReadonlyMap<string, Conversion> = new Map([
  ...of('speed', { 'km/h': 1, 'm/s': 3.6, '[mi_i]/h': 1.609344, '[kn_i]': 1.852 }),
  ...of('distance', {
    km: 1000,
    m: 1,
    cm: 0.01,
    mm: 0.001,
    '[mi_i]': 1609.344,
    '[nmi_i]': 1852,
    '[ft_i]': 0.3048,
    '[in_i]': 0.0254,
    '[yd_i]': 0.9144,
  }),
  ...of('area', {
    km2: 1e6,
    m2: 1,
    har: 1e4,
    '[mi_i]2': 2589988.11,
    '[acr_us]': 4046.8726,
    '[sft_i]': 0.09290304,
  }),
  ...of('volume', { L: 1, mL: 0.001, m3: 1000, '[gal_us]': 3.785411784, '[bbl_us]': 158.987294928 }),
  ...of('mass', {
    t: 1000,
    kg: 1,
    g: 0.001,
    '[ston_av]': 907.18474,
    '[lb_av]': 0.45359237,
    '[oz_av]': 0.028349523,
  }),
  ...of('duration', {
    ms: 0.001,
    s: 1,
    min: 60,
    h: 3600,
    d: 86400,
    wk: 604800,
    mo: 2629800,
    '3.mo': 7889400,
    a: 31557600,
    '10.a': 315576000,
    '100.a': 3155760000,
  }),
  ...of('pressure', { mbar: 1, hPa: 1, kPa: 10, bar: 1000, "[in_i'Hg]": 33.8638816 }),
])
