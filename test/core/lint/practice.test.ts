import { describe, expect, it } from 'vitest'
import { briefs, codes, contract, lintFiles, TODAY, targets } from '../../support/lint.ts'

const ANNUAL = 'version: slo-gate/v1\nreview: { annual: { opens: 01-10, closes: 01-31 } }\n'

/** The findings about one SLO with this indicator, in YAML. */
const about = (indicator: string) => briefs(lintFiles({ 'slos/a.yaml': contract({ indicators: { it: indicator } }) }))
/** What stands where the findings about one SLO with this indicator point to. */
const pointedAt = (indicator: string) => {
  const text = contract({ indicators: { it: indicator } })
  return lintFiles({ 'slos/a.yaml': text }).map(({ place }) =>
    text.split('\n')[place.line - 1]?.slice(place.column - 1),
  )
}
const expression = (query: string) => `{ error-ratio: '${query}' }`
const ratio = (bad: string, total = 'x_total') => `{ ratio: { bad: '${bad}', total: '${total}' } }`
/** The findings about the reviews of a contract and its targets on a day. */
const reviewed = (head: string, today: string, policy?: string) =>
  codes(
    lintFiles(
      {
        'slos/a.yaml': contract({ head: `runbook: https://r.example\n${head}` }),
        ...(policy ? { 'policy.yaml': policy } : {}),
      },
      today,
    ),
  )
const looked = (head: string, today: string) =>
  codes(
    lintFiles(
      { 'slos/a.yaml': contract(), 'targets/a.yaml': targets('[{ slo: availability, target: 99.95% }]', head) },
      today,
    ),
  )

describe('a directory that follows the practice', () => {
  it('has no findings', () => {
    const files = {
      'policy.yaml': ANNUAL,
      'slos/a.yaml': contract({ head: 'runbook: https://r.example\nreviewed: 2026-01-20\n' }),
      'targets/a.yaml': targets('[{ slo: availability, target: 99.95% }]'),
    }
    expect(lintFiles(files)).toEqual([])
  })
})

describe('no-runbook', () => {
  it('is said once for each contract without one', () => {
    const indicators = { a: ratio('a'), b: ratio('b') }
    expect(briefs(lintFiles({ 'slos/a.yaml': contract({ head: '', indicators }) }))).toEqual([
      'slos/a.yaml:2:10 no-runbook',
    ])
  })
})

describe('no-commitment', () => {
  it('is said for each SLO without one', () => {
    const text = contract({ indicators: { a: ratio('a'), b: ratio('b') } }).replaceAll(/ {4}commitment: .*\n/g, '')
    expect(briefs(lintFiles({ 'slos/a.yaml': text }))).toEqual([
      'slos/a.yaml:5:5 no-commitment',
      'slos/a.yaml:9:5 no-commitment',
    ])
  })
})

describe('contract-review-due', () => {
  it.each([
    ['2025-11-22', ['contract-review-due']],
    ['2025-11-23', []],
    ['2026-11-23', []],
  ])('a contract reviewed on %s gets %j a year later', (day, expected) => {
    expect(reviewed(`reviewed: ${day}\n`, TODAY)).toEqual(expected)
  })

  it('takes a leap day for due from the first of March on', () => {
    expect(reviewed('reviewed: 2024-02-29\n', '2025-02-28')).toEqual([])
    expect(reviewed('reviewed: 2024-02-29\n', '2025-03-01')).toEqual(['contract-review-due'])
  })

  it('stands on the day', () => {
    const text = contract({ head: 'runbook: https://r.example\nreviewed: 2020-01-01\n' })
    expect(briefs(lintFiles({ 'slos/a.yaml': text }))).toEqual(['slos/a.yaml:4:11 contract-review-due'])
  })
})

describe('contract-never-reviewed', () => {
  it('is said only where the policy has a yearly review', () => {
    expect(reviewed('', TODAY, ANNUAL)).toEqual(['contract-never-reviewed'])
    expect(reviewed('', TODAY)).toEqual([])
    expect(reviewed('reviewed: 2026-01-20\n', TODAY, ANNUAL)).toEqual([])
  })
})

describe('the review of targets', () => {
  it('is due after three months, and never before', () => {
    expect(looked('reviewed: 2026-08-23\n', '2026-11-23')).toEqual([])
    expect(looked('reviewed: 2026-08-23\n', '2026-11-24')).toEqual(['targets-review-due'])
  })

  it('is asked for where no day is named, once for each file', () => {
    const files = {
      'slos/a.yaml': contract({ indicators: { a: ratio('a'), b: ratio('b') } }),
      'targets/a.yaml': targets('[{ slo: a, target: 99.95% }, { slo: b, target: 99.95% }]', ''),
    }
    expect(briefs(lintFiles(files))).toEqual(['targets/a.yaml:1:1 targets-never-reviewed'])
  })
})

describe('review-in-future', () => {
  it('is said of contracts and targets, from the day after tomorrow on', () => {
    expect(reviewed('reviewed: 2026-11-24\n', TODAY)).toEqual([])
    expect(reviewed('reviewed: 2026-11-25\n', TODAY)).toEqual(['review-in-future'])
    expect(looked('reviewed: 2027-11-23\n', TODAY)).toEqual(['review-in-future'])
  })
})

describe('infrastructure-indicator', () => {
  it.each([
    'node_load1',
    'up',
    'container_cpu_usage_seconds_total',
    'kube_pod_status_ready',
    'process_open_fds',
    'go_goroutines',
    'app_memory_bytes',
    'instance:node_cpu:ratio',
    'job:up:avg',
    '{__name__="up"}',
    '{__name__=~"node_.*"}',
    '{"node_load1"}',
  ])('is said of %s', (metric) => {
    expect(about(ratio(metric))).toEqual([expect.stringMatching(/infrastructure-indicator$/)])
  })

  it.each([
    'http_requests_total{job="node"}',
    'http_requests_total{up="cpu"}',
    'process_orders_total',
    'go_live_total',
    'startup_total',
    'backup_up_total',
    'nodes_total',
    'cpus_sold_total',
    'uploads_total',
  ])('is not said of %s', (metric) => {
    expect(about(ratio(metric))).toEqual([])
  })

  it('stands on the metric, once for an SLO', () => {
    expect(pointedAt(ratio('sum(increase(x[$window])) - sum(increase(up[$window]))', 'up'))).toEqual([
      expect.stringMatching(/^up\[/),
    ])
  })

  it('looks at time slices, ready-made ratios and histograms too', () => {
    expect(about('{ slices: { every: 1m, value: max(up), below: 1 } }')).toHaveLength(1)
    expect(about(expression('avg_over_time(up[$window])'))).toHaveLength(1)
    expect(about('{ latency: { histogram: node_latency_seconds, within: 1s } }')).toHaveLength(1)
    expect(about('{ vendor: { id: up } }')).toEqual([])
  })
})

describe('a query that Prometheus refuses', () => {
  it.each([
    ['sum(increase(x[$window])', 'slos/a.yaml:9:56 query'],
    ['su(increase(x[$window]))', 'slos/a.yaml:9:32 query'],
    ['sum(increase(x[$window]) 1)', 'slos/a.yaml:9:57 query'],
    ['sum(increase(x[$range])) / sum(x[$window])', 'slos/a.yaml:9:47 query'],
    ['sum(x[$window])', 'slos/a.yaml:9:36 query'],
    ['sum2(increase(x[$window]))', 'slos/a.yaml:9:32 query-syntax'],
    ['sum(increase(x[$window])) default 0', 'slos/a.yaml:9:58 query-syntax'],
  ])('is an error where it is wrong, a warning where VictoriaMetrics may read it: %s', (query, finding) => {
    expect(about(expression(query))).toContain(finding)
  })

  it.each([
    'sum(increase(x[$window]))',
    'slo:sli_error:ratio_rate$window{a="b"}',
    'avg_over_time(x[$window:1m] offset $window)',
    'sum by (job) (increase({"a.b",job="d"}[$window] offset 5m)) # why not',
  ])('is not said of %s', (query) => {
    expect(about(expression(query))).toEqual([])
  })

  it('looks at time slices', () => {
    expect(pointedAt("{ slices: { every: 1m, value: 'max(x', below: 1 } }")).toEqual([expect.stringMatching(/^'/)])
    expect(about("{ slices: { every: 1m, value: 'max(x)', below: 1 } }")).toEqual([])
  })
})

describe('hard-coded-range', () => {
  it.each([
    'sum(increase(x[$window])) / sum(increase(y[1h]))',
    'max_over_time(increase(x[$window])[1h:5m])',
    'rate$window + sum(increase(x[5m] offset 1h))',
  ])('is said of %s', (query) => {
    expect(about(expression(query))).toEqual([expect.stringMatching(/hard-coded-range$/)])
  })

  it.each([
    'max_over_time(rate(x[5m])[$window:5m])',
    'max_over_time(rate(x[5m])[$window:1m]) + x',
    'sum(increase(x[$window] offset 5m))',
    'sum(increase(x{a="[5m]"}[$window]))',
  ])('is not said of %s', (query) => {
    expect(about(expression(query))).toEqual([])
  })

  it('is not said of time slices, which have ranges of their own', () => {
    expect(about("{ slices: { every: 1m, value: 'sum(rate(x[1m]))', above: 0 } }")).toEqual([])
  })

  it('is said again after a subquery over the window', () => {
    expect(pointedAt(expression('max_over_time(rate(x[5m])[$window:5m]) / rate(y[5m])'))).toEqual([
      expect.stringMatching(/^5m\]\)'/),
    ])
  })
})

describe('same-indicator', () => {
  const pair = (a: string, b: string) =>
    briefs(lintFiles({ 'slos/a.yaml': contract({ indicators: { a, b } }) })).map((brief) => brief.split(' ')[1])

  it.each([
    [ratio('x{a="1",b="2"}'), ratio('x{ b="2", a="1", }')],
    [ratio('sum(increase(x[$window]))'), ratio('sum( increase(x [$window]) ) # bad')],
    [expression('sum by (a) (rate(x{a="b"}[$window]))'), expression('sum by(a)(rate(x{a="b"}[$window]))')],
    [
      '{ latency: { histogram: \'h{a="1",b="2"}\', within: 500ms } }',
      '{ latency: { histogram: \'h{b="2",a="1"}\', within: 0.5s } }',
    ],
    ['{ slices: { every: 60s, value: x, below: 1 } }', '{ slices: { every: 1m, value: x, below: 1.0 } }'],
    ['{ vendor: { id: a } }', '{ vendor: { id: a } }'],
  ])('is said of %s and %s', (a, b) => {
    expect(pair(a, b)).toEqual(['same-indicator'])
  })

  it.each([
    [ratio('x'), ratio('y')],
    [ratio('x{a="1 2"}'), ratio('x{a="1  2"}')],
    [ratio('x{a="#1"}'), ratio('x{a="#2"}')],
    [ratio('x'), "{ ratio: { good: 'x', total: 'x_total' } }"],
    [expression('a and b + rate(c[$window])'), expression('aandb + rate(c[$window])')],
    ['{ latency: { histogram: h, within: 500ms } }', '{ latency: { histogram: h, within: 200ms } }'],
    ['{ slices: { every: 1m, value: x, below: 1 } }', '{ slices: { every: 1m, value: x, at-most: 1 } }'],
    ['{ vendor: { id: a } }', '{ vendor: { id: b } }'],
  ])('is not said of %s and %s', (a, b) => {
    expect(pair(a, b)).toEqual([])
  })

  it.each([
    [['[region, zone]', '[zone, region]'], 1],
    [['[region]', '[zone]'], 0],
    [['[region]', null], 0],
  ] as const)('is said of two that are grouped by the same labels only: %j', ([a, b], times) => {
    const grouped = (labels: string | null) => `${ratio('x')}${labels ? `\n    group-by: ${labels}` : ''}`
    const found = lintFiles({ 'slos/a.yaml': contract({ indicators: { a: grouped(a), b: grouped(b) } }) })
    expect(codes(found)).toEqual(Array(times).fill('same-indicator'))
  })

  it.each([
    ['99%', '30d'],
    ['99.9%', '7d'],
  ])('is said of two with other objectives and windows: %s over %s', (objective, window) => {
    const other = contract({ service: 'till', objective, window })
    expect(codes(lintFiles({ 'slos/a.yaml': contract(), 'slos/b.yaml': other }))).toEqual(['same-indicator'])
  })

  it('is said at the later one, across files, with the place of the first', () => {
    const found = lintFiles({ 'slos/a.yaml': contract(), 'slos/b.yaml': contract({ service: 'till' }) })
    expect(briefs(found)).toEqual(['slos/b.yaml:9:5 same-indicator'])
    expect(found[0]?.problem.message).toContain('as shop/availability, in .slo/slos/a.yaml:9')
  })
})

describe('thin-buffer', () => {
  const target = (aim: string, indicator = ratio('x')) =>
    codes(
      lintFiles({
        'slos/a.yaml': contract({ indicators: { it: indicator } }),
        'targets/a.yaml': targets(`[{ slo: it, ${aim} }]`),
      }),
    )

  it('is said below a tenth of the budget, and not from there on', () => {
    expect(target('target: 99.909999%')).toEqual(['thin-buffer'])
    expect(target('target: 99.91%')).toEqual([])
  })

  it('is not said of latency targets, whose buffer is a time', () => {
    expect(target('within: 499ms', '{ latency: { histogram: h, within: 500ms } }')).toEqual([])
  })
})
