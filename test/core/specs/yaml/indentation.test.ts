import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../../src/core/specs/yaml/yaml.ts'

const told = (text: string) =>
  parseYaml({ path: 'a.yaml', text }).diagnostics.map(
    ({ place: { line, column }, problem: { message, expected } }) => `${line}:${column} ${message}, not ${expected}`,
  )

describe('a line that is indented unlike those beside it', () => {
  it.each([
    [
      'a:\n  b: 1\n   c: 2\n',
      '3:4 this line is indented by 3, one space too many, not 2 spaces, as line 2 has its key `b`',
    ],
    [
      'a:\n  b: 1\n c: 2\n',
      '3:2 this line is indented by 1, one space too few, not 2 spaces, as line 2 has its key `b`',
    ],
    [
      'a:\n  - b: 1\n   c: 2\n',
      '3:4 this line is indented by 3, one space too few, not 4 spaces, as line 2 has its key `b`',
    ],
    [
      'a:\n  - b: 1\n      c: 2\n',
      '3:7 this line is indented by 6, 2 spaces too many, not 4 spaces, as line 2 has its key `b`',
    ],
    [
      'a:\n  - b: 1\n - b: 2\n',
      '3:2 this line is indented by 1, one space too few, not 2 spaces, as line 2 has its `-`',
    ],
    [
      'a:\n  b: 1\r\n   c: 2\r\n',
      '3:4 this line is indented by 3, one space too many, not 2 spaces, as line 2 has its key `b`',
    ],
    ['a:\n\tb: 1\n', '2:1 line 2 is indented with a tab, not spaces: YAML takes no tabs there'],
  ])('is told with where its neighbors stand, and once: %j', (text, error) => {
    expect(told(text)).toEqual([error])
  })

  it.each(['a: [\n', 'a: "x\nb: 1\n', 'k: @x\nb: 1\n', 'a: b: c\n'])('is not what is wrong with %j', (text) => {
    expect(told(text).join()).not.toMatch(/indented by|with a tab/)
  })
})
