import { Quoted } from '../../src/core/model/quoted.ts'
import type { Annotation } from '../../src/present/annotation.ts'
import type { Answer } from '../../src/present/answer.ts'
import { presenterOf } from '../../src/present/presenters.ts'

/** An answer in all the words in which a run publishes it. */
export interface Told {
  readonly failed: boolean
  readonly text: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** As a program reads it. */
  readonly report: unknown
}

export async function told(answer: Answer): Promise<Told> {
  const presenter = await presenterOf(answer.mode)
  return {
    failed: answer.fails,
    text: presenter.text(answer),
    summary: presenter.summary(answer),
    annotations: presenter.annotations(answer),
    outputs: presenter.outputs(answer),
    report: JSON.parse(JSON.stringify(unquoted(presenter.json(answer)))),
  }
}

/** A report with the texts that it quotes. */
type Unquoted<Report> = Report extends Quoted
  ? string
  : Report extends object
    ? { [Field in keyof Report]: Unquoted<Report[Field]> }
    : Report

export function unquoted<Report>(report: Report): Unquoted<Report> {
  if (report instanceof Quoted) return report.text as Unquoted<Report>
  if (Array.isArray(report)) return report.map(unquoted) as Unquoted<Report>
  if (typeof report !== 'object' || report === null) return report as Unquoted<Report>
  return Object.fromEntries(
    Object.entries(report).map(([field, value]) => [field, unquoted(value)]),
  ) as Unquoted<Report>
}
