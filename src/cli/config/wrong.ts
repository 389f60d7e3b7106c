import type { ErrorObject } from 'ajv'
import { checkRuleIds } from '../../check/rules.js'
import type { Config } from '../../model/index.js'
import { validator } from '../schemas.js'
import { didYouMean } from '../suggest.js'
import { type Way, type Wrong, wayOf } from './parsed.js'

/** All that is wrong with settings, as far as one wrong does not hide another. */
export async function wrongsOf(value: unknown): Promise<readonly Wrong[]> {
  const validate = await validator('config')
  if (validate(value)) return [...unknownRules(value as Config), ...sharedAliases(value as Config)]
  const shape = (validate.errors ?? []).map((error) => wrongOf(error, value))
  return [...shape, ...unknownRules(value as Config)]
}

function wrongOf(error: ErrorObject, whole: unknown): Wrong {
  const way = wayOf(error.instancePath)
  const value = at(whole, way)
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {}).filter(
    (key) => key !== '$schema',
  )
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const guess = didYouMean(key, known) || ` It takes ${known.join(', ')}.`
      return { way: [...way, key], at: 'key', says: `there is no setting '${key}'.${guess}` }
    }
    case 'required':
      return { way, at: 'value', says: `${String(error.params.missingProperty)} is missing` }
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String)
      const guess = typeof value === 'string' ? didYouMean(value, allowed) : ''
      return { way, at: 'value', says: `is ${written(value)}; it takes ${allowed.join(', ')}.${guess}` }
    }
    case 'type':
      return { way, at: 'value', says: `is ${written(value)}; ${wanted(error, value)}` }
    case 'minimum':
      return {
        way,
        at: 'value',
        says: `is ${written(value)}; it takes ${String(error.params.limit)} or more`,
      }
    case 'minLength':
      return { way, at: 'value', says: 'is empty. Write something, or remove it' }
    case 'uniqueItems':
      return { way, at: 'value', says: `names ${written(at(value, [String(error.params.i)]))} twice` }
    case 'pattern':
      return {
        way,
        at: 'value',
        says: `is ${written(value)}, which is no language tag. Write it as en or de-AT`,
      }
    default:
      return { way, at: 'value', says: error.message ?? 'cannot be used' }
  }
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object with keys',
  string: 'a text',
  integer: 'a whole number',
}

function wanted({ params, parentSchema }: ErrorObject, value: unknown): string {
  const type = String(params.type)
  const items = (parentSchema?.items as { readonly type?: string } | undefined)?.type
  const remedy = type === 'array' && items === typeof value ? `. Write [${JSON.stringify(value)}]` : ''
  return `it takes ${typeNames[type] ?? type}${type === 'array' && items === 'string' ? ' of texts' : ''}${remedy}`
}

const written = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object' && value !== null
      ? 'an object'
      : typeof value === 'string'
        ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
        : typeof value === 'function'
          ? 'a function'
          : String(value)

function at(value: unknown, way: Way): unknown {
  return way.reduce<unknown>(
    (holder, step) =>
      typeof holder === 'object' && holder !== null
        ? (holder as Readonly<Record<string, unknown>>)[step]
        : undefined,
    value,
  )
}

function unknownRules(value: Partial<Config> | null): Wrong[] {
  const rules: unknown = value?.rules
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return []
  return Object.keys(rules)
    .filter((name) => !checkRuleIds.includes(name))
    .map((name) => ({
      way: ['rules', name],
      at: 'key',
      says: `there is no rule '${name}'.${didYouMean(name, checkRuleIds) || ` The rules are ${checkRuleIds.join(', ')}.`}`,
    }))
}

/** One writing for two names would bring the two together. */
function sharedAliases({ aliases = {} }: Config): Wrong[] {
  const owners = new Map<string, string>()
  const wrongs: Wrong[] = []
  for (const [name, writings] of Object.entries(aliases))
    for (const [index, writing] of [name, ...writings].entries()) {
      const owner = owners.get(writing) ?? name
      owners.set(writing, owner)
      if (owner === name) continue
      const way = index === 0 ? ['aliases', name] : ['aliases', name, String(index - 1)]
      wrongs.push({
        way,
        at: index === 0 ? 'key' : 'value',
        says: `'${writing}' stands for '${owner}' already. One writing stands for one name`,
      })
    }
  return wrongs
}
