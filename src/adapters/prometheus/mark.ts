import { createHash, randomUUID } from 'node:crypto'
import type { Reason } from '../../core/model/measurement.ts'
import { type Call, instantsOf, isAsked } from './call.ts'
import type { QueryResult, Sample } from './response.ts'

/** Tells the parts of a batch apart. */
export const PART = 'slo_gate_part'
/** Tells the pieces of a span apart. */
export const PIECE = 'slo_gate_piece'
/** Of a series that stands in each answer and says which query it answers. */
const QUERY = 'slo_gate_query'
/** Long enough that no two queries share one. */
const MARK_LENGTH = 12

/** A mark of a text, which no other run gives it. */
export type Marker = (text: string) => string

/** The marks of a run: what was kept of another one's answers is told by them, though it asked the same about the same time. */
export function marker(run: string = randomUUID()): Marker {
  return (text) => createHash('sha256').update(`${run}\n${text}`).digest('hex').slice(0, MARK_LENGTH)
}

const labelled = (vector: string, label: string, mark: string) => `label_replace(${vector},"${label}","${mark}","","")`

/**
 * A query whose series all say by a label which part they are of. Multiplied by one, a float stays what it is to the bit and a native histogram no
 * float, which `label_replace` would make of it. The line break ends a comment that the query may end with.
 */
export const markedPart = (query: string, mark: string, label = PART): string =>
  `((${query}\n) * on() group_left(${label}) ${labelled('vector(1)', label, mark)})`

/** All queries in one; as a balanced tree, of which `or` has less to compare. */
export function eitherOf(queries: readonly string[]): string {
  if (queries.length <= 1) return queries[0] ?? ''
  const half = Math.ceil(queries.length / 2)
  return `(${eitherOf(queries.slice(0, half))} or ${eitherOf(queries.slice(half))})`
}

/**
 * A query with one series more, which says what was asked; beside it the series of the query stay what they are. Its value is no
 * number, so that a mark that lost its label on the way counts as nothing.
 */
export const markedQuery = (query: string, mark: string): string =>
  `${LOOSER_THAN_OR.test(query) ? `(${query}\n)` : query} or ${labelled('vector(Inf)', QUERY, mark)}`
/** In PromQL nothing binds looser than `or`, in MetricsQL some words do; and a comment would go on. */
const LOOSER_THAN_OR = /\b(?:default|if|ifnot|with)\b|#/i

/** What a backend quotes of a marked query, as it was before. */
export const unmarked = (text: string): string => text.replace(QUOTED_MARK, '$1')
/** Some quote a query as it was put, some as they would write it; and with a backslash before each quote. */
const QUOTED_MARK = new RegExp(
  String.raw`(?:\(([^]*?)(?:\\n|\n)\)|) or label_replace\(vector\(Inf\)${String.raw`, ?\\*"\w*\\*"`.repeat(4)}\)`,
  'g',
)

/** Whether a backend takes a query for a plain number, which has no series beside it. */
export const isScalar = (result: QueryResult): boolean =>
  result.kind === 'unusable' &&
  result.reason.kind === 'rejected' &&
  result.reason.detail.includes('not allowed in binary scalar expression')

/** Holds the answers of a run against what was asked. */
export interface Checker {
  /** The samples of a marked query without the mark; unusable when they are of another query or of another time. */
  checked(result: QueryResult, call: Call, mark: string): QueryResult
}

/**
 * A cache that overlooks what is asked swaps answers, and one that overlooks when gives old ones. An answer with the mark of another
 * query is never believed; one without a mark only from a backend that marked no answer yet, and may not know how to.
 */
export function checker(): Checker {
  let marks = false
  return {
    checked(result, call, mark) {
      if (result.kind === 'unusable') return result
      const { samples } = result
      const early = samples.find(({ at }) => !isAsked(at, call))
      if (early) return unusable({ kind: 'other-time', at: early.at, asked: call.to })
      const [marked, rest] = [samples.filter(isMark), samples.filter((sample) => !isMark(sample))]
      if (marked.length === 0 && !marks) return result
      marks = true
      // One for each step: an answer to fewer steps is one to another question.
      const isOwn = marked.length === instantsOf(call) && marked.every(({ labels }) => labels[QUERY] === mark)
      return isOwn ? { kind: 'samples', samples: rest } : unusable({ kind: 'other-query' })
    },
  }
}

const isMark = ({ labels }: Sample): boolean => Object.hasOwn(labels, QUERY)

const unusable = (reason: Reason): QueryResult => ({ kind: 'unusable', reason })
