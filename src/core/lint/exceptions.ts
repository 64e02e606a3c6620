import { type PlacedProblem, Problem } from '../model/problem.ts'
import type { Subject } from './subject.ts'

/** Labels that let a deploy through a freeze, and that nobody need approve: whoever may label may deploy. */
export const labelsWithoutApproval = ({ labels }: Subject): PlacedProblem[] =>
  labels
    .filter(({ approvedBy }) => approvedBy.length === 0)
    .map(({ label, place }) => ({
      place,
      problem: new Problem(
        `whoever may label a pull request lets it through a freeze with the label ${label}`,
        null,
        'Name those who must approve in `approved-by:`, or use an `override`, which names a person and a reason.',
      ),
    }))

/** Waivers whose last day is over. Days are YYYY-MM-DD, whose order as text is that of the calendar. */
export const endedWaivers = ({ waivers, today }: Subject): PlacedProblem[] =>
  waivers
    .filter(({ until }) => until < today)
    .map(({ services, until, places }) => ({
      place: places.until,
      problem: new Problem(`the waiver of ${services.join(', ')} ended on ${until}`, null, 'It can be deleted.'),
    }))
