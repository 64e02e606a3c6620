import { writeFileSync } from 'node:fs'
import { UsageError } from '../core/model/errors.ts'
import { jsonSafe } from '../core/model/text.ts'
import { atMostKept } from '../present/annotation.ts'
import type { Answer } from '../present/answer.ts'
import type { Report } from '../present/json-schema.ts'
import type { Presenter } from '../present/presenter.ts'
import { reportOf } from '../present/report-of.ts'
import { reportText } from '../present/report-text.ts'
import type { Host, Summary } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'

/** An answer, and what tells it. */
export interface Told {
  readonly answer: Answer
  readonly presenter: Presenter<Answer>
}

/** What is printed, by the input `format`. */
const FORMATS: Readonly<Record<Inputs['format'], (told: readonly Told[], host: Host) => readonly string[]>> = {
  text: texts,
  // A mode without a report, such as `convert`, prints what it has.
  json: (told, host) => {
    const report = reportIn(told)
    return report === null ? texts(told) : [jsonSafe(reportText(report, host).trimEnd())]
  },
}

function texts(told: readonly Told[]): readonly string[] {
  return told.map(({ answer, presenter }) => presenter.text(answer))
}

/** Tells answers wherever people look. It prints first, so that what can't be written elsewhere was at least seen. */
export function publish(told: readonly Told[], { format }: Inputs, host: Host): void {
  for (const text of FORMATS[format](told, host)) host.print(text)
  host.annotate(atMostKept(told.flatMap(({ answer, presenter }) => presenter.annotations(answer))))
  for (const { answer, presenter } of told)
    for (const [name, value] of Object.entries(presenter.outputs(answer))) host.output(name, host.redactName(value))
  if (host.summary) summarize(told, host.summary)
}

function summarize(told: readonly Told[], to: Summary): void {
  for (const { answer, presenter } of told) {
    const summary = presenter.summary(answer)
    if (summary !== '') to.add(`${summary.trimEnd()}\n\n`)
  }
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

const reportIn = (told: readonly Told[]): Report | null =>
  reportOf(told.flatMap(({ answer, presenter }) => presenter.json(answer) ?? []))
