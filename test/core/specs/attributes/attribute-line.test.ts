import { describe, expect, it } from 'vitest'
import { readAttributeLines } from '../../../../src/core/specs/attributes/attribute-line.ts'

/** Each line as its subject and its attributes. */
const read = (bytes: string) =>
  readAttributeLines(bytes).map(({ line, subject, states }) => {
    const what = subject.kind === 'pattern' ? subject.pattern : subject.kind === 'macro' ? `<${subject.name}>` : '<any>'
    return `${line} ${what}: ${states.map(({ name, isSet }) => `${isSet ? '' : 'no '}${name}`).join(', ')}`
  })

describe('lines of git attributes', () => {
  it.each([
    ['*.yaml ident', '1 *.yaml: ident'],
    ['\n \t*.yaml\rident\r\n', '2 *.yaml: ident'],
    ['\xef\xbb\xbf*.yaml ident', '1 *.yaml: ident'],
    ['\n\xef\xbb\xbf*.yaml ident', '2 \xef\xbb\xbf*.yaml: ident'],
    ['\xa0*.yaml\xa0ident x', '1 \xa0*.yaml\xa0ident: x'],
    ['*.yaml -ident !filter filter=a=b', '1 *.yaml: no ident, no filter, filter'],
    ['*.yaml ident\0 -ident', '1 *.yaml: ident'],
    ['"a b" ident', '1 a b: ident'],
    ['"\\056a\\tb\\"\\\\"ident', '1 .a\tb"\\: ident'],
    ['"a\\000b" ident', '1 a: ident'],
    ['"a b ident', '1 "a: b, ident'],
    ['"a\\qb" ident', '1 "a\\qb": ident'],
    ['[attr]mine ident', '1 <mine>: ident'],
    ['"[attr] mine x" ident', '1 <mine>: ident'],
    ['[attr] mine', '1 [attr]: mine'],
    ['\\#a ident', '1 \\#a: ident'],
    [`x${' '.repeat(2048)}ident`, '1 <any>: x, ident'],
  ])('are read as git reads them: %j', (bytes, line) => expect(read(bytes)).toEqual([line]))

  it.each(['', ' \t\r', '# *.yaml ident', '\t#a ident'])('are none where git finds none: %j', (bytes) => {
    expect(read(bytes)).toEqual([])
  })
})
