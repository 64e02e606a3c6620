import { z } from 'zod'
import type { Quoted } from '../core/model/quoted.ts'

/** In the schema of a report: a text that quotes others. To whoever reads the report, a text like any other. */
export const quotedText = z.string().brand<'quoted'>()
type QuotedText = z.output<typeof quotedText>

/** A report before it is written down: a {@link Quoted} wherever its schema has a quoted text, and nowhere else. */
export type Unwritten<Report> = Report extends QuotedText
  ? Quoted
  : Report extends object
    ? { [Field in keyof Report]: Unwritten<Report[Field]> }
    : Report
