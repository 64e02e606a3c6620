import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { opposite } from '../../../src/core/contract/change.ts'
import { type Comparison, compareContracts } from '../../../src/core/contract/contract-changes.ts'
import { readContracts } from '../../../src/core/specs/directory.ts'

/** A value of a field as YAML may say it, in all of these ways, with what it means. */
interface Said {
  readonly key: string
  readonly ways: readonly unknown[]
}
const said = (key: string, ...ways: unknown[]): Said => ({ key, ways: ways.length > 0 ? ways : [key] })

const objectives = fc.integer({ min: 20_000, max: 999_999 }).map((millionths) => {
  const percent = millionths / 10_000
  return said(String(millionths), `${percent}%`, percent, `${percent.toFixed(4)}%`)
})
const windows = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((days) => said(`${days} days`, `${days}d`, `${days * 24}h`, `${days * 1440}m`)),
  fc
    .tuple(fc.constantFrom('week', 'month', 'quarter', 'year'), fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Tokyo'))
    .map(([calendar, timezone]) => said(`${calendar} ${timezone}`, { calendar, timezone })),
)
const commitments = fc
  .tuple(fc.constantFrom('customers', 'internal'), fc.constantFrom(undefined, 'https://a.example', 'https://b.example'))
  .map(([to, document]) => said(`${to} ${document}`, document === undefined ? { to } : { to, document }))
const names = fc.constantFrom('x', 'errors_total', 'job:requests:sum')
const selectors = fc
  .tuple(names, fc.constantFrom('a', 'b'), fc.constantFrom('1', '2'))
  .map(([name, a, b]) =>
    said(
      `${name} ${a} ${b}`,
      `${name}{a="${a}",b=~"${b}"}`,
      `${name}{ b=~'${b}', a="${a}" }`,
      `${name}{a="${a}", # why\n b=~"${b}"}`,
    ),
  )
const expressions = fc
  .tuple(names, fc.integer({ min: 1, max: 9 }))
  .map(([name, by]) =>
    said(
      `${name} ${by}`,
      `sum(increase(${name}[$window]))/${by}`,
      `sum( increase( ${name}[$window] ) ) / ${by}  # why`,
    ),
  )
const counted = fc.oneof(selectors, expressions)
const values = fc
  .tuple(names, fc.integer({ min: 1, max: 9 }))
  .map(([name, by]) => said(`${name} ${by}`, `max(${name})*${by}`, `max( ${name} ) * ${by}`))
const bounds = fc.integer({ min: 1, max: 900 }).map((tens) => said(`${tens}`, `${tens * 10}ms`, `${tens / 100}s`))
const flags = fc.boolean().map((flag) => (flag ? said('true', true) : said('false', false, undefined)))
const numbers = fc.integer({ min: -50, max: 50 }).map((number) => said(String(number), number))

/** An indicator as its parts by their path; the keys of YAML are the path without `condition`. */
type Parts = Readonly<Record<string, Said>>
const indicators: fc.Arbitrary<Parts> = fc.oneof(
  fc.record({ 'ratio.bad': selectors, 'ratio.total': selectors, 'ratio.count-new-series': flags }),
  fc.record({ 'ratio.good': selectors, 'ratio.total': selectors, 'ratio.count-new-series': flags }),
  fc.record({ 'ratio.bad': counted, 'ratio.total': counted }),
  fc.record({ 'error-ratio': expressions }),
  fc.record({ 'latency.histogram': selectors, 'latency.within': bounds }),
  fc.record({
    'slices.every': fc.constantFrom(said('60', '1m', '60s'), said('300', '5m', '300s')),
    'slices.value': values,
    'slices.condition': fc
      .tuple(fc.constantFrom('at-most', 'below', 'above', 'at-least'), numbers)
      .map(([comparison, number]) => said(`${comparison} ${number.key}`, [comparison, number.ways[0]])),
  }),
  fc.record({ 'vendor.id': fc.constantFrom(said('abc'), said('def'), said('ABC')) }),
)

interface Promise_ {
  readonly name: string
  readonly objective: Said
  readonly window: Said
  readonly commitment: Said | null
  readonly indicator: Parts
}
const promises: fc.Arbitrary<Promise_> = fc.record({
  name: fc.constantFrom('availability', 'latency', 'freshness', 'correctness', 'durability'),
  objective: objectives,
  window: windows,
  commitment: fc.option(commitments),
  indicator: indicators,
})
const contracts = fc.uniqueArray(promises, { minLength: 1, maxLength: 4, selector: ({ name }) => name })

/** How a text is written: which way each field is said, in which order, in which style, and in how many files. */
interface Style {
  readonly salt: number
  readonly options: Parameters<typeof stringify>[2]
  readonly comment: boolean
  readonly split: boolean
}
const styles: fc.Arbitrary<Style> = fc.record({
  salt: fc.nat(),
  options: fc.record({
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
    defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
    indent: fc.integer({ min: 2, max: 6 }),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40, 80),
  }),
  comment: fc.boolean(),
  split: fc.boolean(),
})
const PLAIN: Style = { salt: 0, options: {}, comment: false, split: false }

/** The contract as files, in a style. */
function write(contract: readonly Promise_[], { salt, options, comment, split }: Style, service = 'shop'): string[] {
  let random = salt
  const next = (below: number): number => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
    return random % below
  }
  const say = ({ ways }: Said) => ways[next(ways.length)]
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const rest = [...items]
    return salt === 0 ? rest : items.map(() => rest.splice(next(rest.length), 1)[0] as Item)
  }
  const map = (entries: readonly [string, unknown][]) =>
    Object.fromEntries(shuffled(entries.filter(([, value]) => value !== undefined)))
  const indicatorOf = (parts: Parts) => {
    const below = new Map<string, [string, unknown][]>()
    for (const [path, part] of Object.entries(parts)) {
      const [kind = '', key] = path.split('.')
      if (key === undefined) return { [kind]: say(part) }
      const [name, value] = key === 'condition' ? (part.ways[0] as [string, unknown]) : [key, say(part)]
      below.set(kind, [...(below.get(kind) ?? []), [name, value]])
    }
    return Object.fromEntries([...below].map(([kind, entries]) => [kind, map(entries)]))
  }
  const slos = shuffled(contract).map((one) =>
    map([
      ['name', one.name],
      ['description', next(2) ? 'Words' : undefined],
      ['objective', say(one.objective)],
      ['window', say(one.window)],
      ['commitment', one.commitment ? say(one.commitment) : undefined],
      ['indicator', indicatorOf(one.indicator)],
    ]),
  )
  const files = split ? slos.map((slo) => [slo]) : [slos]
  return files.map((all) => {
    const text = stringify(
      map([
        ['version', 'slo-gate/v1'],
        ['service', service],
        ['owner', next(2) ? 'them' : undefined],
        ['slos', all],
      ]),
      null,
      options,
    )
    return comment ? `# First\n${text}# Last\n` : text
  })
}

const read = (files: readonly string[], policy: string | null = null) =>
  readContracts({
    path: '.slo',
    policy: policy === null ? null : { path: '.slo/policy.yaml', text: policy },
    contracts: files.map((text, index) => ({ path: `.slo/slos/${files.length}-${index}.yaml`, text })),
    waivers: [],
    exclusions: [],
    targets: [],
  })

function compare(before: readonly string[], after: readonly string[]): Comparison {
  const [old, now] = [read(before), read(after)]
  expect(old.diagnostics.map(({ problem }) => problem.message)).toEqual([])
  return compareContracts(old, now, () => false)
}

const brief = ({ changes, unreadable }: Comparison) => [
  ...changes.map(({ slo, field }) => `${slo} ${field}`),
  ...unreadable,
]

describe('what can not be read', () => {
  const BROKEN = 'version: slo-gate/v1\nslos: ['
  const fine = (service: string) =>
    `version: slo-gate/v1\nservice: ${service}\nslos: [{ name: a, objective: 99%, window: 7d, indicator: { vendor: { id: x } } }]\n`

  it('is held against the edit that broke it, and its SLOs are not called gone', () => {
    const { changes, unreadable } = compareContracts(read([fine('a')]), read([BROKEN]), () => false)
    expect([changes, unreadable.map(({ place }) => place.file)]).toEqual([[], ['.slo/slos/1-0.yaml']])
  })

  it('is not held against an edit that leaves it alone', () => {
    const [before, after] = [read([BROKEN, fine('b')]), read([BROKEN, fine('b')])]
    expect(compareContracts(before, after, () => true)).toEqual({ changes: [], unreadable: [] })
  })

  it('is held against an edit of its text that leaves it as broken as it was', () => {
    const { unreadable } = compareContracts(read([BROKEN]), read([`${BROKEN} # more`]), () => false)
    expect(unreadable).not.toEqual([])
  })

  it('may hold any promise, so that fixing or removing it is a change', () => {
    for (const after of [[fine('a')], []]) {
      const { changes } = compareContracts(read([BROKEN]), read(after), () => false)
      expect(changes).toContainEqual(expect.objectContaining({ field: '.slo/slos/1-0.yaml', before: 'unreadable' }))
    }
  })

  it('in the policy hides none of the changes of contracts', () => {
    const looser = fine('a').replace('99%', '9%')
    const { changes, unreadable } = compareContracts(read([fine('a')]), read([looser], 'version: ['), () => false)
    expect(changes).toMatchObject([{ field: 'objective', direction: 'loosened' }])
    expect(unreadable.map(({ place }) => place.file)).toEqual(['.slo/policy.yaml'])
  })

  it('in the policy leaves no direction to a contract that is bound to another', () => {
    const bound = fine('a').replace('slos:', 'policy: strict\nslos:')
    for (const [before, after] of [
      [read([fine('a')], 'version: ['), read([bound])],
      [read([fine('a')]), read([bound], 'version: [')],
    ] as const) {
      const { changes } = compareContracts(before, after, () => false)
      expect(changes).toContainEqual(expect.objectContaining({ field: 'policy', direction: 'changed' }))
    }
  })

  it('is told once a file, where it was first wrong, when it is fixed', () => {
    const twice = fine('a').replace('99%', '1000%').replace('7d', 'long')
    const { changes } = compareContracts(read([twice]), read([fine('a')]), () => false)
    expect(changes.filter(({ field }) => field === '.slo/slos/1-0.yaml')).toEqual([
      {
        service: null,
        slo: null,
        field: '.slo/slos/1-0.yaml',
        before: 'unreadable',
        after: 'readable or gone',
        direction: 'changed',
        place: expect.objectContaining({ file: '.slo/slos/1-0.yaml' }),
      },
    ])
  })

  it('and stays so is no change, and neither is its text in a file that was left alone', () => {
    const wrong = fine('a').replace('99%', '1000%')
    const other = fine('a').replace('99%', '2000%')
    expect(compareContracts(read([wrong]), read([other]), () => false).changes).toEqual([])
    expect(compareContracts(read([wrong]), read([fine('a')]), () => true).changes).not.toContainEqual(
      expect.objectContaining({ before: 'unreadable' }),
    )
  })

  it('for a new reason is held against the edit, even of a file that was left alone', () => {
    // The second file's SLO already exists once the first says the same.
    const [before, after] = [read([fine('a'), fine('b'), BROKEN]), read([fine('b'), fine('b'), BROKEN])]
    const { unreadable } = compareContracts(before, after, (file) => !file.endsWith('-0.yaml'))
    expect(unreadable.map(({ code, place }) => `${code} ${place.file}`)).toEqual(['duplicate-slo .slo/slos/3-1.yaml'])
  })

  it('is another file that is not read, when it is told what is gone', () => {
    const { changes } = compareContracts(
      read([fine('a'), fine('b')]),
      read([BROKEN, fine('c').replace('id: x', 'id: y')]),
      () => false,
    )
    expect(changes.map(({ service, field, direction }) => `${service} ${field} ${direction}`)).toEqual([
      'b slo loosened',
      'c slo tightened',
    ])
  })
})

describe('an SLO that has another name', () => {
  const slo = (name: string, id: string) =>
    `{ name: ${name}, objective: 99%, window: 7d, indicator: { vendor: { id: ${id} } } }`
  const file = (service: string, ...slos: string[]) =>
    `version: slo-gate/v1\nservice: ${service}\nslos: [${slos.join(', ')}]\n`
  const lines = (before: string[], after: string[]) =>
    compareContracts(read(before), read(after), () => false).changes.map(
      ({ service, slo, field, before }) => `${service} ${slo} ${field}: ${before?.split(',')[0]}`,
    )

  it('is known by what it measures, each once', () => {
    expect(lines([file('shop', slo('a', 'x'), slo('b', 'y'))], [file('shop', slo('c', 'y'), slo('d', 'x'))])).toEqual([
      'shop d name: a',
      'shop c name: b',
    ])
    expect(lines([file('shop', slo('a', 'x'), slo('b', 'x'))], [file('shop', slo('c', 'x'))])).toEqual([
      'shop c name: a',
      'shop b slo: 99%',
    ])
  })

  it('is the first in the files, where several measure the same', () => {
    const two = [file('shop', slo('c', 'x'), slo('d', 'x'))]
    expect(lines([file('shop', slo('a', 'x'))], two)).toEqual(['shop c name: a', 'shop d slo: undefined'])
    expect(lines([file('shop', slo('a', 'x'), slo('b', 'x'))], two)).toEqual(['shop c name: a', 'shop d name: b'])
  })

  it('is the first in the files, whether its name or its service is the old one', () => {
    const before = [file('shop', slo('a', 'x'))]
    const [renamed, moved] = [file('shop', slo('c', 'x')), file('web', slo('a', 'x'))]
    expect(lines(before, [renamed, moved])).toEqual(['shop c name: a', 'web a slo: undefined'])
    expect(lines(before, [moved, renamed])).toEqual(['web a service: shop', 'shop c slo: undefined'])
  })

  it('is another when it measures something else, or in groups', () => {
    expect(lines([file('shop', slo('a', 'x'))], [file('shop', slo('b', 'y'))])).toEqual([
      'shop a slo: 99%',
      'shop b slo: undefined',
    ])
  })

  it('stays itself when another comes that measures the same', () => {
    expect(lines([file('shop', slo('a', 'x'))], [file('shop', slo('b', 'x'), slo('a', 'x'))])).toEqual([
      'shop b slo: undefined',
    ])
  })
})

describe('SLOs that are bound to another policy', () => {
  const rules = (below: string) =>
    `{ rules: [{ name: r, when: { budget-remaining: { below: ${below} } }, then: freeze }] }`
  const policy = `version: slo-gate/v1\nerror-budget-policies: { strict: ${rules('50%')}, lax: ${rules('10%')} }\n`
  const bound = (service: string, to: string) =>
    `version: slo-gate/v1\nservice: ${service}\npolicy: ${to}\nslos: [{ name: a, objective: 99%, window: 7d, indicator: { vendor: { id: x } } }]\n`

  it('promise less or more by what that policy says, each for itself', () => {
    const [before, after] = [
      [bound('one', 'strict'), bound('two', 'lax')],
      [bound('one', 'lax'), bound('two', 'strict')],
    ].map((files) => read(files, policy))
    if (!before || !after) throw new Error('two sides')
    const { changes } = compareContracts(before, after, () => false)
    expect(changes.map(({ service, field, direction }) => `${service} ${field} ${direction}`)).toEqual([
      'one policy loosened',
      'two policy tightened',
    ])
  })
})

describe('two sets of contracts', () => {
  it('are the same when only their form differs', () => {
    fc.assert(
      fc.property(contracts, styles, styles, (contract, a, b) => {
        expect(brief(compare(write(contract, a), write(contract, b)))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  /** A contract, and the same with one field of one SLO said otherwise, with the field's name. */
  const edits = contracts.chain((contract) =>
    fc.tuple(fc.constant(contract), fc.nat(contract.length - 1), promises).chain(([all, index, other]) => {
      const one = all[index] as Promise_
      const sameParts = Object.keys(one.indicator).join() === Object.keys(other.indicator).join()
      const candidates: [string, Promise_][] = [
        ['objective', { ...one, objective: other.objective }],
        ['window', { ...one, window: other.window }],
        ['commitment', { ...one, commitment: other.commitment }],
        ...(sameParts
          ? Object.entries(other.indicator).map(([path, part]): [string, Promise_] => [
              `indicator.${path}`,
              { ...one, indicator: { ...one.indicator, [path]: part } },
            ])
          : []),
      ]
      const keyOf = (value: Promise_) =>
        JSON.stringify([
          value.objective.key,
          value.window.key,
          value.commitment?.key,
          Object.values(value.indicator).map(({ key }) => key),
        ])
      const real = candidates.filter(([, value]) => keyOf(value) !== keyOf(one))
      return real.length === 0
        ? fc.constant(null)
        : fc
            .constantFrom(...real)
            .map(([field, value]) => ({ field, before: all, after: all.with(index, value), slo: one.name }))
    }),
  )

  it('differ in exactly the one field that means something else, whatever the form', () => {
    fc.assert(
      fc.property(edits, styles, styles, (edit, a, b) => {
        if (edit === null) return
        expect(brief(compare(write(edit.before, a), write(edit.after, b)))).toEqual([`${edit.slo} ${edit.field}`])
      }),
      { numRuns: 500 },
    )
  })

  it('name a change where it stands, or stood when it is gone', () => {
    fc.assert(
      fc.property(edits, styles, (edit, style) => {
        if (edit === null) return
        const [before, after] = [write(edit.before, PLAIN), write(edit.after, style)]
        const [change] = compare(before, after).changes
        const [, files = '', index = ''] = /(\d+)-(\d+)\.yaml$/.exec(change?.place.file ?? '') ?? []
        const side = change?.after === null ? before : after
        expect(Number(files)).toBe(side.length)
        expect(change?.place.line).toBeGreaterThan(0)
        expect(change?.place.line).toBeLessThanOrEqual((side[Number(index)] ?? '').split('\n').length)
      }),
    )
  })

  it('are a loosening one way when they are a tightening the other way', () => {
    const both = contracts.chain((contract) =>
      fc.tuple(
        fc.constant(contract),
        fc.tuple(...contract.map(({ name }) => promises.map((one) => ({ ...one, name })))),
      ),
    )
    fc.assert(
      fc.property(both, ([a, b]) => {
        const lines = (comparison: Comparison, turned: boolean) =>
          comparison.changes
            .map(({ slo, field, direction }) => `${slo} ${field} ${turned ? opposite(direction) : direction}`)
            .sort()
        const [there, back] = [compare(write(a, PLAIN), write(b, PLAIN)), compare(write(b, PLAIN), write(a, PLAIN))]
        expect(lines(back, true)).toEqual(lines(there, false))
      }),
      { numRuns: 300 },
    )
  })

  it('tell an SLO that is renamed or moved to another service from one that is gone', () => {
    fc.assert(
      fc.property(promises, (one) => {
        const renamed = write([{ ...one, name: 'renamed' }], PLAIN)
        expect(compare(write([one], PLAIN), renamed).changes).toMatchObject([
          { slo: 'renamed', field: 'name', before: one.name },
        ])
        const moved = write([one], PLAIN, 'store')
        expect(compare(write([one], PLAIN), moved).changes).toMatchObject([
          { service: 'store', field: 'service', before: 'shop' },
        ])
        const elsewhere = write([{ ...one, name: 'renamed' }], PLAIN, 'store')
        expect(
          compare(write([one], PLAIN), elsewhere).changes.map(({ field, direction }) => `${field} ${direction}`),
        ).toEqual(['slo loosened', 'slo tightened'])
      }),
    )
  })

  it('lose every SLO that a file loses, each as a loosening', () => {
    fc.assert(
      fc.property(contracts, styles, (contract, style) => {
        const { changes } = compare(write(contract, style), [])
        expect(changes.map(({ slo, field, direction }) => `${slo} ${field} ${direction}`).sort()).toEqual(
          contract.map(({ name }) => `${name} slo loosened`).sort(),
        )
      }),
    )
  })
})
