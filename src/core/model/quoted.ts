/**
 * A text that quotes others, such as a backend's message or a query: any secret may stand in it, in any form. It is no string, so that
 * the compiler asks for it wherever a report has such a text, and whoever writes it can tell it from a name.
 */
export class Quoted {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }

  /** Whoever writes it down without redacting it first has forgotten to. */
  toJSON(): string {
    return '***'
  }
}

export const quotedOrNull = (text: string | null): Quoted | null => (text === null ? null : new Quoted(text))
