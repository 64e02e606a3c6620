import type { ForeignAnswer, NoGroups, Note, Reason, TimeLimit } from '../core/model/measurement.ts'
import { listed } from '../core/model/names.ts'
import { Quoted } from '../core/model/quoted.ts'
import { shortened } from '../core/model/text.ts'
import { count, span } from './markup/numbers.ts'

/** Few histograms have more. */
const MOST_BOUNDARIES = 50

/**
 * Why there is no trustworthy answer, as a sentence part that says what to look at. It quotes the backend, or a query, wherever it can,
 * and is no string, so that a report has it for what it is.
 */
export const quotedReason = (reason: Reason): Quoted => new Quoted(reasonText(reason))

function reasonText(reason: Reason): string {
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
      return `the backend answered with part of the data only: ${reason.detail ?? 'the backend marked the answer as partial (isPartial)'}`
    case 'no-boundary':
      return `the histogram has no bucket boundary at ${reason.within}; its boundaries are ${listed(reason.boundaries, MOST_BOUNDARIES)} seconds`
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
      return `the groups that the SLO asks for can't be told apart: ${noGroupsText(reason.because)}`
    case 'unsupported-slo':
      return `the file asks for what SLO Gate can't measure: ${reason.detail}`
    case 'rejected':
      return `the backend refused: ${reason.detail}`
    case 'turned-away':
      return `the backend refused: ${shortened(`HTTP ${reason.answer.status}, ${foreignText(reason.answer)}`)}`
    case 'too-large':
      return `the backend refused: the answer is larger than ${reason.limitMiB} MiB`
    case 'contradictory':
      return `the backend refused: HTTP ${reason.status} with a success inside`
    case 'throttled':
      return `the backend takes no more requests for now: ${reason.detail}; a lower backend-concurrency, or a later run, may help`
    case 'unreachable':
      return `the backend can't be reached: ${reason.detail}`
    case 'out-of-time':
      return `the backend did not answer in time: ${timeLimitText(reason.limit)}`
  }
}

function noGroupsText(because: NoGroups): string {
  switch (because.kind) {
    case 'no-selector':
      return 'its query selects nothing that has labels'
    case 'too-many':
      return `there are ${because.count} of them, and at most ${because.limit} are measured`
    case 'long-value':
      return `a value of the label ${because.label} has ${because.length} characters, and at most ${because.limit} are measured`
    case 'absent-labels':
      return `no series of its total has the label ${because.labels.join(' or ')}`
    case 'unknown-at-start':
      return 'its groups were not known when the run began'
    case 'one-count':
      return 'a counts file has one count for all'
  }
}

function foreignText(answer: ForeignAnswer): string {
  switch (answer.kind) {
    case 'redirect':
      return `a redirect to ${answer.host ?? 'an unknown host'}, which is not followed, since credentials would go along; give the final address as backend-url`
    case 'no-credentials':
      return 'the backend wants credentials, or refuses those given; check backend-token, or backend-username and backend-password (in runs of forks, secrets are empty)'
    case 'html-page':
      return 'an HTML page instead of JSON; is a login page or a proxy in between?'
    case 'no-api':
      return 'there is no Prometheus API at this address; does backend-url lack a path prefix such as /prometheus?'
    case 'empty-answer':
      return 'an empty answer'
    case 'other-answer':
      return `not an answer of the Prometheus API: ${answer.text}`
  }
}

function timeLimitText(limit: TimeLimit): string {
  if (limit.kind === 'request') return `no answer within ${limit.seconds}s`
  const last = limit.lastStatus === null ? '' : `; the last answer was HTTP ${limit.lastStatus}`
  return `the time for the whole run is up${last}`
}

/** What a reader should know about a number that stands all the same. */
export function noteText(note: Note): string {
  switch (note.kind) {
    case 'clamped':
      return `${count(note.events)} ${note.counted} events of ${count(note.total)} in total were cut to the total`
    case 'good-missing':
      return 'there is no series of good events beside the total, so every event counts as bad; is the query right?'
    case 'bad-missing':
      return 'there is no series of bad events beside the total, so none is counted; is the query right?'
    case 'no-event-counts':
      return 'read from a ready-made ratio: no event counts, and no coverage'
  }
}
