import { echoOf } from './echo.ts'
import { type Answer, type Asked, type Fault, harmless, pass } from './fault.ts'
import type { Random } from './random.ts'

interface Series {
  metric: Record<string, string>
  value?: [number, string]
  values?: [number, string][]
  histogram?: unknown
  histograms?: unknown
}

interface Success {
  status: string
  data: { resultType: string; result: Series[] }
  [other: string]: unknown
}

/** A fault in a success of the Prometheus API; anything else passes. */
const edited = (name: string, edit: (answer: Success, random: Random, asked: Asked) => unknown): Fault => ({
  name,
  async apply({ asked, response, random, upstream }) {
    const answer = await upstream()
    const success = successIn(answer.body)
    if (!success) return false
    const changed = edit(success, random, asked)
    if (changed === false) return false
    pass(response, { ...answer, body: Buffer.from(JSON.stringify(typeof changed === 'object' ? changed : success)) })
    return true
  },
})

function successIn(body: Buffer): Success | null {
  const parsed = JSON.parse(body.toString()) as Success
  return parsed.status === 'success' && Array.isArray(parsed.data.result) && typeof parsed.data.result[0] !== 'number'
    ? parsed
    : null
}

/** A fault in one of the values. */
const valued = (name: string, value: (random: Random, asked: Asked) => unknown): Fault =>
  edited(name, ({ data: { result } }, random, asked) => {
    if (result.length === 0) return false
    const series = random.pick(result)
    const points = series.value ? [series.value] : (series.values ?? [])
    for (const point of points) if (series.value || random.isBelow(0.3)) point[1] = value(random, asked) as string
    return points.length > 0
  })

/** A fault in one of the labels; in results without any, one that nobody asked for. */
const labelled = (name: string, change: (metric: Record<string, string>, label: string, text: string) => void): Fault =>
  edited(name, ({ data: { result } }, random, asked) => {
    if (result.length === 0) return false
    const { metric } = random.pick(result)
    const labels = Object.keys(metric)
    const text = random.isBelow(0.5) ? `${random.word(6)}"{}` : echoOf(asked, random)
    change(metric, labels.length > 0 ? random.pick(labels) : '', text)
  })

/** What a storage says when it left something out, with what may be in it. */
const warning = (random: Random, asked: Asked) =>
  random.pick([
    'fetch series for {cluster="b"} [a.example:10901]: rpc error: code = Unavailable',
    'exceeded the limit',
    `not reached: ${echoOf(asked, random)}`,
  ])
const NOTE = 'PromQL info: metric might not be a counter, name does not end in _total/_sum/_count/_bucket: "x" (1:5)'

/** Another answer of the run, as a cache gives it that overlooks what was asked. */
const swapped = (name: string, other: (earlier: readonly Answer[], random: Random) => Answer | undefined): Fault => ({
  name,
  async apply({ earlier, random, response, upstream }) {
    const answer = other(earlier, random)
    // Asked all the same, so that there is something to give to the next.
    await upstream()
    if (!answer) return false
    pass(response, answer)
    return true
  },
})

/** The same answer, with all its times moved. */
const moved = (name: string, bySeconds: (random: Random) => number): Fault =>
  edited(name, ({ data: { result } }, random) => {
    const by = bySeconds(random)
    const points = result.flatMap(({ value, values }) => (value ? [value] : (values ?? [])))
    for (const point of points) point[0] -= by
    return points.length > 0
  })

const MARK = 'slo_gate_query'

/** What can go wrong inside of a Prometheus answer. */
export const PROMETHEUS_FAULTS: readonly Fault[] = [
  edited('isPartial', (answer) => ({ ...answer, isPartial: true })),
  edited('warnings of a storage', (answer, random, asked) => ({ ...answer, warnings: [warning(random, asked)] })),
  edited('a storage warning behind a note', (answer, random, asked) => ({
    ...answer,
    warnings: [NOTE, warning(random, asked)],
  })),
  ...['NaN', '1e-400', '5e-324', '+Inf', '-Inf', 'Inf', '', '1e999', '0x10', '-1', '-0.5', '1,5', '١٢'].map((text) =>
    valued(`the value ${JSON.stringify(text)}`, () => text),
  ),
  valued('a number that is not text', () => 17),
  valued('the value null', () => null),
  valued('the credentials for a value', (random, asked) => echoOf(asked, random)),
  edited('a native histogram for a value', ({ data: { result } }, random) => {
    if (result.length === 0) return false
    const series = random.pick(result)
    const sample = { count: '5', sum: '1', buckets: [[0, '0', '1', '5']] }
    if (series.value) series.histogram = [series.value[0], sample]
    else series.histograms = [[0, sample]]
    delete series.value
    delete series.values
  }),
  edited('a series more', ({ data: { result } }, random) => {
    if (result.length === 0) return false
    const model = random.pick(result)
    const labels = Object.entries(model.metric).map(([name, value]) => [name, `${value}-${random.word(4)}`])
    result.push({ ...model, metric: { ...Object.fromEntries(labels), ...(labels.length === 0 && { job: 'other' }) } })
  }),
  edited('a series twice', ({ data: { result } }, random) => {
    if (result.length === 0) return false
    result.push(random.pick(result))
  }),
  labelled('another label value', (metric, label, text) => {
    if (label === '') metric.zone = text
    else metric[label] = `${metric[label]}${text}`
  }),
  labelled('a label lost', (metric, label) => {
    delete metric[label]
  }),
  labelled('another label name', (metric, label, text) => {
    metric[text] = metric[label] ?? ''
    delete metric[label]
  }),
  edited('another result type', (answer, random) => {
    answer.data.resultType = random.pick(
      ['matrix', 'vector', 'streams', 'string', 'scalar', ''].filter((type) => type !== answer.data.resultType),
    )
  }),
  edited('a string for a result', (answer, random, asked) => {
    const data = { resultType: 'string', result: [0, echoOf(asked, random)] }
    return { ...answer, data }
  }),
  edited('a key with another name', (answer, random) => {
    const text = JSON.stringify(answer)
    const key = random.pick(['"status":', '"data":', '"result":', '"metric":', '"value":', '"values":'])
    return text.includes(key) ? (JSON.parse(text.replaceAll(key, `"${random.word(5)}":`)) as object) : false
  }),
  edited('a status that nobody knows', (answer) => ({ ...answer, status: 'ok' })),
  edited('no data', ({ status }) => ({ status, data: null })),
  edited('an error with a status of 200', (_, random, asked) => ({
    status: 'error',
    errorType: 'execution',
    error: `expanding series: ${echoOf(asked, random)}`,
  })),
  moved('another time', () => 7_777),
  moved('a stale answer', (random) => random.pick([0.001, 1, 15, 60, 300, 3_600, 86_400, -60])),
  swapped('the answer to another question', (earlier, random) =>
    earlier.length === 0 ? undefined : random.pick(earlier),
  ),
  swapped('a cache that knows the address only', (earlier) => earlier[0]),
  swapped('the answer before', (earlier) => earlier.at(-1)),
  edited('an answer kept from another run', ({ data: { result } }, random) => {
    const marks = result.filter(({ metric }) => MARK in metric)
    for (const { metric } of marks) metric[MARK] = random.word(12)
    return marks.length > 0
  }),
  edited('an answer without its mark', ({ data }) => {
    const { length } = data.result
    data.result = data.result.filter(({ metric }) => !(MARK in metric))
    return data.result.length < length
  }),
  edited('elements dropped', (answer, random) => ({
    ...answer,
    [random.pick(['warnings', 'infos'])]: [
      NOTE,
      random.pick([
        'PromQL warning: encountered a mix of histograms and floats for metric name "x" (1:5)',
        'PromQL info: ignored histograms in a range containing both floats and histograms (1:5)',
      ]),
    ],
  })),
  harmless(edited('notes on the evaluation', (answer) => ({ ...answer, infos: [NOTE], warnings: [NOTE] }))),
  harmless(
    edited('fields that nobody knows', (answer) => ({
      stats: { timings: { evalTotalTime: 1 } },
      ...answer,
      data: { ...answer.data, stats: null, explanation: { name: 'x' } },
      warnings: null,
      isPartial: false,
    })),
  ),
  harmless(
    edited('keys in another order', (answer) => {
      const data = {
        result: answer.data.result.map((one) => Object.fromEntries(Object.entries(one).reverse())),
        resultType: answer.data.resultType,
      }
      return { data, status: answer.status }
    }),
  ),
  harmless(
    edited('series in another order', ({ data: { result } }) => {
      result.reverse()
      return result.length > 1
    }),
  ),
]
