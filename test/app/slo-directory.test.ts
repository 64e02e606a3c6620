import { expect, it } from 'vitest'
import { sloDirectoryOf } from '../../src/app/slo-directory.ts'

it.each([
  ['.slo', '.slo'],
  ['..slo', '..slo'],
  ['a/..slo/', 'a/..slo'],
  ['...', '...'],
])('a directory inside of the repository is taken by its name: %s', (given, name) => {
  expect(sloDirectoryOf(given)).toBe(name)
})

it.each(['.', '..', '../slo', 'a/../..', 'a/../../slo', '/slo'])(
  'a directory that leaves the repository is refused: %s',
  (given) => {
    expect(() => sloDirectoryOf(given)).toThrow(/not a directory inside of the repository/)
  },
)
