import { Quoted } from '../core/model/quoted.ts'
import type { Report } from './json-schema.ts'

/** Blots out secrets. */
export interface Redaction {
  /** In a text that quotes others. */
  redact(text: string): string
  /** In names, verdicts and whatever else we say ourselves, which keep words that are a username too. */
  redactName(name: string): string
}

/** A report as JSON. */
export function reportText(report: Report, { redact, redactName }: Redaction): string {
  const shown = (_: string, value: unknown) => {
    if (value instanceof Quoted) return redact(value.text)
    return typeof value === 'string' ? redactName(value) : value
  }
  return `${JSON.stringify(report, shown, 2)}\n`
}
