import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOwners, ruleFor } from '../../../src/core/protection/codeowners.ts'
import { ownerPattern } from '../../../src/core/protection/owner-pattern.ts'

/** GitHub's own examples first, then the corners. */
const CASES: [pattern: string, matches: string[], misses: string[]][] = [
  ['*', ['a', 'a/b', '.github/x'], []],
  ['*.js', ['a.js', 'x/y/a.js'], ['a.jsx', 'js']],
  ['/build/logs/', ['build/logs/a', 'build/logs/a/b'], ['build/logs', 'x/build/logs/a']],
  ['docs/*', ['docs/a.md'], ['docs/a/b.md', 'x/docs/a.md']],
  ['apps/', ['apps/a', 'x/apps/a/b'], ['apps', 'apps2/a']],
  ['/docs/', ['docs/a/b'], ['x/docs/a']],
  ['/scripts', ['scripts', 'scripts/a'], ['x/scripts']],
  ['**/logs', ['logs/a', 'x/logs', 'deeply/nested/logs/a'], ['logs2']],
  ['/apps/github', ['apps/github', 'apps/github/a'], ['apps/github2', 'apps']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['a/xb', 'x/a/b']],
  ['a/**', ['a/b', 'a/b/c'], ['a']],
  ['/*', ['a'], ['a/b']],
  ['/.slo/slos/', ['.slo/slos/a.yaml', '.slo/slos/a/b.yaml'], ['.slo/slosx', 'xslo/slos/a']],
  ['.slo/policy.yaml', ['.slo/policy.yaml'], ['.slo/policyxyaml', 'x/.slo/policy.yaml']],
  ['a?c', ['abc'], ['a/c', 'ac']],
  ['with\\ space/', ['with space/a'], ['with\\ space/a']],
  ['a+(b).md', ['a+(b).md'], ['aab.md']],
]

describe('a pattern of CODEOWNERS', () => {
  it.each(CASES)('%s', (pattern, matches, misses) => {
    const expression = ownerPattern(pattern)
    for (const path of matches) expect([path, expression?.test(path)]).toEqual([path, true])
    for (const path of misses) expect([path, expression?.test(path)]).toEqual([path, false])
  })

  it.each(['!a', 'a[bc]', '[ab]', 'a***', '/'])('%s is none at GitHub', (pattern) => {
    expect(ownerPattern(pattern)).toBeNull()
  })

  const name = fc.stringMatching(/^[a-z.+$(){}^|-]{1,8}$/).filter((text) => text !== '.' && text !== '..')
  const path = fc.array(name, { minLength: 1, maxLength: 4 })

  it('that is a path matches that path, and whatever is below it', () => {
    fc.assert(
      fc.property(path, name, (names, below) => {
        const expression = ownerPattern(`/${names.join('/')}`)
        expect(expression?.test(names.join('/'))).toBe(true)
        expect(expression?.test(`${names.join('/')}/${below}`)).toBe(true)
        // Below a directory of another name: below its own it would be matched with reason.
        expect(expression?.test(`x${names[0]}/${names.join('/')}`)).toBe(false)
        expect(expression?.test(`${names.join('/')}x`)).toBe(false)
      }),
    )
  })

  it('that is one name matches it at every depth', () => {
    fc.assert(
      fc.property(path, name, (names, own) => {
        expect(ownerPattern(own)?.test([...names, own].join('/'))).toBe(true)
        expect(ownerPattern(`${own}/`)?.test([...names, own, 'x'].join('/'))).toBe(true)
      }),
    )
  })

  it('never throws and never takes long, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), path, (pattern, names) => {
        ownerPattern(pattern)?.test(names.join('/'))
      }),
    )
  })
})

describe('a CODEOWNERS file', () => {
  const owners = (text: string, path: string, errors: Parameters<typeof readOwners>[1] = []) =>
    ruleFor(readOwners(text, errors), path)?.owners.map((owner) => owner.text) ?? null

  it('lets the last match win, not the longest', () => {
    expect(owners('/a/b/ @one\n* @two', 'a/b/c')).toEqual(['@two'])
  })

  it('lets a line without owners take them away', () => {
    expect(owners('* @one\n/a/', 'a/b')).toEqual([])
    expect(owners('/b @one', 'a')).toBeNull()
  })

  it('knows comments, indented and at the end of a line, and line ends of Windows', () => {
    expect(owners('# x\r\n  * @one # @two\r\n  # * @three', 'a')).toEqual(['@one'])
  })

  it('skips the lines that GitHub can not read', () => {
    const error = { line: 2, column: 1, kind: 'Invalid pattern', message: '' }
    expect(owners('* @one\na[b] @two', 'a', [error])).toEqual(['@one'])
    expect(owners('* @one\n* @two', 'a', [error])).toEqual(['@one'])
  })

  it('leaves out an owner that GitHub does not know, and all of the line when it is not clear which', () => {
    const at = (column: number) => [{ line: 1, column, kind: 'Unknown owner', message: '' }]
    expect(owners('* @one @two', 'a', at(3))).toEqual(['@two'])
    expect(owners('* @one @two', 'a', at(8))).toEqual(['@one'])
    expect(owners('* @one @two', 'a', at(1))).toEqual([])
  })
})
