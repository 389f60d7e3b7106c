import { expect, test } from 'vitest'
import { findQuantities } from '../../../src/extract/find-quantities.js'
import { readSource } from '../../../src/read/index.js'

const read = (text: string) =>
  findQuantities(readSource(text, { path: 'a.txt', type: 'text' })).map(({ low }) => low)

test('a notice beside an article is passed over', () =>
  expect(
    read(
      'The firm sold 40 cars last week and hopes for more.\n\nSign up for 3 letters.\n\nIt also sold vans.',
    ),
  ).toEqual([40]))

test('a text that is nothing but a notice is read', () =>
  expect(read('Those who sign up for the service pay $9 a month.')).toEqual([9]))
