import { messageOf } from '../../core/model/errors.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import {
  type Claim,
  type Exception,
  type ExceptionAnswer,
  exceptionFor,
  type NoException,
} from '../../core/policy/exception.ts'
import type { NoOverride, Override } from '../../core/policy/override.ts'
import type { WaiverAnswer } from '../../core/policy/waiver.ts'
import { claimsOf } from './claims.ts'
import { deployedTo } from './deployed.ts'
import { overrideOf } from './override.ts'
import { type DeployRange, pullsIn } from './range.ts'
import type { Release } from './release.ts'

/**
 * Whether what goes out holds an exception of every policy that freezes. `release` is null outside of a workflow. When
 * GitHub does not answer, nothing is let through. `at` is in unix seconds.
 */
export async function exceptionAnswer(
  freezing: readonly ErrorBudgetPolicy[],
  release: Release | null,
  at: number,
  waivers: WaiverAnswer,
): Promise<ExceptionAnswer> {
  const known = [...new Set(freezing.flatMap(({ exceptions }) => exceptions))]
  const letsPass = freezing.some(({ rollback, redeploy }) => rollback === 'allow' || redeploy === 'allow')
  if (known.length === 0 && !letsPass && waivers.kind === 'none') return { kind: 'not-asked' }
  const none = { kind: 'none', known, claims: [], override: null } as const
  if (!release) return { ...none, reason: { kind: 'no-github' } }
  try {
    const outgoing = await release.outgoing()
    if (outgoing.kind === 'foreign') return { ...none, reason: outgoing }
    const override = release.override && (await answering(() => overriding(freezing, release, at)))
    if (override?.kind === 'override') return { kind: 'let-through', exception: override }
    // Where nothing says what goes out, only a person's word does.
    if (waivers.kind === 'let-through' && outgoing.kind !== 'untold') return waivers
    const found = await answering(() => ofRelease(freezing, release, at))
    if (found.kind === 'no-answer') return { ...none, reason: found, override }
    return found.kind === 'let-through' ? found : { ...none, ...found, kind: 'none', override }
  } catch (error) {
    return { ...none, reason: noAnswer(error) }
  }
}

const overriding = async (
  freezing: readonly ErrorBudgetPolicy[],
  release: Release,
  at: number,
): Promise<Override | NoOverride | null> =>
  release.override && (await overrideOf(release.override, freezing, release, at))

type Found =
  | { readonly kind: 'let-through'; readonly exception: Exception }
  | { readonly kind: 'refused'; readonly reason: NoException; readonly claims: readonly Claim[] }

/** What there is in what goes out that lets the freeze through. */
async function ofRelease(freezing: readonly ErrorBudgetPolicy[], release: Release, at: number): Promise<Found> {
  const range = await release.range()
  const refused = (reason: NoException): Found => ({ kind: 'refused', reason, claims: [] })
  const letThrough = (exception: Exception): Found => ({ kind: 'let-through', exception })
  if (range.kind === 'same') {
    const { head: commit } = range
    const isAllowed = freezing.every(({ redeploy }) => redeploy === 'allow')
    return isAllowed ? letThrough({ kind: 'redeploy', commit }) : refused({ kind: 'redeploy', commit })
  }
  if (range.kind === 'behind') return await ofRollback(freezing, range, release)
  return await byLabels(freezing, range, release, at)
}

/** An older commit brings nothing new where it was deployed before. */
async function ofRollback(
  freezing: readonly ErrorBudgetPolicy[],
  { base: deployed, head: commit, environment }: Extract<DeployRange, { kind: 'behind' }>,
  release: Release,
): Promise<Found> {
  const refused = (because: Extract<NoException, { kind: 'no-rollback' }>['because']): Found => ({
    kind: 'refused',
    reason: { kind: 'no-rollback', commit, deployed, because },
    claims: [],
  })
  if (!freezing.every(({ rollback }) => rollback === 'allow')) return refused({ kind: 'policy' })
  const own = await deployedTo(environment, commit, release)
  return own.kind === 'commit'
    ? { kind: 'let-through', exception: { kind: 'rollback', commit, deployed } }
    : refused(own)
}

async function byLabels(
  freezing: readonly ErrorBudgetPolicy[],
  range: Exclude<DeployRange, { kind: 'same' | 'behind' }>,
  { github }: Release,
  at: number,
): Promise<Found> {
  const found = await pullsIn(github, range)
  if (found.kind === 'unknown') return { kind: 'refused', reason: found.reason, claims: [] }
  const known = [...new Set(freezing.flatMap(({ exceptions }) => exceptions))]
  const claims: Claim[] = []
  const base = await baseOf(range, github)
  for (const pull of found.pulls) claims.push(...(await claimsOf({ pull, base }, known, at, github)))
  const numbers = found.pulls.map(({ number }) => number)
  const exception = exceptionFor(freezing, numbers, claims)
  if (exception) return { kind: 'let-through', exception }
  const bare = numbers.filter((number) => !claims.some(({ pull, failure }) => pull === number && failure === null))
  const reason: NoException =
    bare.length > 0 ? { kind: 'without-exception', pulls: bare } : { kind: 'not-every-policy' }
  return { kind: 'refused', reason, claims }
}

/** What the pull requests that go out are laid upon: of a single commit the one before it. */
async function baseOf(range: DeployRange, github: Release['github']): Promise<string | null> {
  if ('base' in range) return range.base
  return range.kind === 'head' ? ((await github.parentsOf(range.head))[0] ?? null) : null
}

type NoAnswer = Extract<NoException, { kind: 'no-answer' }>

/** What came of asking GitHub, or why it gave no answer. */
async function answering<Answer>(ask: () => Promise<Answer>): Promise<Answer | NoAnswer> {
  try {
    return await ask()
  } catch (error) {
    return noAnswer(error)
  }
}

/** Whatever it was: the freeze is decided, and stands. */
const noAnswer = (error: unknown): NoAnswer => ({
  kind: 'no-answer',
  message: messageOf(error),
})
