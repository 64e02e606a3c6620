import { beforeAll, describe, expect, it } from 'vitest'
import type { Files } from '../../github/git/tree.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

/** SLOs in other formats, each with a native document beside it that says what they can't. */
const at = (name: string) => `.slo/slos/${name}`
const RATIO = ['http_requests_total{job="shop",code=~"5.."}', 'http_requests_total{job="shop"}'] as const
const sloth = (service = 'shop', names = ['answers']) => `version: prometheus/v1
service: ${service}
slos:
${names
  .map(
    (name) => `  - name: ${name}
    objective: 99.9
    sli:
      events:
        error_query: sum(rate(${name}_total{code=~"5.."}[{{.window}}]))
        total_query: sum(rate(${name}_total[{{.window}}]))
`,
  )
  .join('')}`
const pyrra = (service = 'search') => `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: found, namespace: ${service} }
spec:
  target: '99.9'
  window: 4w
  indicator:
    ratio:
      errors: { metric: '${RATIO[0]}' }
      total: { metric: '${RATIO[1]}' }
`
const openslo = `apiVersion: openslo/v1
kind: SLO
metadata: { name: paid }
spec:
  service: pay
  indicator:
    metadata: { name: errors }
    spec:
      ratioMetric:
        counter: true
        bad: { metricSource: { type: Prometheus, spec: { query: '${RATIO[0]}' } } }
        total: { metricSource: { type: Prometheus, spec: { query: '${RATIO[1]}' } } }
  timeWindow: [{ duration: 1M, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ displayName: Good, target: 0.999 }]
`
const said = (service: string, ...lines: string[]) =>
  `version: slo-gate/v1\nservice: ${service}\n${lines.map((line) => `${line}\n`).join('')}`
const native = (service: string, name: string, [bad, total]: readonly [string, string], ...lines: string[]) =>
  `version: slo-gate/v1
service: ${service}
${lines.filter((line) => line.startsWith('policy')).join('\n')}
slos:
  - name: ${name}
    objective: 99.9%
${lines
  .filter((line) => !line.startsWith('policy'))
  .map((line) => `    ${line}\n`)
  .join('')}    indicator: { ratio: { bad: '${bad}', total: '${total}' } }
`
const ANSWERS = ['answers_total{code=~"5.."}', 'answers_total'] as const

const SHOP_SAID = ['window: 7d', 'policy: strict', 'commitment: { to: customers }', 'no-data: unknown']
const SEARCH_SAID = ['policy: strict', 'commitment: { to: customers }', 'since: 2026-01-01']
const MAIN: Readonly<Record<string, string>> = {
  [POLICY]: policy((text) =>
    text.replace(
      '  lenient:',
      `  strict:
    rules:
      - name: budget low
        when: { budget-remaining: { at-most: 50% } }
        then: freeze
  lenient:`,
    ),
  ),
  [at('shop/slos.yaml')]: sloth(),
  [at('shop/said.yaml')]: said('shop', ...SHOP_SAID),
  [at('search/slos.yaml')]: pyrra(),
  [at('search/said.yaml')]: said('search', ...SEARCH_SAID),
  [at('pay/slos.yaml')]: openslo,
  [at('pay/said.yaml')]: said('pay', 'policy: strict', 'commitment: { to: internal }'),
  // Natively kept, until an edit keeps it in Sloth.
  [at('depot.yaml')]: native(
    'depot',
    'answers',
    ANSWERS,
    'policy: strict',
    'window: 7d',
    'commitment: { to: customers }',
  ),
  [at('store/slos.yaml')]: sloth('store', ['answers', 'stock']),
  [at('store/said.yaml')]: said('store', 'policy: strict'),
}

/** The edit, and what it is called. */
const ATTACKS: readonly [string, Files, readonly string[]][] = [
  [
    'Sloth rewritten as native, without what the supplement said',
    { [at('shop/slos.yaml')]: native('shop', 'answers', ANSWERS, 'window: 30d') },
    ['unreadable'],
  ],
  [
    'Sloth rewritten as native in the place of both files',
    { [at('shop/slos.yaml')]: native('shop', 'answers', ANSWERS, 'window: 30d'), [at('shop/said.yaml')]: null },
    ['shop/answers commitment', 'shop/answers policy', 'shop/answers window'],
  ],
  [
    'native rewritten as Sloth',
    { [at('depot.yaml')]: sloth('depot') },
    ['depot/answers commitment', 'depot/answers policy', 'depot/answers window'],
  ],
  [
    'native rewritten as Sloth, with a supplement that says less',
    { [at('depot.yaml')]: sloth('depot'), [at('depot-said.yaml')]: said('depot', 'policy: strict', 'window: 7d') },
    ['depot/answers commitment'],
  ],
  [
    'Pyrra rewritten as native',
    { [at('search/slos.yaml')]: native('search', 'found', RATIO, 'window: 4w') },
    ['unreadable'],
  ],
  [
    'Pyrra rewritten as native, with the supplement gone',
    { [at('search/slos.yaml')]: native('search', 'found', RATIO, 'window: 4w'), [at('search/said.yaml')]: null },
    ['search/found commitment', 'search/found policy', 'search/found since'],
  ],
  [
    'the supplement deleted',
    { [at('shop/said.yaml')]: null },
    ['shop/answers commitment', 'shop/answers policy', 'shop/answers window'],
  ],
  ['the supplement given to another service', { [at('shop/said.yaml')]: said('shed', ...SHOP_SAID) }, ['unreadable']],
  [
    'two supplements that change places',
    {
      [at('shop/said.yaml')]: said('search', ...SHOP_SAID),
      [at('search/said.yaml')]: said('shop', ...SEARCH_SAID),
    },
    ['search/found since', 'shop/answers since', 'shop/answers window'],
  ],
  [
    'the supplement split in two',
    {
      [at('shop/said.yaml')]: said('shop', ...SHOP_SAID.slice(0, 2)),
      [at('shop/said-2.yaml')]: said('shop', ...SHOP_SAID.slice(2)),
    },
    ['unreadable'],
  ],
  ['a second supplement', { [at('shop/a.yaml')]: said('shop', 'policy: lenient') }, ['unreadable']],
  [
    'the supplement in a file of a name that is not read',
    { [at('shop/said.yaml')]: null, [at('shop/said.yaml.txt')]: said('shop', ...SHOP_SAID) },
    ['shop/answers commitment', 'shop/answers policy', 'shop/answers window'],
  ],
  [
    'the supplement as JSON in another file, with a longer window',
    {
      [at('shop/said.yaml')]: null,
      [at('shop/other.yml')]: JSON.stringify({
        version: 'slo-gate/v1',
        service: 'shop',
        window: '30d',
        policy: 'strict',
        commitment: { to: 'customers' },
      }),
    },
    ['shop/answers window'],
  ],
  [
    'the SLO file alone, which takes another service for its own',
    { [at('store/slos.yaml')]: sloth('shelf', ['answers', 'stock']) },
    ['unreadable'],
  ],
  [
    'the policy alone that a supplement names',
    { [at('search/said.yaml')]: said('search', 'policy: lenient', ...SEARCH_SAID.slice(1)) },
    ['search/found policy'],
  ],
  [
    'the supplement put among the targets',
    { [at('search/said.yaml')]: null, '.slo/targets/said.yaml': said('search', ...SEARCH_SAID) },
    ['search/found commitment', 'search/found policy', 'search/found since'],
  ],
  [
    'formats that change across files: Sloth where Pyrra was, native where Sloth was',
    {
      [at('search/slos.yaml')]: native('shop', 'answers', ANSWERS, 'window: 7d'),
      [at('shop/slos.yaml')]: pyrra(),
    },
    ['unreadable'],
  ],
  [
    'one SLO of two moved to a native file',
    {
      [at('store/slos.yaml')]: sloth('store', ['stock']),
      [at('store/answers.yaml')]: native('store', 'answers', ANSWERS, 'window: 30d'),
    },
    ['store/answers policy'],
  ],
  [
    'one SLO of two moved to another service in Sloth',
    {
      [at('store/slos.yaml')]: sloth('store', ['stock']),
      [at('store/answers.yaml')]: sloth('shelf'),
    },
    ['shelf/answers policy', 'shelf/answers service'],
  ],
  [
    'a supplement for a contract that is native',
    { [at('checkout-said.yaml')]: said('checkout', 'policy: lenient') },
    ['unreadable'],
  ],
  [
    'slos left out of a native contract',
    { [CONTRACT]: said('checkout', 'policy: default', 'window: 30d') },
    ['unreadable'],
  ],
]

const HARMLESS: readonly [string, Files][] = [
  [
    'the supplement laid out in another way',
    {
      [at('shop/said.yaml')]:
        '# why\n{ service: "shop", "version": slo-gate/v1, commitment: { to: "customers" }, window: 168h, policy: "strict" }\n',
    },
  ],
  ['the supplement moved', { [at('shop/said.yaml')]: null, [at('z/said.yml')]: said('shop', ...SHOP_SAID) }],
  [
    'both files renamed, and one written as JSON',
    {
      [at('search/slos.yaml')]: null,
      [at('search/said.yaml')]: null,
      [at('a.yml')]: JSON.stringify({
        version: 'slo-gate/v1',
        service: 'search',
        policy: 'strict',
        commitment: { to: 'customers' },
        since: '2026-01-01',
      }),
      [at('b.yml')]: pyrra(),
    },
  ],
  [
    'SLOs and supplement in one file',
    { [at('shop/slos.yaml')]: `${sloth()}---\n${said('shop', ...SHOP_SAID)}`, [at('shop/said.yaml')]: null },
  ],
  [
    'a description, an owner and a runbook',
    {
      [at('search/said.yaml')]: said(
        'search',
        ...SEARCH_SAID,
        'owner: "@acme/search"',
        'runbook: https://runbooks.example/a',
      ),
      [at('shop/slos.yaml')]: sloth().replace('    objective', '    description: What was answered\n    objective'),
    },
  ],
  [
    'Sloth rewritten as native, with all that the supplement said',
    {
      [at('shop/slos.yaml')]: null,
      [at('shop/said.yaml')]: native('shop', 'answers', ANSWERS, ...SHOP_SAID),
    },
  ],
  [
    'native rewritten as Sloth, with a supplement that says the rest',
    {
      [at('depot.yaml')]: sloth('depot'),
      [at('depot-said.yaml')]: said('depot', 'policy: strict', 'window: 7d', 'commitment: { to: customers }'),
    },
  ],
  [
    'Sloth for Kubernetes',
    {
      [at('shop/slos.yaml')]: `apiVersion: sloth.slok.dev/v1
kind: PrometheusServiceLevel
metadata: { name: shop }
spec:
  service: shop
  slos:
    - name: answers
      objective: 99.9
      sli:
        events:
          errorQuery: sum(rate(answers_total{code=~"5.."}[{{.window}}]))
          totalQuery: sum(rate(answers_total[{{.window}}]))
`,
    },
  ],
  ['OpenSLO rewritten as Pyrra', { [at('pay/slos.yaml')]: pyrra('pay').replace('found', 'paid').replace('4w', '30d') }],
  [
    'the SLOs of one Sloth file in two',
    {
      [at('store/slos.yaml')]: sloth('store', ['stock']),
      [at('store/more.yaml')]: sloth('store', ['answers']),
    },
  ],
  [
    'a word of the default',
    { [at('store/said.yaml')]: said('store', 'policy: strict', 'window: 30d', 'no-data: unknown') },
  ],
  ['a contract of another service laid out in another way', { [CONTRACT]: contract((text) => `# why\n${text}`) }],
]

let guarded: Guarded
beforeAll(() => {
  guarded = Guarded.inMemory()
  guarded.shop.push('main', { files: MAIN, author: 'olga' })
})

describe('a document that says what the SLOs of another file can not', () => {
  it.each(ATTACKS)('is guarded against %s', async (_, files, expected) => {
    const { report } = await guarded.guard(guarded.pull(files))
    expect(report.verdict).toBe('blocked')
    const found = report.changes.map(({ service, slo, field }) => `${service}/${slo} ${field}`).sort()
    if (expected[0] === 'unreadable') expect(report.unreadable).not.toEqual([])
    else expect(found).toEqual(expected)
  })

  it.each(HARMLESS)('is left alone by %s', async (_, files) => {
    const { report } = await guarded.guard(guarded.pull(files))
    expect(report).toMatchObject({ changes: [], unreadable: [], verdict: 'unchanged' })
  })
})
