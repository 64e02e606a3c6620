import type { Answer } from '../present/answer.ts'
import type { ModeReport } from '../present/json-schema.ts'
import type { Presenter } from '../present/presenter.ts'

/** What a format prints of an answer: a text as it is, or a report, which becomes a part of the one that the run prints. */
export type Printed = string | ModeReport

type Format = (presenter: Presenter<Answer>, answer: Answer) => Printed

/** What is printed, by the input `format`. */
export const FORMATS = {
  text: (presenter, answer) => presenter.text(answer),
  // A mode without a report, such as `convert`, prints what it has.
  json: (presenter, answer) => presenter.json(answer) ?? presenter.text(answer),
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS
