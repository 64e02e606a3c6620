import { writeFileSync } from 'node:fs'
import { UsageError } from '../core/model/errors.ts'
import { jsonSafe } from '../core/model/text.ts'
import { type Annotation, atMostKept } from '../present/annotation.ts'
import type { Answer } from '../present/answer.ts'
import type { ModeReport, Report } from '../present/json-schema.ts'
import { presenterOf } from '../present/presenters.ts'
import { reportOf } from '../present/report-of.ts'
import { reportText } from '../present/report-text.ts'
import type { Host, Summary } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'

/** An answer in words. */
export interface Told {
  readonly fails: boolean
  readonly text: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** Null for a mode whose answer is a text and nothing else. */
  readonly report: ModeReport | null
  /** Worded only where there is a job summary: it may be long. */
  summary(): string
}

/** Puts an answer into words, before anything is published: one that has none must not take from what others say. */
export async function tell(answer: Answer): Promise<Told> {
  const presenter = await presenterOf(answer.mode)
  return {
    fails: answer.fails,
    text: presenter.text(answer),
    annotations: presenter.annotations(answer),
    outputs: presenter.outputs(answer),
    report: presenter.json(answer),
    summary: () => presenter.summary(answer),
  }
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
  return told.map(({ text }) => text)
}

/** Publishes wherever people look. It prints first, so that what can't be written elsewhere was at least seen. */
export function publish(told: readonly Told[], { format }: Inputs, host: Host): void {
  for (const text of FORMATS[format](told, host)) host.print(text)
  host.annotate(atMostKept(told.flatMap(({ annotations }) => annotations)))
  for (const { outputs } of told)
    for (const [name, value] of Object.entries(outputs)) host.output(name, host.redactName(value))
  if (host.summary) summarize(told, host.summary)
}

function summarize(told: readonly Told[], to: Summary): void {
  for (const one of told) {
    const summary = one.summary()
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

const reportIn = (told: readonly Told[]): Report | null => reportOf(told.flatMap(({ report }) => report ?? []))
