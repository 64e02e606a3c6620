import { writeFileSync } from 'node:fs'
import { type Annotation, atMostKept } from '../present/annotation.ts'
import type { Answer } from '../present/answer.ts'
import type { ModeReport } from '../present/json-schema.ts'
import type { Lost } from '../present/lost.ts'
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
  /** The parts that have no words. */
  readonly lost: readonly Lost[]
}

/**
 * Puts all of an answer into words, before anything is published: one that has none must not take from what others say, nor fail
 * the job for a mode that never does. A part that has none takes nothing from the other parts.
 */
export async function tell(answer: Answer, inputs: Inputs, host: Host): Promise<Told> {
  const presenter = await presenterOf(answer.mode)
  const told = wordsOf(answer, presenter, inputs, host)
  const [first] = told.lost
  return first && presenter.unworded ? wordsOf(presenter.unworded(first.error), presenter, inputs, host) : told
}

function wordsOf(
  answer: Answer,
  presenter: Presenter<Answer>,
  { format, dryRun }: Inputs,
  { summary }: Pick<Host, 'summary'>,
): Told {
  const lost: Lost[] = []
  const part = <Words>(name: string, words: () => Words, none: Words): Words => {
    try {
      return words()
    } catch (error) {
      lost.push({ kind: 'words', part: name, error })
      return none
    }
  }
  return {
    fails: answer.fails && !dryRun,
    outputs: part('outputs', () => presenter.outputs(answer), {}),
    report: part('report', () => presenter.json(answer), null),
    printed: part<Printed>('text', () => FORMATS[format](presenter, answer), ''),
    annotations: part<readonly Annotation[]>('annotations', () => presenter.annotations(answer), []),
    summary: summary ? part('summary', () => presenter.summary(answer), '') : '',
    lost,
  }
}

/**
 * Publishes wherever people and programs look, and returns what could not be written. The decision comes first: it is printed, then set
 * as outputs, then written as a report. Nothing that fails takes anything from what comes after it.
 */
export function publish(told: readonly Told[], inputs: Inputs, host: Host): readonly Lost[] {
  print(told, host)
  const lost = [
    ...told.flatMap((one) => one.lost),
    ...setOutputs(Object.assign({}, ...told.map(({ outputs }) => outputs)), host),
    ...writeReport(told, inputs, host),
  ]
  host.annotate(atMostKept(told.flatMap(({ annotations }) => annotations)))
  for (const { summary } of told) if (summary !== '') host.summary?.add(`${summary.trimEnd()}\n\n`)
  return lost
}

function print(told: readonly Told[], host: Host): void {
  const printed = told.map((one) => one.printed)
  for (const text of printed) if (typeof text === 'string' && text !== '') host.print(text)
  const report = reportOf(printed.filter((one) => typeof one !== 'string'))
  if (report !== null) host.printJson(reportText(report, host).trimEnd())
}

/** They all go into one file, so that what keeps one of them from being written keeps the others too. */
function setOutputs(outputs: Readonly<Record<string, string>>, host: Host): readonly Lost[] {
  try {
    for (const [name, value] of Object.entries(outputs)) host.output(name, host.redactName(value))
    return []
  } catch (error) {
    return [{ kind: 'outputs', error }]
  }
}

/** Writes the JSON report where the inputs or the host say, if the answers have one. */
function writeReport(told: readonly Told[], inputs: Inputs, host: Host): readonly Lost[] {
  const file = inputs.reportFile ?? host.defaultReportFile
  const report = reportOf(told.flatMap((one) => one.report ?? []))
  if (file === null || report === null) return []
  try {
    writeFileSync(file, reportText(report, host))
  } catch (error) {
    return [{ kind: 'report', file, isDefault: inputs.reportFile === null, error }]
  }
  return setOutputs({ 'report-file': file }, host)
}
