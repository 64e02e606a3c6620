/** A Prometheus whose answers are written down, so that a scenario runs where there is none. */
import type { ServerResponse } from 'node:http'
import { json, type Received } from '../support/http-server.ts'

/** What a query is answered: a number, several series, nothing, or a failure. */
export type Answer = number | string | readonly Series[] | null | Failure

interface Series {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number | string
}

interface Failure {
  readonly status: number
  readonly body: unknown
}

/** What a query is answered at a time, in unix seconds. */
export type Answers = (query: string, at: number) => Answer

export function answerAsPrometheus(answers: Answers, request: Received, response: ServerResponse): void {
  const form = new URLSearchParams(request.body)
  const ask = (at: number) => answers(form.get('query') ?? '', at)
  const times = timesOf(form)
  const failure = times.map(ask).find(isFailure)
  const samples = times.flatMap((at) => seriesIn(ask(at)).map(({ labels, value }) => ({ labels, at, value })))
  const data = form.has('step') ? { resultType: 'matrix', result: matrixOf(samples) } : vectorOf(samples)
  json(response, failure?.status ?? 200, failure?.body ?? { status: 'success', data })
}

/** The seconds of the range that a selector in a query has, such as 3600 of `[1h]`. */
export const rangeOf = (query: string): number => secondsOf(/\[(\d+[smhd])[\]:]/.exec(query)?.[1])

/** The points that a subquery asks for, such as 24 of `[86399s:1h]`. */
export function pointsOf(query: string): number {
  const [, range, step] = /\[(\w+):(\w+)\]/.exec(query) ?? []
  return Math.floor((secondsOf(range) + 1) / secondsOf(step))
}

function secondsOf(duration: string | undefined): number {
  const [, count, unit = ''] = /^(\d+)([smhd])$/.exec(duration ?? '') ?? []
  return Number(count) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit] ?? Number.NaN)
}

interface Sample extends Series {
  readonly at: number
}

function timesOf(form: URLSearchParams): number[] {
  const [start, end, step] = ['start', 'end', 'step'].map((name) => Number(form.get(name)))
  if (!start || !end || !step) return [Number(form.get('time'))]
  return Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => start + index * step)
}

const isFailure = (answer: Answer): answer is Failure =>
  answer !== null && typeof answer === 'object' && 'status' in answer

function seriesIn(answer: Answer): readonly Series[] {
  if (answer === null || isFailure(answer)) return []
  return typeof answer === 'object' ? answer : [{ labels: {}, value: answer }]
}

const pointOf = ({ at, value }: Sample) => [at, String(value)]

const vectorOf = (samples: readonly Sample[]) => ({
  resultType: 'vector',
  result: samples.map((sample) => ({ metric: sample.labels, value: pointOf(sample) })),
})

function matrixOf(samples: readonly Sample[]) {
  const series = new Map<string, Sample[]>()
  for (const sample of samples) {
    const key = JSON.stringify(sample.labels)
    series.set(key, [...(series.get(key) ?? []), sample])
  }
  return [...series.values()].map((points) => ({ metric: points[0]?.labels, values: points.map(pointOf) }))
}
