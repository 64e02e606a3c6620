import { Unavailable, UsageError } from '../core/model/errors.ts'
import { oneLine } from '../core/model/text.ts'
import { markdown } from './markup/escape.ts'
import { joined, type Markdown, md } from './markup/markdown.ts'

/** An error and what caused it, one line each, the outermost first. What is no error of ours quotes others, and is redacted as such. */
export function causeChain(error: unknown, redact = (said: string): string => said): string {
  const lines: string[] = []
  for (let current: unknown = error; current !== undefined && current !== null && lines.length < 10; ) {
    const message = current instanceof Error ? current.message || current.name : String(current)
    const isOurs = current instanceof UsageError || current instanceof Unavailable
    lines.push(visible(isOurs ? message : redact(message)))
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
export const failureSummary = (messages: readonly string[]): Markdown => {
  const paragraphs = messages.map((one) => md`${joined(one.split('\n').map(markdown), '<br>')}\n`)
  return md`## 🛑 SLO Gate could not decide\n\n${joined(paragraphs, '\n')}`
}

/** Of a run that decided nothing and fails no job. */
export const FORGIVEN = 'Nothing was decided. This run fails no job, so the job goes on.'
