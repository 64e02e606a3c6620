import { oneLine } from '../core/model/text.ts'
import { markdown } from './markup/escape.ts'

/** An error and what caused it, one line each, the outermost first. */
export function causeChain(error: unknown): string {
  const lines: string[] = []
  for (let current: unknown = error; current !== undefined && current !== null && lines.length < 10; ) {
    lines.push(visible(current instanceof Error ? current.message || current.name : String(current)))
    current = current instanceof Error ? current.cause : undefined
  }
  return lines.map((line, depth) => (depth === 0 ? line : `  caused by: ${line}`)).join('\n')
}

/** A library's message may quote what it stumbled over, whatever that holds. */
const visible = (message: string) =>
  message
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .join('\n')

/** The job summary of a run that decided nothing, for these reasons. */
export const failureSummary = (messages: readonly string[]): string =>
  `## 🛑 SLO Gate could not decide\n\n${messages.map((one) => `${one.split('\n').map(markdown).join('<br>')}\n`).join('\n')}`

/** Of a run that decided nothing and fails no job. */
export const FORGIVEN = 'Nothing was decided. This run fails no job, so the job goes on.'
