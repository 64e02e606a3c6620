import { describe, expect, it } from 'vitest'
import { placeAt } from '../../../../src/core/model/written-query.ts'
import { parseYaml } from '../../../../src/core/specs/yaml/yaml.ts'
import { contractText, diagnosticsOf, directoryOf, REQUESTS } from '../../../support/build.ts'

const parse = (text: string) => parseYaml({ path: 'a.yaml', text })
const values = (text: string) => {
  const { documents, diagnostics } = parse(text)
  expect(diagnostics).toEqual([])
  return documents.map(({ value }) => value)
}
const messages = (text: string) =>
  parse(text).diagnostics.map(({ place, problem }) => `${place.line}:${place.column} ${problem.message}`)

describe('YAML 1.2', () => {
  it.each(['no', 'No', 'yes', 'on', 'off', 'y', 'n', '12:30:45', '1_000', '2026-11-01', '0777x'])(
    'reads %s as text',
    (text) => {
      expect(values(`a: ${text}`)).toEqual([{ a: text }])
    },
  )

  it('has no merge keys, and says so', () => {
    expect(messages('b: &b { x: 1 }\na: { <<: *b }\nc:\n  <<: [*b, *b]\n  x: 2\n')).toEqual([
      '2:6 merge keys (`<<`) are not read',
      '4:3 merge keys (`<<`) are not read',
    ])
    expect(values("a: { '<<': 1 }")).toEqual([{ a: { '<<': 1 } }])
  })

  it('is JSON too, with tabs, escapes and duplicate keys told', () => {
    expect(values('{\n\t"a": ["\\/\\u00e9\\ud83d\\ude00", 99.9, null, true],\r\n\t"b":{"c":"d"}\n}\n')).toEqual([
      { a: ['/é😀', 99.9, null, true], b: { c: 'd' } },
    ])
    expect(messages('{"a": 1,\n"a": 2}')).toEqual(['2:1 Map keys must be unique'])
  })

  it('reads several documents, and none from what is empty', () => {
    expect(values('a: 1\n---\nb: 2\n---\n# c\n...\n')).toEqual([{ a: 1 }, { b: 2 }])
    expect(values('')).toEqual([])
    expect(values('# only a comment\n---\n')).toEqual([])
  })
})

describe('a number', () => {
  it.each(['99.9', '0.1', '1e3', '123456789012345', '1000000000000000000000', '0.000000000000001'])(
    'that a double holds as written is read: %s',
    (text) => {
      expect(values(`a: ${text}`)).toEqual([{ a: Number(text) }])
    },
  )

  it.each(['99.99999999999999999', '1234567890123456789', '1e400', '.inf', '-.inf', '.nan'])(
    'that it would change is refused where it stands: %s',
    (text) => {
      expect(messages(`x: 1\na: ${text}`)).toEqual([`2:4 \`${text}\` can't be kept exactly as a number`])
    },
  )

  it('in quotes is text, with all of its digits', () => {
    expect(values('a: "99.99999999999999999"')).toEqual([{ a: '99.99999999999999999' }])
  })
})

describe('what is refused', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', '3:1 Map keys must be unique'],
    ['{ a: 1, a: 2 }', '1:9 Map keys must be unique'],
  ])('%j', (text, message) => {
    expect(messages(text)).toEqual([message])
  })

  it('is an unresolved merge, told once and where it begins', () => {
    const text = 'version: v1\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> main\n'
    expect(messages(text)).toEqual(['2:1 a merge left a conflict here'])
    expect(values('a: |\n  text\n\n  <<<<<<< HEAD\n')).toHaveLength(1)
  })

  it('is an alias of nothing, by its name', () => {
    expect(messages('a: *nobody')).toEqual([expect.stringContaining('nobody')])
  })

  it('has each document of a file looked at', () => {
    expect(messages('a: 1\na: 2\n---\nb: .inf\n---\nc: 1\n').map((message) => message.split(' ')[0])).toEqual([
      '2:1',
      '4:4',
    ])
  })

  it('is more than 32 aliases of one value, and no fewer', () => {
    const text = (n: number) => `a: &a x\nb: [${Array.from({ length: n }, () => '*a').join(', ')}]`
    expect(values(text(31))).toHaveLength(1)
    expect(messages(text(40))).toEqual([expect.stringContaining('too many aliases')])
  })

  it('is an alias bomb, before it goes off', () => {
    const levels = 'bcdefghijklmnop'.split('').map((name, index) => {
      const below = String.fromCharCode(97 + index)
      return `${name}: &${name} [*${below}, *${below}, *${below}, *${below}]`
    })
    expect(messages(['a: &a x', ...levels].join('\n'))).toEqual([expect.stringContaining('too many aliases')])
  })

  it('is a file of more than a million characters', () => {
    expect(messages(`a: ${'x'.repeat(1_048_576)}`)).toEqual([expect.stringContaining('characters')])
  })
})

describe('a place', () => {
  const text = 'a:\n  - b: 1\n    c:\n  - d: [x,\n      y]\n'
  const [document] = parse(text).documents
  const placeOf = (path: readonly PropertyKey[], key?: string) => {
    const place = document?.placeOf(path, key)
    return `${place?.line}:${place?.column}`
  }

  it.each<[readonly PropertyKey[], string | undefined, string]>([
    [[], undefined, '1:1'],
    [['a', 0, 'b'], undefined, '2:8'],
    [['a', 0], 'b', '2:5'],
    [['a', 0, 'c'], undefined, '3:5'],
    [['a', 1, 'd', 1], undefined, '5:7'],
    [['a', 1, 'missing', 'deep'], undefined, '4:5'],
    [['a', 0], 'missing', '2:5'],
    [['a', 7], undefined, '2:3'],
  ])('of %j %s is %s: of the nearest thing that is there', (path, key, place) => {
    expect(placeOf(path, key)).toBe(place)
  })

  it('is right after characters of several bytes and line ends of Windows', () => {
    expect(messages('a: "äöü🛑"\r\nb: .inf\r\n')).toEqual(["2:4 `.inf` can't be kept exactly as a number"])
  })
})

describe('contracts that use what YAML has', () => {
  it('may share values by anchors', () => {
    const text = contractText({ window: '&w 30d' }).trimEnd()
    const second = `  - { name: b, objective: 99%, window: *w, indicator: ${REQUESTS} }`
    expect(directoryOf({ 'shop.yaml': `${text}\n${second}\n` }).slos.map(({ window }) => window)).toMatchObject([
      { duration: { text: '30d' } },
      { duration: { text: '30d' } },
    ])
  })

  it('have a wrong value behind an alias reported all the same', () => {
    const text = contractText({ objective: '&o 30x' }).trimEnd()
    const second = `  - { name: b, objective: 99%, window: *o, indicator: ${REQUESTS} }`
    expect(diagnosticsOf({ 'shop.yaml': `${text}\n${second}\n` }).map(({ place }) => place.line)).toEqual([5, 8])
  })

  it('know no __proto__', () => {
    const text = `${contractText()}__proto__: { service: other }\n`
    expect(diagnosticsOf({ 'shop.yaml': text })[0]?.problem.message).toBe('unknown key `__proto__`')
  })
})

describe('where a text stands', () => {
  const textAt = (yaml: string, ...path: string[]) =>
    parseYaml({ path: 'a.yaml', text: yaml }).documents[0]?.textAt(path) ?? null
  const at = (line: number, column: number) => ({ file: 'a.yaml', line, column })

  /** Each character of a text by the line and column where it stands. */
  const standing = (yaml: string, wanted: string) => {
    const placed = textAt(yaml, 'a')
    const offset = placed?.text.indexOf(wanted) ?? -1
    const place = placed && offset >= 0 ? placeAt(placed, offset) : null
    return place && `${place.line}:${place.column}`
  }

  it.each([
    ['plain', 'a: x y # no', 'y', '1:6'],
    ['in single quotes', "a: 'x y'", 'y', '1:7'],
    ['in double quotes', 'a: "x y"', 'y', '1:7'],
    ['on the next line', 'a:\n  x y', 'y', '2:5'],
    ['in a flow', '{ b: 1, a: "é{}" }', '}', '1:15'],
    ['behind a doubled quote', "a: 'it''s'", 's', '1:9'],
    ['behind an escape', 'a: "x\\ty"', 'y', '1:8'],
    ['behind escapes by code', 'a: "\\u00e9\\x41\\U0001F600y"', 'y', '1:25'],
    ['behind a line that goes on', 'a: "x\\\n   y"', 'y', '2:4'],
    ['on the second line of a plain text', 'a: x\n  y z', 'z', '2:5'],
    ['in quotes on a second line', 'a: "x\n  y z"', 'z', '2:5'],
    ['in a literal block', 'a: |\n  x\n  y z\n', 'z', '3:5'],
    ['in a literal block without its last break', 'a: |-\n  x\n\n  y z\n', 'z', '4:5'],
    ['in a line of a block that is indented', 'a: |\n  x\n    y z\n', 'z', '3:7'],
    ['in a folded block', 'a: >-\n  x\n  y z\n', 'z', '3:5'],
    ['in a block with a comment at its head', 'a: | # why\n  x\n  y z\n', 'z', '3:5'],
    ['in a block with Windows line ends', 'a: |\r\n  x\r\n  y z\r\n', 'z', '3:5'],
    ['by an alias', 'b: &b x\na: *b', 'x', '2:1'],
  ])('is known to the column for a character %s', (_, yaml, wanted, place) => {
    expect(standing(yaml, wanted)).toBe(place)
  })

  it('is the end of the last line for what follows its text', () => {
    const placed = textAt('a: |\n  x\n  y\n', 'a')
    expect(placed && placeAt(placed, placed.text.length)).toEqual(at(3, 4))
  })

  it('is nowhere when there is no text', () => {
    expect(textAt('a: 1', 'a')).toBeNull()
    expect(textAt('a: 1', 'b')).toBeNull()
    expect(textAt('a: null', 'a', 'b')).toBeNull()
  })
})
