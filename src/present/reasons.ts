import type { Note, Reason } from '../core/model/measurement.ts'
import { listed } from '../core/model/names.ts'
import { count, moment, span } from './markup/numbers.ts'

/** Few histograms have more. */
const MOST_BOUNDARIES = 50

/** Why there is no trustworthy answer, as a sentence part that says what to look at. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'no-data':
      return `no data for ${reason.of}; does the query match a series that exists and is still scraped?`
    case 'no-rows':
      return `there is no row for ${reason.of}`
    case 'not-a-number':
      return `the backend answered ${reason.value}, which is not a number`
    case 'negative-count':
      return `the backend counted ${reason.value.toString(3)} events, which can't be`
    case 'impossible-sli':
      return `impossible SLI: ${count(reason.events)} ${reason.counted} of ${count(reason.total)} total events; do both queries count the same events?`
    case 'impossible-ratio':
      return `impossible error ratio: ${reason.value.toString(6)} is not between 0 and 1`
    case 'several-series':
      return `${reason.count} series came back where one is due; aggregate the query, for example with sum()`
    case 'too-many-series':
      return `${reason.count} series came back, more than the ${reason.limit} that are looked at; aggregate the query, for example with sum()`
    case 'native-histogram':
      return 'a native histogram came back where a number is due; use histogram_count() or histogram_fraction()'
    case 'wrong-type':
      return `a ${reason.type} came back where a number is due`
    case 'partial-answer':
      return `the backend answered with part of the data only: ${reason.detail}`
    case 'no-boundary':
      return `the histogram has no bucket boundary at ${reason.within}; its boundaries are ${listed(reason.boundaries, MOST_BOUNDARIES)} seconds`
    case 'partial-boundary':
      return `${seenText(reason)}, so requests up to it were not counted for the rest of the time from ${moment(reason.span.from)} to ${moment(reason.span.to)}; choose a boundary that is there for all of it, or a window (or since) that begins after it`
    case 'overlapping-boundaries':
      return `the bucket boundary at ${reason.within} is written as ${listed(
        reason.spellings.map((le) => `le="${le}"`),
        MOST_BOUNDARIES,
      )} at the same time, and none of them is there all the time, so their sum would count requests twice; keep one spelling`
    case 'window-too-young':
      return 'the calendar window has just begun, so there is nothing to measure yet'
    case 'window-too-long':
      return reason.limitSeconds === null
        ? 'the window is longer than the backend allows'
        : `the window is longer than the ${span(reason.limitSeconds)} that the backend allows, and a ready-made ratio can't be added up from parts`
    case 'too-coarse':
      return `this window is shorter than a step of ${span(reason.stepSeconds)}`
    case 'unsupported-bound':
      return `the ${reason.backend} backend has the counts for the SLO's own bound only, not those within ${reason.within}`
    case 'unsupported-indicator':
      return `the ${reason.backend} backend keeps no SLOs of its own, so it can't answer a ${reason.indicator} indicator`
    case 'no-groups':
      return `the groups that the SLO asks for can't be told apart: ${reason.detail}`
    case 'unsupported-slo':
      return `the file asks for what SLO Gate can't measure: ${reason.detail}`
    case 'rejected':
    case 'turned-away':
      return `the backend refused: ${reason.detail}`
    case 'throttled':
      return `the backend takes no more requests for now: ${reason.detail}; a lower backend-concurrency, or a later run, may help`
    case 'low-coverage':
      return `data covers ${(Math.floor(reason.share * 1000) / 10).toFixed(1)}% of the window, less than minimum-coverage (${reason.minimum})${reason.hole ? `; there is none from ${moment(reason.hole.from)} to ${moment(reason.hole.to)}` : ''}`
    case 'stale':
      return `the data end at ${moment(reason.endedAt)}, ${span(reason.at - reason.endedAt)} before the evaluation, longer than maximum-age (${reason.maximumAge})`
    case 'coverage-undetermined':
      return `how much of the window the data cover can't be determined: ${reasonText(reason.cause)}`
    case 'unreachable':
      return `the backend can't be reached: ${reason.detail}`
    case 'out-of-time':
      return `the backend did not answer in time: ${reason.detail}`
  }
}

const seenText = ({ within, seen }: Extract<Reason, { kind: 'partial-boundary' }>) =>
  seen === null
    ? `some series of the histogram have no bucket boundary at ${within}`
    : `the histogram has a bucket boundary at ${within} only from ${moment(seen.from)} to ${moment(seen.to)}`

/** What a reader should know about a number that stands all the same. */
export function noteText(note: Note): string {
  switch (note.kind) {
    case 'clamped':
      return `${count(note.events)} ${note.counted} events of ${count(note.total)} in total were cut to the total`
    case 'good-missing':
      return 'there is no series of good events beside the total, so every event counts as bad; is the query right?'
    case 'bad-missing':
      return 'there is no series of bad events beside the total, so none is counted; is the query right?'
    case 'interpolated':
      return `${note.within} lies within a bucket of the native histogram, so the requests up to it are interpolated; a power of two (250ms, 500ms, 1s) is exact`
    case 'no-event-counts':
      return 'read from a ready-made ratio: no event counts, and no coverage'
  }
}
