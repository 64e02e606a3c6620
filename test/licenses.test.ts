import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { licensesOf, packagesIn } from '../scripts/licenses.ts'
import { checkout } from './support/program.ts'

const LICENSE = 'Copyright (c) 2026 Somebody\nPermission is hereby granted.\n'

const described = (name: string, license?: string) => JSON.stringify({ name, version: '1.2.3', license })

const work = checkout({
  'node_modules/good/package.json': described('good', 'MIT'),
  'node_modules/good/LICENSE.md': LICENSE,
  'node_modules/good/lib/taken-over/LICENSE': 'Copyright (c) 2020 Somebody Else\n',
  'node_modules/good/lib/license.js': 'export {}\n',
  'node_modules/good/node_modules/@a/within/package.json': described('@a/within', 'Apache-2.0'),
  'node_modules/good/node_modules/@a/within/LICENSE': 'Apache License\n',
  'node_modules/good/node_modules/@a/within/NOTICE': 'This product includes software of A.\n',
  'node_modules/copyleft/package.json': described('copyleft', 'GPL-3.0-or-later'),
  'node_modules/copyleft/LICENSE': LICENSE,
  'node_modules/unlicensed/package.json': described('unlicensed'),
  'node_modules/unlicensed/LICENSE': LICENSE,
  'node_modules/silent/package.json': described('silent', 'ISC'),
  'node_modules/empty/package.json': described('empty', 'ISC'),
  'node_modules/empty/LICENSE': '\n',
})
afterAll(work.remove)

const at = (name: string) => path.join(work.directory, 'node_modules', name)

describe('the licenses of a bundle', () => {
  it('are those of each package with all of its texts, also of parts that it took over, and its notices', () => {
    expect(licensesOf([at('good/node_modules/@a/within'), at('good')])).toBe(
      [
        '@a/within 1.2.3\n\nApache-2.0\n\nApache License\n\nThis product includes software of A.\n',
        `good 1.2.3\n\nMIT\n\n${LICENSE.trim()}\n\nCopyright (c) 2020 Somebody Else\n`,
      ].join('\n\n'),
    )
  })

  it.each([
    ['is not allowed', 'copyleft', 'copyleft 1.2.3 has the license GPL-3.0-or-later'],
    ['is not named', 'unlicensed', 'unlicensed 1.2.3 has the license undefined'],
    ['has no text', 'silent', 'silent 1.2.3 has no file with the text'],
    ['has an empty text', 'empty', 'empty 1.2.3 has no file with the text'],
  ])('are refused where one %s', (_, name, message) => {
    expect(() => licensesOf([at('good'), at(name)])).toThrow(message)
  })
})

it('a package is in a bundle where a module of it is, also within another module, and not where nothing of it is used', () => {
  expect(
    packagesIn([
      { nameForCondition: '/w/src/a.js', chunks: [1], modules: [{ nameForCondition: '/w/node_modules/one/a.js' }] },
      { nameForCondition: '/w/node_modules/one/node_modules/@b/two/lib/b.js', chunks: [1, 2] },
      { nameForCondition: '/w/node_modules/one/c.js', chunks: [1] },
      { nameForCondition: '/w/node_modules/unused/d.js', chunks: [] },
      { chunks: [1] },
    ]),
  ).toEqual(['/w/node_modules/one', '/w/node_modules/one/node_modules/@b/two'])
})
