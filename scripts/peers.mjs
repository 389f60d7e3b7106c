// Test suites of other tools (Recognizers-Text, Duckling), kept outside the repository: what each of their cases wants of findQuantities.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const recognizers = [
  ['Number/NumberModel', 'number'],
  ['Number/NumberModelExperimentalMode', 'number'],
  ['Number/NumberModelPercentMode', 'number'],
  ['Number/NumberRangeModel', 'range'],
  ['Number/NumberRangeModelExperimentalMode', 'range'],
  ['Number/PercentModel', 'percent'],
  ['Number/PercentModelPercentMode', 'percent'],
  ['NumberWithUnit/CurrencyModel', 'money'],
  ['NumberWithUnit/DimensionModel', 'dimension'],
  ['NumberWithUnit/TemperatureModel', 'temperature'],
  ['NumberWithUnit/AgeModel', 'age'],
]
const duckling = ['Numeral', 'AmountOfMoney', 'Quantity', 'Distance', 'Duration', 'Temperature', 'Volume']

/** Every suite that is there: its kept cases, and how many the list leaves out. Cases that repeat another file's are counted once. */
export function peerSuites(folder, leftOut) {
  const seen = new Set()
  const suites = []
  const add = (suite, cases) => {
    const fresh = cases.filter(({ text, wants, kind }) => isNew(seen, JSON.stringify([kind, text, wants])))
    const out = new Set(Object.values(leftOut[suite] ?? {}).flat())
    const kept = fresh.filter(({ id }) => !out.has(id))
    if (cases.length > 0) suites.push({ suite, cases: kept, leftOut: fresh.length - kept.length, all: cases })
  }
  for (const [name, kind] of recognizers)
    add(
      `recognizers ${name.split('/')[1]}`,
      rows(join(folder, 'recognizers-en', `${name}.jsonl`)).map((row) => recognizersCase(row, kind)),
    )
  for (const name of duckling)
    add(`duckling ${name}`, rows(join(folder, 'duckling-en', `${name}.jsonl`)).map(ducklingCase))
  return suites
}

const isNew = (seen, key) => !seen.has(key) && seen.add(key) !== undefined

const rows = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

function recognizersCase({ id, input, expected }, kind) {
  const wants = expected
    .filter(({ resolution }) => resolution?.value !== undefined && resolution.value !== null)
    .filter(({ resolution }) => resolution.value !== 'null')
    .map(({ start, end, resolution }) => ({
      ...bounds(String(resolution.value)),
      codes: codesOf(resolution.isoCurrency ?? resolution.unit ?? (kind === 'percent' ? '%' : null)),
      start,
      end,
      ...(kind === 'range' ? {} : { figure: true }),
    }))
  return { id, text: input, kind, wants }
}

/** "80", "5%", "[20,30)", "(,170)". */
function bounds(value) {
  const range = /^([[(])([^,]*),([^,]*)([\])])$/u.exec(value)
  if (!range) return exactly(Number(value.replace('%', '')))
  const [, left, low, high, right] = range
  const open = low === '' || high === ''
  return {
    low: low === '' ? null : Number(low),
    high: high === '' ? null : Number(high),
    ...(open ? { lowOpen: low !== '' && left === '(', highOpen: high !== '' && right === ')' } : {}),
  }
}

const exactly = (value) => ({ low: value, high: value })

function ducklingCase({ id, dim, input, expected_haskell }) {
  const text = input
    .replaceAll('\\&', '')
    .replace(/\\x([0-9a-f]{2,4})/gu, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  const wants = ducklingWants(expected_haskell).map((want) => ({ ...want, start: 0, end: text.length }))
  return { id, text, kind: dim === 'Numeral' ? 'numeral' : 'phrase', wants }
}

/** "(simple Kilometre 3)", "(between Dollar (10, 20))", "(under Pound 7)", "(DurationData 2 Year)", "(NumeralValue (-504))". */
function ducklingWants(expected) {
  const plain = (expected ?? '').replace(/\((-?[\d.e]+)\)/gu, '$1')
  const found =
    /^\((?<how>simple|under|above) (?<unit>\w+) (?<value>-?[\d.e]+)/u.exec(plain) ??
    /^\((?<how>between) (?<unit>\w+) \((?<low>[\d.e]+), ?(?<high>[\d.e]+)\)/u.exec(plain) ??
    /^\((?<how>DurationData) (?<value>[\d.]+) (?<unit>\w+)/u.exec(plain) ??
    /^\((?<how>NumeralValue) (?<value>-?[\d.e]+)/u.exec(plain)
  if (!found) return []
  const { how, unit, value, low, high } = found.groups
  const codes = codesOf(unit ?? null)
  if (how === 'between') return [{ low: Number(low), high: Number(high), codes }]
  if (how === 'under') return [{ low: null, high: Number(value), codes }]
  return [{ low: Number(value), high: how === 'above' ? null : Number(value), codes }]
}

/** What the suites call a unit: the codes it may have here. Those that take no account of hedges and ranges want the `figure` alone. */
const unitNames = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  Pound: 'GBP [lb_av]',
  Cent: 'cent',
  Pence: 'penny',
  EUR: 'EUR',
  Kilometre: 'km m',
  Kilometer: 'km m',
  Mile: '[mi_i]',
  M: 'm',
  Metre: 'm km',
  Meter: 'm',
  Centimetre: 'cm km m',
  Centimeter: 'cm',
  Millimetre: 'mm',
  Millimeter: 'mm',
  Inch: '[in_i] [ft_i] [yd_i]',
  Foot: '[ft_i] [yd_i]',
  Yard: '[yd_i]',
  Second: 's min h',
  Minute: 'min h',
  Hour: 'h d',
  Day: 'd h mo',
  Week: 'wk',
  Month: 'mo a',
  Year: 'a',
  Gram: 'g kg mg',
  Kilogram: 'kg',
  Microgram: 'ug',
  Ounce: '[oz_av]',
  Ton: 't [ston_av]',
  'Metric ton': 't',
  Litre: 'L',
  Millilitre: 'mL',
  Milliliter: 'mL',
  Hectolitre: 'hL',
  Gallon: '[gal_us]',
  Barrel: '[bbl_us]',
  Acre: '[acr_us]',
  'Square meter': 'm2',
  'Square kilometer': 'km2',
  'Cubic foot': '[cft_i]',
  'Mile per hour': '[mi_i]/h',
  'Kilometer per hour': 'km/h',
  Megabyte: 'MBy',
  Celsius: 'Cel',
  C: 'Cel',
  Fahrenheit: '[degF]',
  F: '[degF]',
  Degree: 'deg',
  '%': '%',
}
const codesOf = (name) =>
  name === null ? null : ((unitNames[name] ?? (/^[A-Z]{3}$/u.test(name) ? name : null))?.split(' ') ?? null)

/** One of a code in the base of its kind, for sums written in two units ("7 feet 10 inches"). */
const bases = {
  km: 1000,
  m: 1,
  cm: 0.01,
  mm: 0.001,
  '[mi_i]': 1609.344,
  '[yd_i]': 0.9144,
  '[ft_i]': 0.3048,
  '[in_i]': 0.0254,
  s: 1,
  min: 60,
  h: 3600,
  d: 86400,
  mo: 30 * 86400,
  a: 360 * 86400,
  kg: 1000,
  g: 1,
  mg: 0.001,
}

const near = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b))

function isEqual(found, want, value) {
  if (found === null || value === null) return found === value
  return near(found, value) || (want.share && near(found / 100, value))
}

function matches(found, want) {
  if (found.end <= want.start || found.start >= want.end) return false
  const code = found.unit
  const share = want.codes?.[0] === '%' && code === null
  if (want.codes && !want.codes.includes(code) && !share) return false
  const factor = share
    ? 100
    : want.codes && bases[code]
      ? bases[code] / (bases[want.codes[0]] ?? bases[code])
      : 1
  const scaled = (value) => (value === null ? null : value * factor)
  const wanted = { ...want, share: want.codes === null && code === '%' }
  const low = scaled(found.low)
  const high = scaled(found.high)
  if (want.figure) return isEqual(low, wanted, want.low) || isEqual(high, wanted, want.low)
  return (
    isEqual(low, wanted, want.low) &&
    isEqual(high, wanted, want.high) &&
    (want.lowOpen === undefined || want.lowOpen === found.lowOpen) &&
    (want.highOpen === undefined || want.highOpen === found.highOpen)
  )
}

/** What the suite would have listed too, had it been one of its kind. */
const strays = {
  number: ({ unit }) => unit === null,
  range: () => false,
  percent: ({ unit }) => unit === '%',
  money: ({ unit }) => /^[A-Z]{3}$/u.test(unit ?? ''),
  dimension: ({ unit }) =>
    unit !== null && !/^(?:[A-Z]{3}|%|Cel|\[degF\]|deg|cent|s|min|h|d|wk|mo|a)$/u.test(unit),
  temperature: ({ unit }) => /^(?:Cel|\[degF\])$/u.test(unit ?? ''),
  age: () => false,
  numeral: () => true,
  phrase: () => true,
}

/** Every wanted quantity is found, and none of the suite's kind besides; a numeral takes in its whole text. */
export function passes({ text, kind, wants }, found) {
  const free = [...found]
  for (const want of wants) {
    const at = free.findIndex((each) => matches(each, want))
    if (at < 0) return false
    const [{ start, end }] = free.splice(at, 1)
    const whole = want.end - want.start === text.trim().length
    const isNumber = kind === 'number' || kind === 'numeral'
    if (whole && isNumber && text.slice(start, end) !== text.trim()) return false
  }
  return !free.some(strays[kind])
}
