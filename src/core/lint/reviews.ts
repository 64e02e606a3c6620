import type { Place } from '../model/place.ts'
import { type PlacedProblem, Problem } from '../model/problem.ts'
import { reviewNoticeOf } from '../targets/review.ts'
import type { Subject } from './subject.ts'

/** A date of review in a file. Days are YYYY-MM-DD, whose order as text is that of the calendar. */
interface Review {
  /** Whose numbers were reviewed, for messages. */
  readonly what: string
  readonly day: string | null
  readonly place: Place
}

/** Contracts whose review is more than a year ago. */
export const contractsDue = (subject: Subject): PlacedProblem[] =>
  contractReviews(subject)
    .filter(({ day }) => day !== null && yearAfter(day) < subject.today)
    .map(({ what, day, place }) => ({
      place,
      problem: new Problem(
        `${what} was last reviewed on ${day}, over a year ago`,
        null,
        'Review the contract, and write the day into `reviewed`.',
      ),
    }))

/**
 * Contracts that name no day of review. Only where the policy has a review window, and with it the promise of a yearly
 * review; elsewhere the missing day would be one more key to write before a first contract is clean.
 */
export const contractsNeverReviewed = (subject: Subject): PlacedProblem[] =>
  contractReviews(subject)
    .filter(({ day }) => day === null && subject.annual !== null)
    .map(({ what, place }) => ({
      place,
      problem: new Problem(
        `${what} does not say when it was last reviewed, and the policy has a yearly review`,
        null,
        'Add `reviewed:` with the day of the last review, such as 2027-01-20.',
      ),
    }))

/** Targets that nobody has looked at for a quarter. */
export const targetsDue = (subject: Subject): PlacedProblem[] =>
  targetReviews(subject)
    .filter(({ day }) => reviewNoticeOf({ reviewed: day }, Date.parse(subject.today) / 1000)?.kind === 'overdue')
    .map(({ what, day, place }) => ({
      place,
      problem: new Problem(
        `${what} were last reviewed on ${day}, over a quarter ago`,
        null,
        'Look at the targets, and write the day into `reviewed`.',
      ),
    }))

/** Targets that name no day of review. */
export const targetsNeverReviewed = (subject: Subject): PlacedProblem[] =>
  targetReviews(subject)
    .filter(({ day }) => day === null)
    .map(({ what, place }) => ({
      place,
      problem: new Problem(
        `${what} do not say when they were last reviewed`,
        null,
        'Look at the targets every quarter, and write the day into `reviewed`.',
      ),
    }))

/** Days that are in the future: they would keep the reminder silent. Tomorrow is today somewhere. */
export const reviewsInFuture = (subject: Subject): PlacedProblem[] =>
  [...contractReviews(subject), ...targetReviews(subject)]
    .filter(({ day }) => day !== null && day > daysAfter(subject.today, 1))
    .map(({ day, place }) => ({
      place,
      problem: new Problem(`the review on ${day} is in the future`, 'the day of the last review'),
    }))

const contractReviews = ({ services }: Subject): Review[] =>
  services.map(({ name, reviewed, places }) => ({
    what: `the contract of ${name}`,
    day: reviewed,
    place: places.reviewed,
  }))

/** One for each document, whose targets share it. */
function targetReviews({ targets }: Subject): Review[] {
  const reviews = targets.map(({ service, reviewed, reviewedPlace }): [string, Review] => [
    `${reviewedPlace.file}:${reviewedPlace.line}:${reviewedPlace.column}`,
    { what: `the targets of ${service}`, day: reviewed, place: reviewedPlace },
  ])
  return [...new Map(reviews).values()]
}

/** The same day a year later; 29 February becomes a text between two days, which compares as it should. */
const yearAfter = (day: string): string => String(Number(day.slice(0, 4)) + 1).padStart(4, '0') + day.slice(4)

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
