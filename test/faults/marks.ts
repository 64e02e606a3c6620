/** Every run marks its questions again (`src/adapters/prometheus/mark.ts`); here the same question is the same in all of them. */

const MARK = /(?<=slo_gate_(?:part|query)%22%2C%22)[0-9a-f]{12}/g

/** Stands for the nth mark of a question. */
const standIn = (index: number) => `m${String(index).padStart(10, '0')}n`

/** A body with the same marks in all runs, and what they were. */
export function withoutMarks(body: string): { readonly body: string; readonly marks: readonly string[] } {
  const marks = [...new Set(body.match(MARK))]
  return { body: body.replace(MARK, (mark) => standIn(marks.indexOf(mark))), marks }
}

/** An answer to such a body, with the marks that were asked for. */
export const withMarks = (answer: string, marks: readonly string[]): string =>
  answer.replace(/m(\d{10})n/g, (whole, index: string) => marks[Number(index)] ?? whole)
