import { oneLine } from '../core/model/text.ts'
import type { Annotation } from './annotation.ts'
import { causeChain } from './failure.ts'
import { prose } from './markup/escape.ts'
import { type Markdown, md } from './markup/markdown.ts'

/** What could not be had or written once a run had decided. What was decided is told all the same. */
export type Lost =
  /** A part of an answer has no words. */
  | { readonly kind: 'words'; readonly part: string; readonly error: unknown }
  | { readonly kind: 'outputs'; readonly error: unknown }
  /** `file` is where the report was to go; `isDefault`: no input says so. */
  | { readonly kind: 'report'; readonly file: string; readonly isDefault: boolean; readonly error: unknown }
  | { readonly kind: 'summary'; readonly error: unknown }
  | { readonly kind: 'event'; readonly error: unknown }

/** Which input or variable it is about, and why: in one line, which the reason of the system ends. `redact` is for that reason. */
export function lostText(lost: Lost, redact: (text: string) => string): string {
  const reason = oneLine(causeChain(lost.error, redact))
  switch (lost.kind) {
    case 'words':
      return `The ${lost.part} of an answer can't be put into words: ${reason}`
    case 'outputs':
      return `GITHUB_OUTPUT: the outputs can't be written: ${reason}`
    case 'report': {
      const where = lost.isDefault ? ', which lies in RUNNER_TEMP,' : ''
      return `report-file: \`${lost.file}\`${where} can't be written: ${reason}`
    }
    case 'summary':
      return `GITHUB_STEP_SUMMARY: the job summary can't be written: ${reason}`
    case 'event':
      return `The decision does without the event: ${reason}`
  }
}

/** An annotation for what was lost: an error where that fails the run. */
export const lostAnnotation = (text: string, fails: boolean): Annotation => ({
  level: fails ? 'error' : 'notice',
  title: 'SLO Gate',
  message: text,
  place: null,
})

/** The same for the job summary. */
export const lostSummary = (text: string): Markdown => md`> ${prose(text)}\n\n`
