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
  // What holds the value still has the quoted text, in place of which the value itself is blotted out by now.
  function shown(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    const given = this[key]
    if (given instanceof Quoted) return redact(given.text)
    return typeof value === 'string' ? redactName(value) : value
  }
  return `${JSON.stringify(report, shown, 2)}\n`
}
