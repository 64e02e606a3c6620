import { describe, expect, it } from 'vitest'
import { attributePattern } from '../../../../src/core/specs/attributes/attribute-pattern.ts'
import { classEnd } from '../../../../src/core/specs/attributes/class-end.ts'

const could = (pattern: string, path: string) => attributePattern(pattern)?.couldMatch(path) ?? false

describe('a pattern of git attributes', () => {
  it.each([
    ['*.yaml', 'slos/a.yaml'],
    ['a.yaml', 'slos/deep/a.yaml'],
    ['/slos/*.yaml', 'slos/a.yaml'],
    ['slos/**', 'slos/b/a.yaml'],
    ['**/a.yaml', 'a.yaml'],
    ['**/a.yaml', 'slos/b/a.yaml'],
    ['slos/**/a.yaml', 'slos/a.yaml'],
    ['***/a.yaml', 'slos/a.yaml'],
    ['sl**/a.yaml', 'slos/b/a.yaml'],
    ['x**/a.yaml', 'xa.yaml'],
    ['**\\/a.yaml', 'slos/a.yaml'],
    ['s?os/\\a.y[ab]ml', 'slos/a.yaml'],
    ['SLOS/A.YAML', 'slos/a.yaml'],
  ])('could match, as git would: %s for %s', (pattern, path) => expect(could(pattern, path)).toBe(true))

  it.each([
    ['', 'a'],
    ['*.yml', 'slos/a.yaml'],
    ['slos', 'slos/a.yaml'],
    ['slos/', 'slos/a.yaml'],
    ['/a.yaml', 'slos/a.yaml'],
    ['*/a.yaml', 'a/b/a.yaml'],
    ['slos/*', 'slos/b/a.yaml'],
    ['slos?a.yaml', 'slos/a.yaml'],
    ['**/a.yaml', 'slos/data.yaml'],
    ['slos[/]a.yaml', 'slos/a.yaml'],
    ['!a.yaml', 'a.yaml'],
    ['[a.yaml', '[a.yaml'],
    ['a.yaml\\', 'a.yaml'],
  ])('can not match, as it can not for git: %s for %s', (pattern, path) => expect(could(pattern, path)).toBe(false))

  it('is taken to match by any class, whatever it holds', () => {
    expect(could('[0-9].yaml', 'a.yaml')).toBe(true)
    expect(could('[^a].yaml', 'a.yaml')).toBe(true)
  })
})

describe('a class in a pattern', () => {
  it.each([
    ['[a]', 3],
    ['[]a]', 4],
    ['[!]a]', 5],
    ['[^]]', 4],
    ['[\\]a]', 5],
    ['[a-\\]b]', 7],
    ['[a-]', 4],
    ['[a-]b]', 4],
    ['[[:alpha:]x]', 12],
    ['[[:alpha:]-]', 12],
    ['[[:]x]', 4],
    ['[[:c]x]', 5],
    ['[[]', 3],
  ])('is over where git finds its end: %s', (text, end) => expect(classEnd(`${text} rest]`, 0)).toBe(end))

  it.each(['[', '[a', '[]', '[!', '[\\', '[\\]', '[a-', '[a-\\', '[[:alpha:', '[[:alpha:]'])('is open: %s', (text) => {
    expect(classEnd(text, 0)).toBeNull()
  })
})
