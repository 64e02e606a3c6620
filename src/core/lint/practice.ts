import type { NoticeCode, PracticeCode } from '../model/finding-code.ts'
import type { PlacedProblem } from '../model/problem.ts'
import { withoutCommitment, withoutRunbook } from './accountability.ts'
import { endedWaivers, labelsWithoutApproval } from './exceptions.ts'
import { endedExclusions } from './exclusions.ts'
import type { Warning } from './finding.ts'
import { infrastructureIndicators } from './infrastructure.ts'
import { dialects, hardCodedRanges } from './queries.ts'
import { reversedBuckets } from './reversed-buckets.ts'
import { contractsDue, contractsNeverReviewed, reviewsInFuture, targetsDue, targetsNeverReviewed } from './reviews.ts'
import { missingRunbooks, runbooksWithoutHeading } from './runbooks.ts'
import { sameIndicators } from './same-indicator.ts'
import type { Subject } from './subject.ts'
import { thinBuffers } from './thin-buffer.ts'

/** What reading a file of another format has found already. */
const noticed =
  (code: NoticeCode) =>
  ({ notices }: Subject) =>
    notices.filter((notice) => notice.code === code)

/** The practice, one rule a code: where a directory departs from it. */
const PRACTICE: Readonly<Record<PracticeCode, (subject: Subject) => readonly PlacedProblem[]>> = {
  'no-runbook': withoutRunbook,
  'runbook-not-found': missingRunbooks,
  'runbook-without-heading': runbooksWithoutHeading,
  'no-commitment': withoutCommitment,
  'contract-review-due': contractsDue,
  'contract-never-reviewed': contractsNeverReviewed,
  'targets-review-due': targetsDue,
  'targets-never-reviewed': targetsNeverReviewed,
  'review-in-future': reviewsInFuture,
  'infrastructure-indicator': infrastructureIndicators,
  'query-syntax': dialects,
  'hard-coded-range': (subject) => [...hardCodedRanges(subject), ...noticed('hard-coded-range')(subject)],
  'same-indicator': sameIndicators,
  'reversed-buckets': reversedBuckets,
  'thin-buffer': thinBuffers,
  'exception-without-approval': labelsWithoutApproval,
  'waiver-ended': endedWaivers,
  'exclusion-ended': endedExclusions,
  'not-an-slo': noticed('not-an-slo'),
  'ignored-field': noticed('ignored-field'),
  'doubtful-window': noticed('doubtful-window'),
  'assumed-counter': noticed('assumed-counter'),
}

/** Every departure from the practice. */
export const warningsOf = (subject: Subject): Warning[] =>
  (Object.keys(PRACTICE) as PracticeCode[]).flatMap((code) =>
    PRACTICE[code](subject).map((found) => ({ ...found, code })),
  )
