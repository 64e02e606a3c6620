import { expect, it } from 'vitest'
import { notablyPast } from '../../src/app/instant.ts'

it.each([
  ['now', 0, null],
  ['ten minutes', 600, null],
  ['a second more', 601, 601],
  ['a week', 604_800, 604_800],
])('an instant is told of as past when it lies more than a few minutes back: %s', (_, back, told) => {
  expect(notablyPast(1_000_000 - back, 1_000_000)).toBe(told)
})
