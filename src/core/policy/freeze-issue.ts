import type { FreezeSubject } from './freeze-marker.ts'
import type { ServiceResult } from './result.ts'

/** An open issue of ours about a freeze. */
export interface FreezeIssue {
  readonly number: number
  readonly subject: FreezeSubject
}

/** What a run knows of freezes. */
export interface Measured {
  readonly services: readonly Pick<ServiceResult, 'service' | 'decision'>[]
  /** Whether it measured every service that has a contract. */
  readonly isComplete: boolean
}

/** What is due about one issue. */
export type FreezeStep<Issue extends FreezeIssue> =
  | { readonly kind: 'open'; readonly subject: FreezeSubject }
  | { readonly kind: 'update'; readonly issue: Issue }
  /** It serves services that this run did not measure, too, so only what happened to this run is added to it. */
  | { readonly kind: 'leave'; readonly issue: Issue }
  | { readonly kind: 'close'; readonly issue: Issue; readonly because: Closing }

/** Why an issue is closed. */
export type Closing =
  | { readonly kind: 'lifted' }
  /** The service has no contract any more. */
  | { readonly kind: 'gone' }
  /** So many services are frozen that one issue serves all. */
  | { readonly kind: 'collected' }
  /** So few services are frozen that each has its own issue again. */
  | { readonly kind: 'apart' }
  /** Two runs opened one at the same time; the older one goes on. */
  | { readonly kind: 'duplicate'; readonly of: number }

/** Above so many frozen services one issue serves all. */
const MOST_APART = 10

/**
 * What is due about the issues, from what a run measured and the open issues that there are: every frozen service has one, or one
 * serves all. What stays open comes first, so that nothing is closed before what stands in for it is there.
 */
export function freezeSteps<Issue extends FreezeIssue>(
  { services, isComplete }: Measured,
  issues: readonly Issue[],
): FreezeStep<Issue>[] {
  const oldestFirst = issues.toSorted((a, b) => a.number - b.number)
  const collected = oldestFirst.filter(({ subject }) => subject.kind === 'collected')
  const ofServices = oldestFirst.filter(({ subject }) => subject.kind === 'service')
  const frozen = services.filter(isFrozen).length
  const [standing] = isComplete ? [] : collected
  const isOne = frozen > MOST_APART || standing !== undefined
  const steps = [
    ...(standing === undefined ? ofCollected(collected, isOne, frozen) : frozen > 0 ? [leave(standing)] : []),
    ...services.flatMap((one) => ofService(one, issuesOf(one.service, ofServices), isOne)),
    ...(isComplete ? gone(services, ofServices) : []),
  ]
  return [...steps.filter(({ kind }) => kind !== 'close'), ...steps.filter(({ kind }) => kind === 'close')]
}

type Service = Measured['services'][number]

const isFrozen = ({ decision }: Pick<Service, 'decision'>) => decision === 'freeze'

const isAbout = ({ subject }: FreezeIssue, service: string) => subject.kind === 'service' && subject.service === service

const issuesOf = <Issue extends FreezeIssue>(service: string, issues: readonly Issue[]) =>
  issues.filter((issue) => isAbout(issue, service))

const ofCollected = <Issue extends FreezeIssue>(issues: readonly Issue[], isOne: boolean, frozen: number) =>
  isOne
    ? keepOne<Issue>({ kind: 'collected' }, issues)
    : issues.map((issue) => close(issue, { kind: frozen > 0 ? 'apart' : 'lifted' }))

function ofService<Issue extends FreezeIssue>(
  { service, decision }: Pick<Service, 'service' | 'decision'>,
  issues: readonly Issue[],
  isOne: boolean,
): FreezeStep<Issue>[] {
  if (!isFrozen({ decision })) return issues.map((issue) => close(issue, { kind: 'lifted' }))
  if (isOne) return issues.map((issue) => close(issue, { kind: 'collected' }))
  return keepOne({ kind: 'service', service }, issues)
}

const gone = <Issue extends FreezeIssue>(services: readonly Service[], issues: readonly Issue[]) =>
  issues
    .filter((issue) => !services.some(({ service }) => isAbout(issue, service)))
    .map((issue) => close(issue, { kind: 'gone' }))

/** The oldest goes on, where racing runs opened several. */
function keepOne<Issue extends FreezeIssue>(
  subject: FreezeSubject,
  [first, ...others]: readonly Issue[],
): FreezeStep<Issue>[] {
  if (first === undefined) return [{ kind: 'open', subject }]
  const duplicate = { kind: 'duplicate', of: first.number } as const
  return [{ kind: 'update', issue: first }, ...others.map((issue) => close(issue, duplicate))]
}

const leave = <Issue extends FreezeIssue>(issue: Issue): FreezeStep<Issue> => ({ kind: 'leave', issue })
const close = <Issue extends FreezeIssue>(issue: Issue, because: Closing): FreezeStep<Issue> => ({
  kind: 'close',
  issue,
  because,
})
