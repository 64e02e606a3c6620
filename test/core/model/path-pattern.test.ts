import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { isCovered, matchedPattern } from '../../../src/core/model/path-pattern.ts'
import { isTouched } from '../../../src/core/policy/changed-services.ts'

const PLACE = { file: 'a.yaml', line: 1, column: 1 }
const touches = (paths: readonly string[], file: string) =>
  isTouched(
    {
      ...{ name: 'shop', owner: null, paths, runbook: null, policy: 'default', reviewed: null },
      places: { service: PLACE, paths: PLACE, runbook: PLACE, reviewed: PLACE },
    },
    [file],
  )

describe('whether one path pattern covers another', () => {
  it.each<[string, string, boolean]>([
    ['services/a/**', 'services/**', true],
    ['services/a/', 'services/', true],
    ['/services/a/*.ts', './services/', true],
    ['services/**/b', 'services/**', true],
    ['src/', 'src/**', true],
    ['{a,b}/**', '{a,b}/**', true],
    ['anything/at/all', '**', true],
    ['**', '**', true],
    ['services/**', 'services/a/**', false],
    ['services/ab/**', 'services/a/**', false],
    ['services', 'services/**', false],
    ['services/', 'services/*', false],
    ['services/a/**', 'services/*/**', false],
    ['services/a|b', 'services/**', false],
    ['services/{a,b}', 'services/**', false],
    ['services/[ab]', 'services/**', false],
    ['services/a?', 'services/**', false],
    ['services/\\**', 'services/**', false],
    ['services/../b', 'services/**', false],
    ['services//b', 'services/**', false],
    ['Services/a', 'services/**', false],
    ['a/**', '!b/**', false],
    ['a/b', 'a**', false],
  ])('%s by %s: %s', (path, by, covered) => expect(isCovered(path, by)).toBe(covered))

  const part = fc.constantFrom(...'a b services . .. * ** a* *.ts .x ? [ab] {a,b} a|b \\* @ ! + ( é'.split(' '), '')
  const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'))
  const name = fc.constantFrom('a', 'b', 'ab', 'services', '.x', 'x.ts', '*', '!', 'é', 'a|b', '{a,b}', '@', '..', '+')
  const file = fc.array(name, { minLength: 1, maxLength: 6 }).map((names) => names.join('/'))

  it('is certain: what the one matches, the other does, whatever the patterns and the files', () => {
    fc.assert(
      fc.property(pattern, pattern, fc.array(file, { maxLength: 8 }), (path, by, files) => {
        fc.pre(path !== '' && by !== '' && isCovered(path, by))
        for (const one of files)
          if (touches([path], one)) expect(touches([by], one), `${path} by ${by}: ${one}`).toBe(true)
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    )
  })

  it('is found where a directory above takes all that a plain path names', () => {
    const plain = fc.array(fc.constantFrom('a', 'b-c', '.x', 'é', '*', 'x*', '**'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(plain, fc.array(file, { maxLength: 8 }), (names, files) => {
        const [path, by] = [`top/${names.join('/')}`, 'top/**']
        expect(isCovered(path, by)).toBe(true)
        for (const one of files.map((below) => `top/${below}`))
          if (touches([path], one)) expect(touches([by], one), `${path}: ${one}`).toBe(true)
      }),
    )
  })

  it('reads a pattern as the gate matches it', () => {
    expect(['/src/', './src/', 'src/**'].map(matchedPattern)).toEqual(['src/**', 'src/**', 'src/**'])
    expect(picomatch.isMatch('src/a', matchedPattern('/src/'))).toBe(true)
  })
})
