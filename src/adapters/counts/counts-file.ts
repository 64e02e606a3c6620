import { CsvError, parse } from 'csv-parse/sync'
import Fraction from 'fraction.js'
import { z } from 'zod'
import type { Place, SourceFile } from '../../core/model/place.ts'
import { type PlacedProblem, Problem } from '../../core/model/problem.ts'
import { HOUR } from '../../core/model/time.ts'

/** The rows of one SLO, oldest first, at a regular step. */
export interface CountedSlo {
  readonly stepSeconds: number
  readonly rows: readonly CountedRow[]
}

/** One bucket: `from` in unix seconds, counting what happened in the step that starts there. */
export interface CountedRow {
  readonly from: number
  readonly good: Fraction
  readonly total: Fraction
  readonly place: Place
}

export type CountsFile =
  | { readonly kind: 'counts'; readonly slos: ReadonlyMap<string, CountedSlo> }
  | { readonly kind: 'broken'; readonly diagnostics: readonly PlacedProblem[] }

/** In UTF-16 code units, and so at least as many bytes. */
export const MAX_COUNTS = 8 * 1_048_576
const MAX_ROWS = 200_000
/** A file with more mistakes is another file; the rest of it is not looked at. */
const MAX_PROBLEMS = 1000

const HEADER = ['time', 'service', 'slo', 'good', 'total'] as const
const count = z
  .string()
  .regex(/^\d{1,18}(\.\d{1,9})?$/, 'a number of at least 0')
  .transform((text) => new Fraction(text))
const rowSchema = z.object({
  time: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.0+)?(Z|\+00:00)$/, {
      error: 'an RFC 3339 time in UTC such as 2026-11-01T00:00:00Z',
      abort: true,
    })
    // Date takes 30 February for 2 March.
    .refine((text) => new Date(Date.parse(text) || 0).toISOString().startsWith(text.slice(0, 19)), 'a time that exists')
    .transform((text) => Date.parse(text) / 1000),
  service: z.string().min(1, 'the name of a service'),
  slo: z.string().min(1, 'the name of an SLO'),
  good: count,
  total: count,
})

interface RawRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Reads a CSV of counts, design section 6. Every broken line is reported. */
export function readCounts(source: SourceFile): CountsFile {
  const diagnostics: PlacedProblem[] = []
  const at = (line: number, column = 1): Place => ({ file: source.path, line, column })
  const report = (place: Place, problem: Problem) => {
    if (diagnostics.length < MAX_PROBLEMS) diagnostics.push({ place, problem })
  }

  if (source.text.length > MAX_COUNTS) {
    report(at(1), new Problem(`this file has ${source.text.length} characters`, `at most ${MAX_COUNTS}`))
    return { kind: 'broken', diagnostics }
  }
  const records = recordsOf(source, report)
  const [header, ...body] = records
  if (header?.record.join() !== HEADER.join()) {
    if (diagnostics.length === 0)
      report(at(1), new Problem(`\`${header?.record.join() ?? ''}\` is not the header of a counts file`, HEADER.join()))
    return { kind: 'broken', diagnostics }
  }
  if (body.length > MAX_ROWS) {
    report(
      at(1),
      new Problem(`this file has more than ${MAX_ROWS} rows`, `at most ${MAX_ROWS}`, 'Count larger buckets.'),
    )
    return { kind: 'broken', diagnostics }
  }
  const rows = new Map<string, CountedRow[]>()
  for (const { record, info } of body) {
    if (diagnostics.length === MAX_PROBLEMS) break
    if (record.length !== HEADER.length) {
      report(at(info.lines), new Problem(`this row has ${record.length} fields`, `${HEADER.length}: ${HEADER.join()}`))
      continue
    }
    const fields = Object.fromEntries(HEADER.map((name, index) => [name, record[index] ?? '']))
    const parsed = rowSchema.safeParse(fields)
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const name = String(issue.path[0])
        report(at(info.lines), new Problem(`\`${fields[name]}\` is not a ${name}`, issue.message))
      }
      continue
    }
    const { time, service, slo, good, total } = parsed.data
    if (good.gt(total)) {
      report(
        at(info.lines),
        new Problem(`good ${good.toString()} is more than total ${total.toString()}`, 'at most the total'),
      )
    }
    const key = `${service}/${slo}`
    const group = rows.get(key) ?? []
    rows.set(key, group)
    group.push({ from: time, good, total, place: at(info.lines) })
  }
  const slos = new Map([...rows].map(([key, group]) => [key, regular(key, group, report)]))
  return diagnostics.length > 0 ? { kind: 'broken', diagnostics } : { kind: 'counts', slos }
}

function recordsOf(source: SourceFile, report: (place: Place, problem: Problem) => void): RawRecord[] {
  try {
    // Where line ends are mixed, the parser would count some twice.
    return parse(source.text.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      // One more than the header and the rows that are let in.
      to: MAX_ROWS + 2,
    }) as unknown as RawRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    const expected =
      error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
        ? `${HEADER.length} fields: ${HEADER.join()}`
        : 'CSV as in RFC 4180'
    report({ file: source.path, line, column: 1 }, new Problem(error.message, expected))
    return []
  }
}

/** Sorts the rows of one SLO and finds their step: the smallest gap, of which every other gap must be a multiple. */
function regular(
  key: string,
  group: readonly CountedRow[],
  report: (place: Place, problem: Problem) => void,
): CountedSlo {
  const rows = group.toSorted((a, b) => a.from - b.from)
  const gaps = rows.slice(1).map((row, index) => row.from - (rows[index]?.from ?? 0))
  const step = gaps.reduce((least, gap) => (gap > 0 ? Math.min(least, gap) : least), Number.POSITIVE_INFINITY)
  const stepSeconds = Number.isFinite(step) ? step : HOUR
  gaps.forEach((gap, index) => {
    const [earlier, later] = [rows[index], rows[index + 1]]
    if (!earlier || !later) return
    if (gap === 0) {
      report(
        later.place,
        new Problem(`${key} has this time already, in line ${earlier.place.line}`, 'one row a bucket'),
      )
    } else if (gap % stepSeconds !== 0) {
      report(later.place, new Problem(`${key} leaves its step of ${stepSeconds}s here`, 'a regular step'))
    }
  })
  return { stepSeconds, rows }
}
