import { type PlacedProblem, Problem } from '../model/problem.ts'
import { sloId } from '../model/slo.ts'
import type { Subject } from './subject.ts'

/** Contracts that do not say what to do when the budget is gone. */
export const withoutRunbook = ({ services }: Subject): PlacedProblem[] =>
  services
    .filter(({ runbook }) => runbook === null)
    .map(({ name, places }) => ({
      place: places.service,
      problem: new Problem(`the contract of ${name} has no runbook`, null, 'Add `runbook:` with the address of one.'),
    }))

/** SLOs that do not say to whom they are promised. */
export const withoutCommitment = ({ slos }: Subject): PlacedProblem[] =>
  slos
    .filter(({ commitment }) => commitment === null)
    .map((slo) => ({
      place: slo.places.commitment,
      problem: new Problem(
        `${sloId(slo)} does not say to whom it is promised`,
        null,
        'Add `commitment: { to: customers }` or `{ to: internal }`.',
      ),
    }))
