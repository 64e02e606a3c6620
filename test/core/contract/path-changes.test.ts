import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { servicesOf } from '../../../src/core/model/services.ts'
import { isTouched } from '../../../src/core/policy/changed-services.ts'
import { readContracts } from '../../../src/core/specs/directory.ts'
import { changeLines } from '../../support/change-lines.ts'

const slos = (name: string) => `slos:
  - name: ${name}
    objective: 99.9%
    window: 30d
    indicator: { ratio: { bad: 'errors{of="${name}"}', total: requests } }
`
const contract = (paths: readonly string[] | null, name = 'availability', service = 'shop') =>
  `version: slo-gate/v1\nservice: ${service}\n${paths === null ? '' : `paths: ${JSON.stringify(paths)}\n`}${slos(name)}`

/** What an edit of the paths of one service changes, by direction. */
const edited = (before: readonly string[] | null, after: readonly string[] | null) =>
  changeLines({ contracts: { 'a.yaml': contract(before) } }, { contracts: { 'a.yaml': contract(after) } })

const directions = (lines: readonly string[]) => lines.map((line) => line.replace(/^.*, /, ''))

describe('an edit of the paths of a service', () => {
  it('stands on their line, with both lists', () => {
    expect(edited(['a/**', 'b/**'], ['a/**'])).toEqual(['a.yaml:3 shop paths: a/**, b/** → a/**, loosened'])
    expect(edited(null, ['a/**'])).toEqual(['a.yaml:3 shop paths: null → a/**, loosened'])
    expect(edited(['a/**'], null)).toEqual(['a.yaml:2 shop paths: a/** → null, tightened'])
  })

  it.each<[string, string[] | null, string[] | null]>([
    ['a path is taken away', ['a/**', 'lib/**'], ['a/**']],
    ['a path is narrowed to a folder below it', ['services/**'], ['services/a/**']],
    ['a path is narrowed to one kind of files', ['services/'], ['services/*.ts']],
    ['a path is narrowed to a file', ['services/**'], ['services/readme.md']],
    ['two are narrowed at once', ['a/**', 'b/**'], ['a/x/**', 'b/x/**']],
    ['one is taken away, and one doubled', ['a/**', 'b/**'], ['a/**', '/a/']],
    ['the first is named', null, ['a/**']],
    ['the first is named, even one that takes all', null, ['**']],
    ['an empty list becomes one path', [], ['a/**']],
    ['everything becomes something', ['**'], ['a/**']],
  ])('is loosened where %s', (_, before, after) => expect(directions(edited(before, after))).toEqual(['loosened']))

  it.each<[string, string[], string[]]>([
    ['one is replaced by another', ['a/**'], ['b/**']],
    ['another is taken in its place besides', ['a/**', 'b/**'], ['a/**', 'c/**']],
    ['only the case differs', ['Services/**'], ['services/**']],
    ['a pattern hides an alternative', ['a/b|c'], ['a/**']],
    ['choices become classes', ['src/{a,b}/**'], ['src/[ab]/**']],
    ['a class loses a letter', ['src/[ab]/**'], ['src/[a]/**']],
    ['an exclamation mark is put before it', ['a/**'], ['!a/**']],
    ['a lookalike letter takes its place', ['services/a/**'], ['services/а/**']],
    ['all below becomes all in it', ['src/**'], ['sr?/*']],
    ['dots lead out of a folder', ['a/../b'], ['a/**']],
    ['the folder itself is left out', ['a'], ['a/*']],
  ])('is at least changed where %s', (_, before, after) =>
    expect(directions(edited(before, after))).toEqual(['changed']),
  )

  it.each<[string, string[] | null, string[] | null]>([
    ['one is added', ['a/**'], ['a/**', 'b/**']],
    ['they are in another order', ['a/**', 'b/**'], ['b/**', 'a/**']],
    ['one is widened', ['services/a/**'], ['services/**']],
    ['one that another takes in is left out', ['services/**', 'services/a/**'], ['services/**']],
    ['one is spelled in another way', ['/src/'], ['./src/**']],
    ['one is written twice', ['a/**'], ['a/**', 'a/**']],
    ['an empty list is left out', [], null],
  ])('is free where %s', (_, before, after) => expect(edited(before, after)).toEqual([]))

  it('is tightened where all are taken away', () => {
    expect(directions(edited(['a/**', 'b/**'], null))).toEqual(['tightened'])
    expect(directions(edited(['a/**'], []))).toEqual(['tightened'])
  })
})

describe('the paths of a service of several files', () => {
  const both = (
    one: string[] | null,
    other: string[] | null,
    names: readonly [string, string] = ['a.yaml', 'b.yaml'],
  ) => ({
    contracts: { [names[0]]: contract(one), [names[1]]: contract(other, 'latency') },
  })

  it('are those of all of them', () => {
    expect(changeLines(both(['a/**'], ['b/**']), both(['a/**'], ['a/**']))).toEqual([
      'a.yaml:3 shop paths: a/**, b/** → a/**, loosened',
    ])
    expect(changeLines(both(['a/**'], ['a/**']), both(['a/**'], ['b/**']))).toEqual([])
  })

  it('are all, where one file names none', () => {
    expect(changeLines(both(['a/**'], null), both(['a/**'], ['a/**']))).toEqual([
      'a.yaml:3 shop paths: null → a/**, loosened',
    ])
  })

  it('do not depend on the names of the files', () => {
    expect(changeLines(both(['a/**'], ['b/**']), both(['a/**'], ['b/**'], ['z.yaml', 'b.yaml']))).toEqual([])
  })

  it('can not be narrowed by a further file', () => {
    const [before, after] = [{ contracts: { 'a.yaml': contract(['a/**']) } }, both(['a/**'], ['none'])]
    expect(changeLines(before, after).filter((line) => line.includes(' shop paths: '))).toEqual([])
  })

  it('are told when the SLO that named them is replaced', () => {
    const after = { contracts: { 'a.yaml': contract(['none'], 'other') } }
    expect(changeLines({ contracts: { 'a.yaml': contract(['a/**']) } }, after)).toContain(
      'a.yaml:3 shop paths: a/** → none, changed',
    )
  })

  it('are held against those that the service had under another name', () => {
    const after = { contracts: { 'a.yaml': contract(['a/x/**'], 'availability', 'store') } }
    expect(changeLines({ contracts: { 'a.yaml': contract(['a/**']) } }, after)).toEqual([
      'a.yaml:5 store availability service: shop → store, changed',
      'a.yaml:3 store paths: a/** → a/x/**, loosened',
    ])
  })

  it('count in the document beside files of another format', () => {
    const sloth = `version: prometheus/v1
service: shop
slos:
  - name: availability
    objective: 99.9
    sli: { events: { error_query: 'sum(rate(errors[{{.window}}]))', total_query: 'sum(rate(requests[{{.window}}]))' } }
    alerting: { page_alert: { disable: true }, ticket_alert: { disable: true } }
`
    const side = (paths: string) => ({
      contracts: { 'sloth.yaml': sloth, 'said.yaml': `version: slo-gate/v1\nservice: shop\npaths: [${paths}]\n` },
    })
    expect(changeLines(side('a/, b/'), side('a/'))).toEqual(['said.yaml:3 shop paths: a/, b/ → a/, loosened'])
  })
})

describe('any edit of paths', () => {
  const one = fc.constantFrom(
    ...[
      '**',
      'a/**',
      'a/',
      '/a/b/**',
      'a/*',
      'a/b',
      '*/b',
      'a/**/b',
      '{a,b}/**',
      '[ab]/*',
      'a|b',
      '!a',
      '?',
      'b/c',
      './a',
      '*',
    ],
  )
  const list = fc.array(one, { maxLength: 4 })
  const name = fc.constantFrom('a', 'b', 'c', 'ab', '!a', '.x', 'a|b')
  const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  const serviceWith = (paths: readonly string[]) => {
    const contracts = [{ path: 'a.yaml', text: contract(paths) }]
    const read = readContracts({ path: '.slo', policy: null, contracts, waivers: [], exclusions: [], targets: [] })
    return servicesOf(read.slos)[0] ?? expect.fail('no service')
  }

  it('after which some file no longer touches the service is never free', () => {
    fc.assert(
      fc.property(list, list, fc.array(file, { minLength: 1, maxLength: 12 }), (before, after, files) => {
        const [was, is] = [serviceWith(before), serviceWith(after)]
        const isLost = files.some((path) => isTouched(was, [path]) && !isTouched(is, [path]))
        fc.pre(isLost)
        expect(edited(before, after)).toHaveLength(1)
        expect(edited(before, after)[0]).not.toMatch(/tightened$/)
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    )
  })
})
