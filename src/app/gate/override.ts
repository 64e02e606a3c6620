import { z } from 'zod'
import type { Workflow } from '../../adapters/github/workflow.ts'
import type { ErrorBudgetPolicy, OverrideException } from '../../core/model/policy.ts'
import type { Deployments } from '../../core/policy/deployments.ts'
import { isCurrent } from '../../core/policy/exception.ts'
import { type NoOverride, type Override, reasonDoubt } from '../../core/policy/override.ts'
import type { People } from '../../core/review/people.ts'
import { namingOf, type UnseenTeams, unseenTeams } from '../reviewers/approver-match.ts'

/** A reason that was given to the action. */
export interface GivenReason {
  readonly text: string
  /** Another input that holds the same text; null when there is none. */
  readonly twin: string | null
}

interface Asked {
  readonly github: Deployments & People
  readonly workflow: Workflow
}

const typedSchema = z.object({ inputs: z.record(z.string(), z.unknown()).nullish() })

/** Whether the person who started the workflow may let the freeze of all these policies through. `at` is in unix seconds. */
export async function overrideOf(
  { text, twin }: GivenReason,
  freezing: readonly ErrorBudgetPolicy[],
  { github, workflow }: Asked,
  at: number,
): Promise<Override | NoOverride> {
  const offered = freezing.map(({ exceptions }) => exceptions.filter((one) => one.kind === 'override'))
  if (offered.some((ofPolicy) => ofPolicy.length === 0)) return { kind: 'no-rule' }
  const { event, ref, runId, runAttempt: attempt } = workflow
  const typed = typedIn(workflow)
  const doubt = reasonDoubt({ text, event, ref, defaultBranch: await github.defaultBranch(), attempt, typed, twin })
  if (doubt) return doubt
  const run = runId === null ? null : await github.run({ id: runId, attempt: 1, job: null })
  if (!run) return { kind: 'run-unseen' }
  if (run.event !== 'workflow_dispatch') return { kind: 'other-event', event: run.event }
  const { startedBy } = run
  if (!startedBy?.isPerson) return { kind: 'no-person', login: startedBy?.login ?? null }
  const exceptions = new Set<OverrideException>()
  for (const ofPolicy of offered) {
    const found = await overrideFor(startedBy.login, ofPolicy, github, at)
    if (found.kind !== 'override') return found
    exceptions.add(found)
  }
  return { kind: 'override', exceptions: [...exceptions], by: startedBy.login, reason: text, at }
}

function typedIn(workflow: Workflow): string[] {
  // Where it can't be read, exceptionAnswer tells why nothing is let through.
  const parsed = workflow.event === 'workflow_dispatch' ? typedSchema.safeParse(workflow.payload()) : null
  const values = Object.values(parsed?.data?.inputs ?? {})
  return values.filter((value) => typeof value === 'string')
}

/** The first override that names a person; else why none does. */
async function overrideFor(
  login: string,
  offered: readonly OverrideException[],
  people: People,
  at: number,
): Promise<OverrideException | NoOverride> {
  const unseen: UnseenTeams[] = []
  const current = offered.filter((one) => isCurrent(one, at))
  const [ended] = offered
  if (current.length === 0 && ended) return { kind: 'expired', until: ended.until ?? '' }
  for (const override of current) {
    if (override.by === 'administrators') {
      const isOne = await people.isAdministrator(login)
      if (isOne === true) return override
      if (isOne === 'unknown') unseen.push({ teams: ['administrators'], because: 'hidden' })
      continue
    }
    const naming = await namingOf(login, override.by, people)
    if (naming.kind === 'named') return override
    if (naming.kind === 'unknown') unseen.push(naming)
  }
  const teams = unseenTeams(unseen)
  return teams ? { kind: 'unseen', login, ...teams } : { kind: 'not-named', login }
}
