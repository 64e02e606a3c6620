import type { Place } from '../../model/place.ts'
import { type Diagnostic, type Notice, Problem } from '../../model/problem.ts'
import type { Slo } from '../../model/slo.ts'
import type { Reading } from './format.ts'

/** Collects what a reader finds. */
export class Readings implements Reading {
  readonly slos: Slo[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly notices: Notice[] = []

  add(slo: Slo): void {
    this.slos.push(slo)
  }

  /** Item by item, since no call takes a list of a hundred thousand. */
  refuse(diagnostics: readonly Diagnostic[]): void {
    for (const one of diagnostics) this.diagnostics.push(one)
  }

  note(notice: Notice): void {
    this.notices.push(notice)
  }
}

/** A field that is there and has no effect, with the reason. */
export const ignored = (place: Place, field: string, reason: string): Notice => ({
  code: 'ignored-field',
  place,
  problem: new Problem(`\`${field}\` has no effect here: ${reason}`),
})
