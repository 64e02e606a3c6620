import { writeFileSync } from 'node:fs'
import { UsageError } from '../core/model/errors.ts'
import { type Annotation, atMostKept } from '../present/annotation.ts'
import type { Answer } from '../present/answer.ts'
import type { ModeReport, Report } from '../present/json-schema.ts'
import type { Presenter } from '../present/presenter.ts'
import { presenterOf } from '../present/presenters.ts'
import { reportOf } from '../present/report-of.ts'
import { reportText } from '../present/report-text.ts'
import { FORMATS, type Printed } from './formats.ts'
import type { Host } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'

/** An answer in words. */
export interface Told {
  readonly fails: boolean
  readonly printed: Printed
  /** Empty where there is no job summary: it may be long. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** Null for a mode whose answer is a text and nothing else. */
  readonly report: ModeReport | null
}

/**
 * Puts all of an answer into words, before anything is published: one that has none must not take from what others say, nor fail
 * the job for a mode that never does.
 */
export async function tell(answer: Answer, inputs: Inputs, host: Host): Promise<Told> {
  const presenter = await presenterOf(answer.mode)
  try {
    return wordsOf(answer, presenter, inputs, host)
  } catch (error) {
    if (!presenter.unworded) throw error
    return wordsOf(presenter.unworded(error), presenter, inputs, host)
  }
}

const wordsOf = (answer: Answer, presenter: Presenter<Answer>, { format }: Inputs, { summary }: Host): Told => ({
  fails: answer.fails,
  printed: FORMATS[format](presenter, answer),
  summary: summary ? presenter.summary(answer) : '',
  annotations: presenter.annotations(answer),
  outputs: presenter.outputs(answer),
  report: presenter.json(answer),
})

/** Publishes wherever people look. It prints first, so that what can't be written elsewhere was at least seen. */
export function publish(told: readonly Told[], host: Host): void {
  const printed = told.map((one) => one.printed)
  for (const text of printed) if (typeof text === 'string') host.print(text)
  const report = reportOf(printed.filter((one) => typeof one !== 'string'))
  if (report !== null) host.printJson(reportText(report, host).trimEnd())
  host.annotate(atMostKept(told.flatMap(({ annotations }) => annotations)))
  for (const { outputs } of told)
    for (const [name, value] of Object.entries(outputs)) host.output(name, host.redactName(value))
  for (const { summary } of told) if (summary !== '') host.summary?.add(`${summary.trimEnd()}\n\n`)
}

/** Writes the JSON report where the inputs or the host say, if the answers have one. */
export function writeReport(told: readonly Told[], inputs: Inputs, host: Host): void {
  const file = inputs.reportFile ?? host.defaultReportFile
  const report = file === null ? null : reportIn(told)
  if (file === null || report === null) return
  const text = reportText(report, host)
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`report-file: \`${file}\` can't be written`, { cause: error })
  }
  host.output('report-file', file)
}

const reportIn = (told: readonly Told[]): Report | null => reportOf(told.flatMap(({ report }) => report ?? []))
