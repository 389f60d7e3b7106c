import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { passes, peerSuites } from '../../../scripts/peers.mjs'
import { findQuantities } from '../../../src/extract/find-quantities.js'
import { readSource } from '../../../src/read/index.js'
import leftOut from './peers-left-out.json' with { type: 'json' }

const folder = fileURLToPath(new URL('../../../../shared/corpora/peers', import.meta.url))
const suites = peerSuites(folder, leftOut)
const least = 0.95

describe.skipIf(!existsSync(folder))(
  'cases of other tools, from ../shared/corpora/peers beside this folder',
  () => {
    test.each(suites.filter(({ cases }) => cases.length > 0).map((suite) => [suite.suite, suite] as const))(
      '%s',
      (_, { cases }) => {
        const failed = cases.filter(
          (each) =>
            !passes(each, findQuantities(readSource(each.text, { path: `${each.id}.txt`, type: 'text' }))),
        )
        const share = 1 - failed.length / cases.length
        expect(share, failed.map(({ id }) => id).join(' ')).toBeGreaterThanOrEqual(least)
      },
    )

    test('only cases that there are can be left out', () => {
      const known = new Set(suites.flatMap(({ suite, all }) => all.map(({ id }) => `${suite} ${id}`)))
      const listed = Object.entries(leftOut).flatMap(([suite, reasons]) =>
        Object.values(reasons).flatMap((ids) => ids.map((id) => `${suite} ${id}`)),
      )
      expect(listed.filter((each) => !known.has(each))).toEqual([])
    })
  },
)
