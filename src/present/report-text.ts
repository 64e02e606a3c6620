import { Quoted } from '../core/model/quoted.ts'
import type { Report } from './json-schema.ts'

/** Blots out secrets. */
export interface Redaction {
  /** In a text that is ours: what others say in it was redacted where it came in. */
  redactName(text: string): string
}

/** A report as JSON. Secrets are blotted out text by text, so that it is JSON whatever they are, and has its fields and numbers. */
export function reportText(report: Report, { redactName }: Redaction): string {
  // What holds the value still has the quoted text, in place of which the value itself is blotted out by now.
  function shown(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    const given = this[key]
    if (given instanceof Quoted) return redactName(given.text)
    return typeof value === 'string' ? redactName(value) : value
  }
  return `${JSON.stringify(report, shown, 2)}\n`
}
