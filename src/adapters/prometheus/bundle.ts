import { sumOf } from '../../core/budget/counting.ts'
import type { Evidence } from '../../core/model/measurement.ts'
import { Quoted } from '../../core/model/quoted.ts'
import type { Context } from './context.ts'
import { eitherOf, markedPart, PIECE } from './mark.ts'
import type { Piece } from './pieces.ts'
import { evidenceOf, singleAnswer } from './query-client.ts'
import { type Question, questionOf } from './question.ts'
import type { QueryResult } from './response.ts'
import type { AskedPiece } from './runs.ts'

/** What came back for one piece, or for several that were asked for as one. */
export interface PieceResult {
  readonly piece: Piece
  readonly result: QueryResult
}

/** Pieces that are asked for in one query, each at its own end: to look up the series of many queries costs more than to read them. */
interface Bundle {
  readonly pieces: readonly Piece[]
  readonly question: Question
}

/** Longer queries could share no request with others: VictoriaMetrics refuses more than 16 KiB. */
const MOST_BYTES = 6 * 1024

/** Asks the same of several pieces, of which no more than `longest` seconds are read by one query. */
export async function askBundles(
  asked: readonly AskedPiece[],
  reach: (pieces: readonly Piece[]) => number,
  longest: number,
  context: Context,
): Promise<{ readonly pieces: readonly PieceResult[]; readonly evidence: readonly Evidence[] }> {
  const answered = await Promise.all(
    bundlesOf(asked, longest).map(async ({ pieces, question }) => {
      const result = await context.ask.instant(question, context.at, reach(pieces))
      const results = pieces.length === 1 ? [result] : pieces.map((_, index) => resultOf(result, index))
      return {
        results: pieces.map((piece, index): PieceResult => ({ piece, result: results[index] ?? result })),
        evidence:
          pieces.length === 1 ? evidenceOf(question, context.at, result) : sumEvidence(question, context.at, results),
      }
    }),
  )
  return { pieces: answered.flatMap(({ results }) => results), evidence: answered.map(({ evidence }) => evidence) }
}

function bundlesOf(asked: readonly AskedPiece[], longest: number): Bundle[] {
  const bundles: { pieces: Piece[]; questions: Question[]; seconds: number; bytes: number }[] = []
  for (const { piece, question, seconds } of asked) {
    const bytes = Buffer.byteLength(markedPart(question.text, '0', PIECE))
    const last = bundles.at(-1)
    if (last && last.seconds + seconds <= longest && last.bytes + bytes <= MOST_BYTES) {
      last.pieces.push(piece)
      last.questions.push(question)
      last.seconds += seconds
      last.bytes += bytes
    } else bundles.push({ pieces: [piece], questions: [question], seconds, bytes })
  }
  return bundles.map((bundle) => ({ pieces: bundle.pieces, question: togetherOf(bundle.questions) }))
}

/** Several questions as one, in whose answer a label tells which of them each series is for. */
function togetherOf(questions: readonly Question[]): Question {
  const [first, ...others] = questions
  if (first && others.length === 0) return first
  const textOf = (each: (question: Question) => string) =>
    eitherOf(questions.map((question, index) => markedPart(each(question), `${index}`, PIECE)))
  const { over = null } = first ?? {}
  const isOne = over !== null && others.every((other) => other.over?.selector === over.selector)
  if (!isOne) return questionOf(textOf(({ text }) => text))
  return {
    text: textOf(({ text }) => text),
    over: {
      selector: over.selector,
      labels: [...over.labels, PIECE],
      around: (selector, by) => textOf((question) => question.over?.around(selector, by) ?? question.text),
    },
  }
}

/** What came back for one of several questions. */
function resultOf(result: QueryResult, index: number): QueryResult {
  if (result.kind === 'unusable') return result
  const samples = result.samples.flatMap(({ labels: { [PIECE]: piece, ...labels }, ...sample }) =>
    piece === `${index}` ? [{ ...sample, labels }] : [],
  )
  return { kind: 'samples', samples }
}

/** The sum of what came back, with the query that has it for an answer. */
function sumEvidence({ text }: Question, at: number, results: readonly QueryResult[]): Evidence {
  const sum = sumOf(results.map(singleAnswer))
  return {
    query: new Quoted(`sum(${text})`),
    at,
    value: sum.kind === 'number' ? new Quoted(sum.value.toString()) : null,
    ...(sum.kind === 'unusable' && { unusable: sum.reason }),
  }
}
