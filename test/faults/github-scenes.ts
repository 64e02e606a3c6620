/**
 * What GitHub is asked for, and what it means that the answer is right.
 *
 * - guard: the verdict is the true one, or the run fails and says why. Where the truth is `blocked`, the run never ends well and
 *   no status says success.
 * - gate: the decision is `freeze` in every scene, or the run fails and says that it can't read by what; it is let through only where
 *   the exception is truly there.
 * - report: the run never fails; it creates a comment only where one is due and none is there, and edits only its own.
 * - lint: a broken file is never skipped.
 *
 * The rest is in `upkeep-scenes.ts`. Each may be a dry run, which fails for nothing of this, and posts no status of the guard's.
 */
import { commentMarker } from '../../src/present/report/comment.ts'
import { pullRequestEvent, pullRequestTargetEvent, pushEvent, type WorkflowEvent } from '../github/events.ts'
import type { Pull } from '../github/world/pull.ts'
import { CONTRACT, contract, type Guarded } from '../support/guarded.ts'
import { found, type Scene } from './scene.ts'
import { UPKEEP_SCENES } from './upkeep-scenes.ts'

type Verdict = 'unchanged' | 'approved' | 'blocked'

const guard = (
  name: string,
  truth: Verdict,
  pullIn: (guarded: Guarded, judged: (pull: Pull) => Promise<unknown>) => Promise<Pull>,
): Scene => ({
  name: `guard: ${name}`,
  async arrange(guarded, tokens) {
    const pull = await pullIn(guarded, (pull) => guarded.guard(pull, tokens))
    const before = guarded.shop.statuses.length
    return {
      raw: { mode: 'guard' },
      event: () => pullRequestTargetEvent(pull, 'synchronize'),
      judge({ status, report, said }) {
        const verdict = report?.verdict ?? 'failed'
        const statuses = guarded.shop.statuses.slice(before)
        const own = statuses.filter(({ context }) => context === 'slo-gate/guard')
        const posted = own.map(({ state }) => state)
        const isDry = tokens['dry-run'] === 'true'
        const passes = status === 0
        const wrong = found({
          [`it passes with the verdict ${verdict}`]: passes && (truth === 'blocked' || verdict !== truth),
          [`the verdict is ${verdict}`]: ![truth, 'blocked', 'failed'].includes(String(verdict)),
          'a dry run posts a status of the guard': isDry && own.length > 0,
          'a dry run posts what is no success': isDry && statuses.some(({ state }) => state !== 'success'),
          'a status says success': truth === 'blocked' && posted.includes('success'),
          [`the exit status is ${status}`]: !passes && verdict !== 'blocked' && verdict !== 'failed',
          'it does not say why': !passes && said.trim().length < 20,
        })
        return { isTrue: verdict === truth, wrong }
      },
    }
  },
})

const LOOSER = { [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) }

/** A change that the guard has shown. */
async function shown(guarded: Guarded, judged: (pull: Pull) => Promise<unknown>, pushedBy = 'alice'): Promise<Pull> {
  const pull = guarded.pull(LOOSER, { pushedBy })
  await judged(pull)
  return pull
}

/** More reviews that say nothing than one page holds. */
function chatter(pull: Pull): void {
  for (let count = 0; count < 100; count += 1) pull.review('dave', 'COMMENTED')
}

const GUARD: readonly Scene[] = [
  guard('nothing changed', 'unchanged', async (guarded) => guarded.pull({ 'services/checkout/main.ts': '2' })),
  guard('a description changed', 'unchanged', async (guarded) =>
    guarded.pull({ [CONTRACT]: contract((text) => text.replace('the customer saw', 'customers saw')) }),
  ),
  guard('approved by two', 'approved', async (guarded, judged) => {
    const pull = await shown(guarded, judged)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    return pull
  }),
  guard('approved by one', 'blocked', async (guarded, judged) => {
    const pull = await shown(guarded, judged)
    pull.review('bob', 'APPROVED')
    return pull
  }),
  guard('approved by none', 'blocked', (guarded, judged) => shown(guarded, judged)),
  guard('changes requested', 'blocked', async (guarded, judged) => {
    const pull = await shown(guarded, judged)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    pull.review('carol', 'CHANGES_REQUESTED')
    return pull
  }),
  guard('changes requested on another page', 'blocked', async (guarded, judged) => {
    const pull = await shown(guarded, judged)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    chatter(pull)
    pull.review('carol', 'CHANGES_REQUESTED')
    return pull
  }),
  guard('taken back on another page', 'blocked', async (guarded, judged) => {
    const pull = await shown(guarded, judged)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    chatter(pull)
    pull.review('bob', 'CHANGES_REQUESTED')
    return pull
  }),
  guard('approved by who wrote it', 'blocked', async (guarded, judged) => {
    const pull = await shown(guarded, judged, 'bob')
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    return pull
  }),
]

const AT = '2026-06-01T01:00:00Z'
const FROZEN = {
  '.slo/policy.yaml': `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    exceptions:
      - label: security-fix
      - { label: reliability, approved-by: ["@acme/sre", "bob"] }
`,
  '.slo/slos/checkout.yaml': `version: slo-gate/v1
service: checkout
slos:
  - { name: availability, objective: 99.9%, window: 7d, indicator: { ratio: { bad: errors_total, total: requests_total } } }
`,
  'counts.csv': 'time,service,slo,good,total\n2026-06-01T00:00:00Z,checkout,availability,0,1000',
}

const gate = (
  name: string,
  label: string | null,
  arrange: (guarded: Guarded) => Pull,
  eventOf: (pull: Pull) => WorkflowEvent = (pull) => pullRequestEvent(pull, 'synchronize'),
): Scene => ({
  name: `gate: ${name}`,
  async arrange(guarded) {
    const { 'counts.csv': _, ...files } = FROZEN
    guarded.shop.push('main', { files, author: 'olga' })
    const pull = arrange(guarded)
    return {
      raw: { mode: 'gate', backend: 'counts', 'backend-url': 'counts.csv', at: AT },
      files: FROZEN,
      event: () => eventOf(pull),
      judge({ status, report, said }) {
        const exception = (report?.exception ?? null) as { label?: string } | null
        const wrong = found({
          'it passes without a report': report === null && status === 0,
          'it does not say why': report === null && said.trim().length < 20,
          [`the decision is ${report?.decision}`]: report !== null && report.decision !== 'freeze',
          [`the exception is ${JSON.stringify(exception)}`]: exception !== null && exception.label !== label,
          [`the exit status is ${status}`]: (status === 0) !== (exception !== null),
        })
        return { isTrue: report !== null && (exception?.label ?? null) === label, wrong }
      },
    }
  },
})

const change = (guarded: Guarded) => guarded.pull({ 'a.ts': '1' })

const GATE: readonly Scene[] = [
  gate('an exception', 'security-fix', (guarded) => change(guarded).label('security-fix')),
  gate('no exception', null, (guarded) => change(guarded).label('other')),
  gate('an approved exception', 'reliability', (guarded) => {
    const pull = change(guarded).label('reliability')
    pull.review('bob', 'APPROVED')
    return pull
  }),
  gate('an exception without approval', null, (guarded) => {
    const pull = change(guarded).label('reliability')
    pull.review('dave', 'APPROVED')
    return pull
  }),
  gate('an approval that was taken back on another page', null, (guarded) => {
    const pull = change(guarded).label('reliability')
    pull.review('bob', 'APPROVED')
    chatter(pull)
    pull.review('bob', 'CHANGES_REQUESTED')
    return pull
  }),
  gate(
    'a push whose pull request has an exception',
    'security-fix',
    (guarded) => {
      const pull = change(guarded).label('security-fix')
      pull.merge()
      return pull
    },
    ({ base }) => pushEvent(base, 'main'),
  ),
]

const TARGET_FILES = {
  '.slo/policy.yaml': null,
  '.slo/slos/checkout.yaml': FROZEN['.slo/slos/checkout.yaml'].replace('99.9%', '99%'),
  '.slo/targets/checkout.yaml': `version: slo-gate/v1
service: checkout
targets: [{ slo: availability, target: 99.8% }]
`,
}
const BOT = 'github-actions[bot]'

const report = (
  name: string,
  {
    good,
    isOld = false,
    isPublic = false,
  }: { readonly good: number; readonly isOld?: boolean; readonly isPublic?: boolean },
): Scene => ({
  name: `report: ${name}`,
  async arrange(guarded) {
    guarded.shop.push('main', { files: TARGET_FILES })
    guarded.shop.private = !isPublic
    const pull = guarded.pull({ 'services/checkout/main.ts': '2' })
    pull.comment('mallory', `${commentMarker(null)}\nmine`)
    if (isOld) for (let count = 0; count < 100; count += 1) pull.comment('dave', `Comment ${count}`)
    if (isOld) pull.comment(BOT, `${commentMarker(null)}\nold`)
    const others = pull.comments.filter(({ user }) => user?.login !== BOT).map(({ body }) => body)
    const isMissed = good < 998
    return {
      raw: { mode: 'report', backend: 'counts', 'backend-url': 'counts.csv', at: AT },
      files: { 'counts.csv': `time,service,slo,good,total\n2026-06-01T00:00:00Z,checkout,availability,${good},1000` },
      event: () => pullRequestTargetEvent(pull, 'synchronize'),
      judge({ status, said }) {
        const own = pull.comments.filter(({ user }) => user?.login === BOT)
        const now = pull.comments.filter(({ user }) => user?.login !== BOT).map(({ body }) => body)
        const isDue = isOld || (isMissed && !isPublic)
        const wrong = found({
          [`the exit status is ${status}`]: status !== 0,
          [`there are ${own.length} comments`]: own.length > (isDue ? 1 : 0) || (isOld && own.length === 0),
          "another's comment was edited": now.join() !== others.join(),
          'a target is told in public': isPublic && said.includes('99.8'),
          'nothing is said': said.trim().length < 20,
        })
        const text = own[0]?.body ?? ''
        const isTold = isMissed ? text.includes('1 of 1 missed') : text.includes('Performance targets: met')
        return { isTrue: isPublic || (!isDue && !isMissed) || isTold, wrong }
      },
    }
  },
})

const REPORT: readonly Scene[] = [
  report('a missed target', { good: 995 }),
  report('a missed target, told before, on another page', { good: 995, isOld: true }),
  report('a met target', { good: 999 }),
  report('a met target, missed before', { good: 999, isOld: true }),
  report('a public repository', { good: 995, isPublic: true }),
]

const lint = (name: string, isBroken: boolean, text: string): Scene => ({
  name: `lint: ${name}`,
  async arrange(guarded) {
    const pull = guarded.pull({ [CONTRACT]: text })
    return {
      raw: { mode: 'lint' },
      event: () => pullRequestTargetEvent(pull, 'synchronize'),
      judge: ({ status, said }) => ({
        isTrue: (status !== 0) === isBroken,
        wrong: found({
          'a broken file passes': isBroken && status === 0,
          'it does not say why': status !== 0 && said.trim().length < 20,
        }),
      }),
    }
  },
})

const LINT: readonly Scene[] = [
  lint(
    'a broken file',
    true,
    contract((text) => text.replace('99.9%', '0.999')),
  ),
  lint('a changed file', false, LOOSER[CONTRACT] ?? ''),
]

export const SCENES: readonly Scene[] = [...GUARD, ...GATE, ...REPORT, ...LINT, ...UPKEEP_SCENES]
