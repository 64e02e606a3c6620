import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type HttpClient, httpClient } from '../../../src/adapters/network/http.ts'
import { countOver, expressionOver, groupsOver, presenceOver } from '../../../src/adapters/prometheus/queries.ts'
import { type Asker, asker, singleAnswer } from '../../../src/adapters/prometheus/query-client.ts'
import type { Question } from '../../../src/adapters/prometheus/question.ts'
import type { QueryResult } from '../../../src/adapters/prometheus/response.ts'
import { describeWith } from '../../support/available.ts'
import { DAY } from '../../support/build.ts'
import { END } from '../../support/dataset.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: startPrometheus },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: startVictoriaMetrics },
] as const

/** Values that series have, that none has, that no series has since it lacks the label, and that a pattern would match. */
const VALUES = {
  job: ['steady', 'exhausted', 'churn', 'sparse', 'idle', 'clean', 'latency', 'nobody', 'ste.dy', 'steady|churn', ''],
  code: ['200', '500', '404', ''],
  pod: ['steady-0', 'steady-1', 'churn-3', 'sparse-0-2', 'nobody'],
} as const
const matcher = (label: keyof typeof VALUES) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...VALUES[label]).map((value) => `${label}="${value}"`) },
    { weight: 1, arbitrary: fc.constantFrom(`${label}=~".+"`, `${label}!="500"`, `${label}=~"5..|.*-0"`) },
  )
const SELECTORS = fc
  .record({ job: matcher('job'), code: matcher('code'), pod: matcher('pod') }, { requiredKeys: ['job'] })
  .map((matchers) => Object.values(matchers).join(','))
const PIECES = fc.constantFrom(
  { span: { seconds: 30 * DAY, text: '30d' }, offsetSeconds: 0, growth: 'increase' as const, after: null },
  { span: { seconds: DAY, text: '1d' }, offsetSeconds: 0, growth: 'increase' as const, after: null },
  { span: { seconds: 300, text: '5m' }, offsetSeconds: 7 * DAY, growth: 'increase' as const, after: null },
)
const KINDS = ['count', 'written count', 'presence', 'recorded', 'groups', 'expression'] as const
const QUESTIONS = fc.tuple(SELECTORS, PIECES, fc.constantFrom(...KINDS)).map(([matchers, piece, kind]): Question => {
  const text = `http_requests_total{${matchers}}`
  const now = { ...piece, offsetSeconds: 0, growth: 'increase' as const, after: null }
  switch (kind) {
    case 'count':
      return countOver({ form: 'selector', text }, piece)
    case 'written count':
      return countOver({ form: 'expression', text: `sum(increase(${text}[$window]))` }, piece)
    case 'presence':
      return presenceOver({ form: 'selector', text }, piece, 3600)
    case 'recorded':
      return expressionOver(text, now)
    case 'groups':
      return groupsOver(text, ['pod', 'code'], piece)
    case 'expression':
      return expressionOver(`sum by (pod) (rate(${text}[$window])) / 2 # half`, now)
  }
})

for (const { name, available, start } of SERVERS) {
  describeWith(available, `what is asked of a real ${name} together`, () => {
    let server: Server
    let client: HttpClient
    beforeAll(async () => {
      server = await start()
      client = httpClient({
        baseUrl: new URL(server.url),
        headers: {},
        clientCertificate: null,
        requestTimeoutMs: 300_000,
        deadline: AbortSignal.timeout(600_000),
      })
    })
    afterAll(async () => {
      await client?.close()
      await server?.stop()
    })

    const newAsker = (onRequest: () => void = () => {}): Asker =>
      asker(
        {
          ...client,
          post: (...request) => {
            onRequest()
            return client.post(...request)
          },
        },
        { baseUrl: new URL(server.url), at: END, concurrency: 2, redact: (text) => text, withheld: null },
      )
    const ask = (of: Asker) => (question: Question) => of.instant(question, END, 30 * DAY)

    it('is answered as if it had been asked alone, absent series included', async () => {
      const alone = ask(newAsker())
      await fc.assert(
        fc.asyncProperty(fc.array(QUESTIONS, { minLength: 10, maxLength: 40 }), async (questions) => {
          let requests = 0
          const together = await Promise.all(questions.map(ask(newAsker(() => requests++))))
          const distinct = new Set(questions.map(({ text }) => text)).size
          expect(requests).toBeLessThanOrEqual(distinct)
          for (const [index, question] of questions.entries()) {
            expect(shape(together[index], question), question.text).toEqual(shape(await alone(question), question))
          }
        }),
        { numRuns: 40 },
      )
    })

    it('is answered in far fewer requests', async () => {
      let requests = 0
      const asking = ask(newAsker(() => requests++))
      const jobs = Array.from({ length: 300 }, (_, index) => `job="job-${index}"`)
      await Promise.all(
        jobs.map((job) => asking(countOver({ form: 'selector', text: `http_requests_total{${job}}` }, WEEK))),
      )
      expect(requests).toBe(3)
    })

    it('spoils no other answer where the backend refuses one', async () => {
      const asking = ask(newAsker())
      const good = Array.from({ length: 8 }, (_, index) =>
        expressionOver(`sum(increase(http_requests_total{job="steady"}[${index + 1}h]))`, WEEK),
      )
      const bad = expressionOver('sum(nosuch(http_requests_total))', WEEK)
      const [refused, ...answers] = await Promise.all([bad, ...good].map(asking))
      expect(refused).toMatchObject({ kind: 'unusable', reason: { kind: 'rejected' } })
      const alone = await Promise.all(good.map(ask(newAsker())))
      expect(answers.map((answer) => singleAnswer(answer))).toEqual(alone.map((answer) => singleAnswer(answer)))
      expect(answers.every((answer) => answer.kind === 'samples' && answer.samples.length === 1)).toBe(true)
    })
  })
}

const WEEK = { span: { seconds: 7 * DAY, text: '7d' }, offsetSeconds: 0, growth: 'increase' as const, after: null }

/** An answer in an order of its own. Of bare selectors the values only, for one lacks the label that it was fused by. */
function shape(result: QueryResult | undefined, question: Question): unknown {
  if (result?.kind !== 'samples') return result
  const isBare = question.text.startsWith('http_requests_total')
  return result.samples.map(({ labels, value }) => JSON.stringify(isBare ? value : [labels, value])).sort()
}
