import { setImmediate as turnEnds } from 'node:timers/promises'
import pLimit from 'p-limit'
import { type Answer, MISSING } from '../../core/budget/counting.ts'
import { exactNumber, isDecimal } from '../../core/model/exact-number.ts'
import type { Evidence, Reason } from '../../core/model/measurement.ts'
import { Quoted, quotedOrNull } from '../../core/model/quoted.ts'
import { HOUR } from '../../core/model/time.ts'
import type { HttpClient } from '../network/http.ts'
import { type Sender, type SenderSettings, sender } from './api.ts'
import type { Call } from './call.ts'
import { marker } from './mark.ts'
import { planner } from './plan.ts'
import type { Question } from './question.ts'
import { answersIn, type Request, type Together } from './request.ts'
import type { QueryResult } from './response.ts'

export interface AskerSettings extends Omit<SenderSettings, 'markOf'> {
  /** The evaluation instant of the run, in unix seconds. */
  readonly at: number
  readonly concurrency: number
}

/** Asks a backend, every distinct question once, those that are asked in one turn together, a bounded number at a time. */
export interface Asker {
  /** Evaluates a query at `at` (unix seconds); it looks back over `longest` seconds at most. */
  instant(question: Question, at: number, longest: number): Promise<QueryResult>
  /** Evaluates a query at every `stepSeconds`, from `from` to `to` (unix seconds), both included. */
  range(question: Question, from: number, to: number, stepSeconds: number): Promise<QueryResult>
}

/** Thanos downsamples blocks older than this; ranges within it are read raw. */
const RAW_ONLY_SECONDS = 40 * HOUR

/** What has been asked about one time. */
interface Topic {
  readonly call: Call
  /** By the text of the question. */
  readonly answers: Map<string, Promise<QueryResult>>
  /** What is asked in this turn of the event loop; null when nothing has been. */
  turn: Turn | null
}

interface Turn {
  readonly questions: Question[]
  /** How each of them is answered, once the turn is over. */
  readonly planned: Promise<ReadonlyMap<Question, Promise<QueryResult>>>
}

export function asker(client: HttpClient, settings: AskerSettings): Asker {
  const limit = pLimit(settings.concurrency)
  const markOf = marker()
  const sendNow = sender(client, { ...settings, markOf })
  const send: Sender = (...sent) => limit(() => sendNow(...sent))
  const plan = planner(settings.concurrency, markOf)
  const topics = new Map<string, Topic>()

  function topicOf(call: Call, longest: number): Topic {
    // Questions that look back further take longer; one that takes too long is to spoil no short one.
    const key = [longest, call.endpoint, ...Object.values(call.parameters)].join(' ')
    const topic = topics.get(key) ?? { call, answers: new Map(), turn: null }
    topics.set(key, topic)
    return topic
  }

  function turnOf(topic: Topic): Turn {
    const questions: Question[] = []
    // Whatever is asked at the same time, by however many SLOs, has been asked once all that can run has run.
    const planned = turnEnds().then(() => {
      topic.turn = null
      return answersTo(plan(questions), topic.call, send)
    })
    return { questions, planned }
  }

  function ask(topic: Topic, question: Question): Promise<QueryResult> {
    const known = topic.answers.get(question.text)
    if (known) return known
    topic.turn ??= turnOf(topic)
    topic.turn.questions.push(question)
    const answer = topic.turn.planned.then((answers) => answers.get(question) as Promise<QueryResult>)
    topic.answers.set(question.text, answer)
    return answer
  }

  return {
    instant(question, at, longest) {
      const max_source_resolution = settings.at - at + longest > RAW_ONLY_SECONDS ? 'auto' : '0s'
      const parameters = { time: String(at), max_source_resolution }
      return ask(topicOf({ endpoint: 'query', from: at, to: at, stepSeconds: 1, parameters }, longest), question)
    },
    range(question, from, to, stepSeconds) {
      const times = { start: String(from), end: String(to), step: String(stepSeconds) }
      const parameters = { ...times, max_source_resolution: 'auto' }
      return ask(topicOf({ endpoint: 'query_range', from, to, stepSeconds, parameters }, to - from), question)
    },
  }
}

/** The answer to each question, which is the one that it would have had alone. */
function answersTo(
  requests: readonly Request[],
  call: Call,
  send: Sender,
): ReadonlyMap<Question, Promise<QueryResult>> {
  const answers = requests.flatMap((request): [Question, Promise<QueryResult>][] => {
    if (request.kind === 'alone') return [[request.question, send(call, request.question.text, 'patient')]]
    const together = answersTogether(request, call, send)
    const parts = [...request.parts.values()].flat()
    return parts.map((question) => [question, together.then((of) => of(question))])
  })
  return new Map(answers)
}

/** How each question of a request is answered: from its answer, or alone where that was none and asking again may help. */
async function answersTogether(
  request: Together,
  call: Call,
  send: Sender,
): Promise<(question: Question) => Promise<QueryResult>> {
  const result = await send(call, request.text, 'impatient')
  if (result.kind === 'unusable') {
    return async (question) => (isForAll(result.reason) ? result : await send(call, question.text, 'patient'))
  }
  const answers = answersIn(request, result.samples)
  return async (question) =>
    answers ? { kind: 'samples', samples: answers.get(question) ?? [] } : await send(call, question.text, 'patient')
}

/** Whether a reason holds for every question that was asked together, so that none would fare better alone. */
const isForAll = (reason: Reason) => reason.kind === 'window-too-long' || reason.kind === 'throttled'

/** The one number that a query was to give. */
export function singleAnswer(result: QueryResult): Answer {
  if (result.kind === 'unusable') return result
  const [sample, ...others] = result.samples
  if (!sample) return MISSING
  if (others.length > 0) {
    return { kind: 'unusable', reason: { kind: 'several-series', count: result.samples.length } }
  }
  return sample.value === null ? { kind: 'unusable', reason: { kind: 'native-histogram' } } : numberAnswer(sample.value)
}

/** A value as it is on the wire, as an exact number; NaN and infinities are none. */
export function numberAnswer(text: string): Answer {
  const value = exactNumber(text)
  if (value !== null) return { kind: 'number', value }
  const kind = isDecimal(text) ? 'inexact-number' : 'not-a-number'
  return { kind: 'unusable', reason: { kind, value: text } }
}

/** What was asked and what came back, for the report. */
export function evidenceOf({ text: query }: Question, at: number, result: QueryResult): Evidence {
  const value = result.kind === 'samples' && result.samples.length === 1 ? (result.samples[0]?.value ?? null) : null
  const answer = singleAnswer(result)
  return {
    query: new Quoted(query),
    at,
    value: quotedOrNull(value),
    ...(answer.kind === 'unusable' && { unusable: answer.reason }),
  }
}
