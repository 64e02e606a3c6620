import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCounts } from '../../src/adapters/counts/counts-file.ts'
import { readResponse } from '../../src/adapters/prometheus/response.ts'
import { readCommandLine } from '../../src/app/hosts/terminal.ts'
import { readInputs } from '../../src/app/inputs/inputs.ts'
import { INPUT_NAMES } from '../../src/app/inputs/names.ts'
import { exactNumber } from '../../src/core/model/exact-number.ts'
import { standingAt } from '../../src/core/model/written-query.ts'
import { parsePromql, syntaxErrorAt } from '../../src/core/promql/grammar.ts'
import { readPromql } from '../../src/core/promql/inspect.ts'
import { expressionMeaning, histogramMeaning, namesWindow, queryMeaning } from '../../src/core/promql/meaning.ts'
import { plainSelector } from '../../src/core/promql/selector.ts'
import { readOwners, ruleFor } from '../../src/core/protection/codeowners.ts'
import { rewritingRules } from '../../src/core/specs/attributes/rewriting.ts'
import { daySchema } from '../../src/core/specs/fields/day.ts'
import { durationSchema, latencyBoundSchema } from '../../src/core/specs/fields/duration.ts'
import { objectiveSchema, targetRatioSchema } from '../../src/core/specs/fields/objective.ts'
import { percentageSchema } from '../../src/core/specs/fields/percentage.ts'
import {
  expressionSchema,
  histogramSchema,
  instantExpressionSchema,
  querySchema,
} from '../../src/core/specs/fields/query.ts'
import { timezoneSchema, windowSchema } from '../../src/core/specs/fields/window.ts'
import { ratioOf, shareOf } from '../../src/core/specs/formats/events-query.ts'
import { openSloDuration } from '../../src/core/specs/formats/openslo-window.ts'
import { percentObjectiveSchema, ratioObjectiveSchema } from '../../src/core/specs/formats/ratio-objective.ts'
import { durationOfSeconds, prometheusDuration } from '../../src/core/specs/formats/seconds.ts'
import { GO_WINDOW, templateOf } from '../../src/core/specs/formats/template.ts'
import { diagnosticsText, problemText } from '../../src/present/diagnostics.ts'
import { quotedReason } from '../../src/present/reasons.ts'
import { testHost } from '../support/host.ts'
import { expectHarmlessAnywhere, expectHarmlessLog } from './harmless.ts'
import { anything, nearly } from './mutation.ts'
import { holds, PATIENCE } from './runs.ts'

const QUERIES = [
  'http_requests_total{job="shop",code=~"5.."}',
  'sum(increase(http_requests_total{job="shop"}[$window]))',
  "1 - sum(rate(a{b!~'c'}[$window])) / sum(rate(a[$window] offset 5m))",
  'histogram_quantile(0.9, sum by (le) (rate(a_bucket[5m]))) # note\n> bool 3',
  '{"http.requests", job="x"}[1h:5m] @ end()',
]

describe('any query', () => {
  const queries = nearly(...QUERIES)

  it('has a tree, and a mistake within it or none', { timeout: PATIENCE }, () => {
    holds(queries, (query) => {
      const offset = syntaxErrorAt(parsePromql(query))
      if (offset !== null) expect(offset).toBeLessThanOrEqual(query.length)
      const { mistake, metrics, fixedRanges } = readPromql(query)
      if (offset !== null) expect(mistake).not.toBeNull()
      if (mistake) expect(mistake.offset).toBeLessThanOrEqual(query.length)
      for (const { offset: from, text } of [...metrics, ...fixedRanges]) expect(query.startsWith(text, from)).toBe(true)
    })
  })

  it('is read, or not, by every reader, without a throw and always in the same way', { timeout: PATIENCE }, () => {
    const readers: ((query: string) => unknown)[] = [
      plainSelector,
      expressionMeaning,
      namesWindow,
      (query) => queryMeaning({ form: 'expression', text: query }),
      (query) => queryMeaning({ form: 'selector', text: query }),
      (query) => histogramMeaning({ name: query, matchers: [query] }),
      (query) => ratioOf('bad', query, query),
      (query) => shareOf('good', query),
      (query) => templateOf(standingAt({ file: 'a', line: 1, column: 1 }, query), GO_WINDOW),
      ...[querySchema, expressionSchema, instantExpressionSchema, histogramSchema].map(
        (schema) => (query: string) => schema.safeParse(query),
      ),
    ]
    holds(queries, (query) => {
      for (const read of readers) expect(read(query)).toEqual(read(query))
    })
  })
})

describe('any value for a number, a time or a share', () => {
  const values = fc.oneof(
    nearly('99.9%', '30d', '500ms', '25%', '2026-11-23', '1h30m', '4w', '0.999', '1e-07', 'Europe/Berlin'),
    fc.double(),
    fc.bigInt().map(Number),
    fc.constantFrom(null, true, [], {}, undefined),
  )

  it('is that, or a reason that harms nobody', { timeout: PATIENCE }, () => {
    const schemas = [
      daySchema,
      durationSchema,
      latencyBoundSchema,
      percentageSchema,
      objectiveSchema,
      targetRatioSchema,
      percentObjectiveSchema,
      ratioObjectiveSchema,
      timezoneSchema,
      windowSchema,
    ]
    holds(values, (value) => {
      for (const schema of schemas) {
        const read = schema.safeParse(value)
        for (const issue of read.error?.issues ?? []) expectHarmlessAnywhere(issue.message)
      }
      const text = String(value)
      for (const read of [exactNumber, openSloDuration, prometheusDuration]) expect(() => read(text)).not.toThrow()
      expect(() => durationOfSeconds(Number(value))).not.toThrow()
    })
  })

  it('is a length of more than nothing and at most five years, where it is one', { timeout: PATIENCE }, () => {
    holds(values, (value) => {
      const read = durationSchema.safeParse(value)
      for (const seconds of [read.data?.seconds, prometheusDuration(String(value))?.seconds]) {
        if (seconds !== undefined) expect(seconds > 0 && seconds <= 5 * 366 * 86_400).toBe(true)
      }
    })
  })
})

describe('any text', () => {
  it('for a file of counts is counts or errors within the file', { timeout: PATIENCE }, () => {
    const valid =
      'time,service,slo,good,total\n2026-11-01T00:00:00Z,shop,a,99,100\n2026-11-01T01:00:00Z,shop,a,99.5,100\n'
    holds(nearly(valid), (text) => {
      const read = readCounts({ path: 'counts.csv', text })
      expect(readCounts({ path: 'counts.csv', text }).kind).toBe(read.kind)
      if (read.kind !== 'broken') return
      expect(read.diagnostics).not.toEqual([])
      const lines = text.split(/\r\n|\r|\n/).length
      for (const { place } of read.diagnostics) expect(place.line).toBeLessThanOrEqual(lines)
      expectHarmlessLog(diagnosticsText(read.diagnostics))
    })
  })

  it('for CODEOWNERS gives rules, each on a line of the file', { timeout: PATIENCE }, () => {
    const valid =
      '# Owners\n* @acme/all\n/.slo/slos/ @acme/sre @alice\ndocs/*.md\n\\#x b@example.com # why\n**/a/**/b? @x\n'
    holds(fc.tuple(nearly(valid), nearly('.slo/slos/a.yaml')), ([text, path]) => {
      const lines = text.split(/\r\n|\r|\n/).length
      const rules = readOwners(text, [{ line: 2, column: 3, kind: 'Unknown owner', message: '' }])
      for (const { line } of rules) expect(line).toBeLessThanOrEqual(lines)
      const rule = ruleFor(rules, path)
      if (rule) expect(rules).toContain(rule)
    })
  })

  it('for git attributes gives lines of the file', { timeout: PATIENCE }, () => {
    const valid =
      '*.yaml text ident\n/.slo/** filter=lfs\n[attr]mine ident\n"a b" working-tree-encoding=UTF-16\n*.[ch] -ident\n'
    holds(nearly(valid), (text) => {
      const lines = text.split('\n').length
      for (const rule of rewritingRules([{ file: 'a', directory: '', bytes: Buffer.from(text).toString('latin1') }])) {
        expect(rule.line).toBeLessThanOrEqual(lines)
        rule.couldMatch('.slo/slos/a.yaml')
      }
    })
  })

  it('for inputs is inputs, or problems that are named and harm nobody', { timeout: PATIENCE }, () => {
    const value = nearly(
      'gate',
      '.slo',
      'https://prometheus.example/x',
      'X-Scope-OrgID: a',
      '30s',
      '2026-11-01T00:00:00Z',
      'true',
      'a, b',
    )
    const raw = fc.dictionary(fc.constantFrom(...INPUT_NAMES), value)
    holds(raw, (given) => {
      const read = readInputs(given, testHost())
      if (read.kind === 'inputs') {
        const { backend } = read.inputs
        if (backend && 'problem' in backend) expect(INPUT_NAMES).toContain(backend.input)
        return
      }
      expect(read.problems).not.toEqual([])
      for (const { input, problem } of read.problems) {
        expect(INPUT_NAMES).toContain(input)
        expectHarmlessLog(problemText(problem))
      }
    })
  })

  it('on the command line is a run, help, the version or a misuse', { timeout: PATIENCE }, () => {
    const word = fc.oneof(
      anything,
      fc.constantFrom('gate', 'convert', '--at', '--at=', '--help', '--', '-', '--dry-run', '--__proto__', '-x'),
    )
    holds(
      fc.tuple(
        fc.array(word, { maxLength: 6 }),
        fc.dictionary(fc.constantFrom('SLO_GATE_MODE', 'SLO_GATE_AT'), anything),
      ),
      ([args, environment]) => {
        expect(['run', 'help', 'version', 'misused']).toContain(readCommandLine(args, environment).kind)
      },
    )
  })
})

describe('any answer of a backend', () => {
  const bodies = nearly(
    '{"status":"success",\n"data":{"resultType":"vector",\n"result":[{"metric":{"a":"b"},\n"value":[1795392000,"1690"]}]}}',
    '{"status":"success",\n"data":{"resultType":"matrix",\n"result":[{"metric":{},\n"values":[[1,"2"],\n[2,"NaN"]]}]},\n"warnings":["x"]}',
    '{"status":"error",\n"errorType":"bad_data",\n"error":"the query time range exceeds the limit (query length: 1h, limit: 744h0m0s)"}',
  )
  const answers = fc.record({
    kind: fc.constant('answer' as const),
    status: fc.constantFrom(200, 204, 400, 401, 404, 422, 500, 503),
    contentType: fc.oneof(fc.constantFrom('application/json', 'text/html'), anything),
    body: bodies,
  })

  it('is samples, or a reason that harms nobody', { timeout: PATIENCE }, () => {
    holds(answers, (answer) => {
      const read = readResponse(answer, { redact: (text) => text, withheld: null })
      if (read.kind === 'samples') return
      expectHarmlessAnywhere(quotedReason(read.reason).text)
      if (read.reason.kind === 'window-too-long') expect(read.reason.limitSeconds ?? 3600).toBeGreaterThanOrEqual(3600)
    })
  })
})
