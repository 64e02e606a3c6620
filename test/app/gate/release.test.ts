import { beforeEach, describe, expect, it } from 'vitest'
import type { Workflow } from '../../../src/adapters/github/workflow.ts'
import { pullRequestEvent, pushEvent, type WorkflowEvent, workflowDispatchEvent } from '../../github/events.ts'
import type { RunOptions } from '../../github/world/runs.ts'
import { failed, gated, slo } from '../../support/frozen.ts'
import { Guarded } from '../../support/guarded.ts'

const policy = (more = '', head = '') => `version: slo-gate/v1
${head}error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
${more}`
const filesWith = (text: string) => ({
  '.slo/policy.yaml': text,
  '.slo/slos/checkout.yaml': slo('checkout', 'default', '["services/checkout/**"]'),
  '.slo/slos/basket.yaml': slo('basket', 'default', '["services/basket/**"]'),
  'counts.csv': failed('checkout', 'basket'),
})
const IN_PRODUCTION = { environment: 'production' }
const CHANGED = { ...IN_PRODUCTION, services: 'changed' }

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const push = (files: Readonly<Record<string, string>>) => {
  guarded.world.tick(60)
  return guarded.shop.push('main', { files, author: 'dave' })
}
function deploy(sha: string, run: RunOptions | null = {}, environment = 'production') {
  guarded.world.tick(60)
  const made = run && guarded.shop.run(sha, run)
  return guarded.shop.deployment(sha, { environment, states: ['in_progress', 'success'], run: made })
}
const gate = (
  event: WorkflowEvent,
  inputs: Readonly<Record<string, string>>,
  { text = policy(), workflow = {} }: { text?: string; workflow?: Partial<Workflow> } = {},
) => gated(guarded, { event, inputs, files: filesWith(text), workflow })
const dispatch = (inputs: Readonly<Record<string, string>> = {}) => workflowDispatchEvent(guarded.shop, { inputs })
/** Started by hand for an older commit. */
function dispatchAt(sha: string) {
  guarded.shop.branch('older', sha)
  return workflowDispatchEvent(guarded.shop, { branch: 'older' })
}
const onMain = () => pushEvent(guarded.shop, 'main')

/** A run of another event, as GitHub's runner says it. */
function eventOf(name: string, payload: Record<string, unknown>): WorkflowEvent {
  const event = dispatch()
  return {
    name,
    payload: payload as WorkflowEvent['payload'],
    environment: { ...event.environment, GITHUB_EVENT_NAME: name },
  }
}

describe('a deploy of a commit that was deployed before', () => {
  function released() {
    const first = push({ 'services/checkout/a.ts': '1' })
    deploy(first)
    const second = push({ 'services/checkout/a.ts': '2' })
    deploy(second)
    return { first, second }
  }

  it('is a rollback, which the freeze lets through', async () => {
    const { first, second } = released()
    const outcome = await gate(dispatchAt(first), { ...IN_PRODUCTION, commit: first })
    expect(outcome.failed).toBe(false)
    expect(outcome.outputs).toMatchObject({ decision: 'freeze', exception: 'rollback', commit: first })
    expect(outcome.report.exception).toEqual({ kind: 'rollback', commit: first, deployed: second })
    expect(outcome.text).toMatch(/^Freeze, let through as a rollback: basket, checkout/)
  })

  it('is frozen where the policy freezes a rollback, or has no record of it', async () => {
    const { first } = released()
    const between = push({ 'services/checkout/a.ts': '3' })
    deploy(push({ 'services/checkout/a.ts': '4' }))
    const text = policy('    rollback: freeze\n    redeploy: allow\n')
    const frozen = await gate(dispatchAt(first), { ...IN_PRODUCTION, commit: first }, { text })
    expect(frozen.failed).toBe(true)
    expect(frozen.text).toContain('the policy freezes a rollback')
    const unrecorded = await gate(dispatchAt(between), { ...IN_PRODUCTION, commit: between })
    expect(unrecorded.failed).toBe(true)
    expect(unrecorded.text).toContain('no record that it was ever deployed there')
  })

  it('whose own record is not believed is frozen', async () => {
    const first = push({ 'services/checkout/a.ts': '1' })
    deploy(first, { workflow: '.github/workflows/forge.yml' })
    deploy(push({ 'services/checkout/a.ts': '2' }))
    const outcome = await gate(dispatchAt(first), { ...IN_PRODUCTION, commit: first })
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain(
      'the record that it was deployed there is not believed: it was made by .github/workflows/forge.yml',
    )
  })

  it('gates those services only that differ between the two', async () => {
    const { first } = released()
    const text = policy('    rollback: freeze\n    redeploy: allow\n')
    const outcome = await gate(dispatchAt(first), { ...CHANGED, commit: first }, { text })
    expect(outcome.report.services.map(({ service }) => service)).toEqual(['checkout'])
  })

  it('is a redeploy when it is what is deployed: frozen unless the policy allows it, and of all services', async () => {
    const { second } = released()
    const outcome = await gate(onMain(), CHANGED)
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain(`All services are gated: ${second.slice(0, 12)} is deployed already.`)
    expect(outcome.text).toContain('the policy freezes a redeploy')
    const allowed = await gate(onMain(), CHANGED, { text: policy('    redeploy: allow\n') })
    expect(allowed.failed).toBe(false)
    expect(allowed.report.exception).toEqual({ kind: 'redeploy', commit: second })
  })

  it('is no rollback across a force-push, where it is no ancestor', async () => {
    const { first } = released()
    const other = guarded.shop.commit({ parents: [first], files: { 'services/basket/a.ts': '1' } })
    guarded.shop.branch('main', other)
    const outcome = await gate(onMain(), IN_PRODUCTION)
    expect(outcome.failed).toBe(true)
    expect(outcome.report.exception).toBeNull()
  })

  it('is no rollback when a later deployment of that commit failed', async () => {
    const { first } = released()
    guarded.world.tick(60)
    guarded.shop.deployment(first, { environment: 'production', states: ['failure'] })
    const outcome = await gate(dispatchAt(first), { ...IN_PRODUCTION, commit: first })
    expect(outcome.failed).toBe(true)
  })
})

describe('the record of a deployment', () => {
  const believed: [string, RunOptions][] = [
    ['of a push to the default branch', {}],
    ['of a release', { event: 'release', ref: 'v1' }],
    ['of a tag whose commit the default branch has', { event: 'push', ref: 'v1.0' }],
    ['of a second attempt', { attempts: 2 }],
  ]
  it.each(believed)('is believed %s', async (_, run) => {
    deploy(push({ 'README.md': '1' }), run)
    push({ 'services/basket/a.ts': '1' })
    const outcome = await gate(onMain(), CHANGED)
    expect(outcome.report.services.map(({ service }) => service)).toEqual(['basket'])
  })

  const doubted: [string, RunOptions | null, string][] = [
    ['that leads to no run', null, 'leads to no run of this repository'],
    ['of another workflow', { workflow: '.github/workflows/forge.yml' }, 'made by .github/workflows/forge.yml'],
    ['of a run that failed', { conclusion: 'failure' }, 'ended as failure'],
    ['of a run that goes on', { conclusion: null }, 'ended as unfinished'],
    ['of a dispatch, which is filed under the tip', { event: 'workflow_dispatch' }, 'started by workflow_dispatch'],
    ['of a schedule', { event: 'schedule' }, 'started by schedule'],
  ]
  it.each(doubted)('is not believed %s, and all services are gated', async (_, run, why) => {
    deploy(push({ 'services/basket/a.ts': '1' }), run)
    push({ 'README.md': '1' })
    const outcome = await gate(onMain(), CHANGED)
    expect(outcome.failed).toBe(true)
    expect(outcome.report.services).toHaveLength(2)
    expect(outcome.text).toContain(why)
  })

  it('is not believed of a branch that anybody may push to, unless the branch is protected', async () => {
    const tip = guarded.shop.commit({ parents: [guarded.shop.tip('main')], files: { 'services/basket/a.ts': '1' } })
    guarded.shop.branch('mine', tip)
    deploy(tip, { ref: 'mine' })
    const outcome = await gate(onMain(), CHANGED)
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('its run was for mine, which is not protected')
    guarded.shop.ruleset({
      name: 'release',
      enforcement: 'active',
      rules: [{ type: 'deletion' }],
      conditions: { ref_name: { include: ['refs/heads/mine'], exclude: [] } },
    })
    expect((await gate(onMain(), CHANGED)).report.services.map(({ service }) => service)).toEqual(['basket'])
  })

  it('is not believed of a tag that has the name of a protected branch', async () => {
    const stray = guarded.shop.commit({ parents: [guarded.shop.tip('main')], files: { 'services/basket/a.ts': '1' } })
    guarded.shop.branch('stray', stray)
    deploy(stray, { ref: 'main' })
    expect((await gate(onMain(), CHANGED)).report.services).toHaveLength(2)
  })

  it('is not believed of a run for another commit', async () => {
    const first = push({ 'services/basket/a.ts': '1' })
    const run = guarded.shop.run(guarded.shop.tip('main'))
    push({ 'README.md': '1' })
    const forged = push({ 'services/basket/a.ts': '2' })
    guarded.shop.deployment(forged, { environment: 'production', states: ['success'], run })
    const outcome = await gate(onMain(), CHANGED)
    expect(outcome.text).toContain('was for another commit')
    expect(first).not.toBe(forged)
  })

  it('of an app that the policy names needs no run, and of one that it does not name is not believed', async () => {
    guarded.world.token('deployer', { app: 'acme-deployer', permissions: { deployments: 'write' } })
    const sha = push({ 'README.md': '1' })
    guarded.world.tick(60)
    guarded.shop.deployment(sha, {
      environment: 'production',
      states: ['success'],
      run: null,
      creator: 'acme-deployer[bot]',
    })
    push({ 'services/basket/a.ts': '1' })
    const named = policy('', 'deployed-by: ["app:acme-deployer"]\n')
    const services = async (text: string) =>
      (await gate(onMain(), CHANGED, { text })).report.services.map(({ service }) => service)
    expect(await services(named)).toEqual(['basket'])
    expect(await services(policy())).toHaveLength(2)
  })

  it('of the current run does not count', async () => {
    deploy(push({ 'README.md': '1' }))
    const sha = push({ 'services/basket/a.ts': '1' })
    const { run } = deploy(sha)
    const outcome = await gate(onMain(), CHANGED, { workflow: { runId: run?.id ?? 0 } })
    expect(outcome.report.services.map(({ service }) => service)).toEqual(['basket'])
  })

  it('is of its environment however that is spelled', async () => {
    deploy(push({ 'README.md': '1' }), {}, 'Production')
    push({ 'services/basket/a.ts': '1' })
    expect((await gate(onMain(), CHANGED)).report.services).toHaveLength(1)
  })
})

describe('the commit that goes out', () => {
  beforeEach(() => {
    deploy(push({ 'README.md': '1' }))
  })
  const hotfix = () => {
    const sha = guarded.shop.commit({ parents: [guarded.shop.tip('main')], files: { 'services/basket/a.ts': '1' } })
    return guarded.shop.branch('hotfix', sha)
  }
  const servicesOf = async (event: WorkflowEvent, inputs: Readonly<Record<string, string>> = CHANGED) =>
    (await gate(event, inputs)).report.services.map(({ service }) => service)

  it('is that of the workflow run, of the deployment, not the tip of the default branch', async () => {
    const head_sha = hotfix()
    expect(await servicesOf(eventOf('workflow_run', { workflow_run: { head_sha } }))).toEqual(['basket'])
    expect(await servicesOf(eventOf('deployment', { deployment: { sha: head_sha } }))).toEqual(['basket'])
    expect(await servicesOf(eventOf('deployment_status', { deployment: { sha: head_sha } }))).toEqual(['basket'])
  })

  it.each(['issue_comment', 'workflow_dispatch', 'repository_dispatch', 'check_suite'])(
    'is not known on %s: `changed` is refused, and no label lets a freeze through',
    async (name) => {
      await expect(gate(eventOf(name, {}), CHANGED)).rejects.toThrow(
        `needs \`commit\`, the commit that goes out: on ${name}`,
      )
      const outcome = await gate(eventOf(name, {}), IN_PRODUCTION, {
        text: policy('    exceptions: [{ label: security-fix }]\n'),
      })
      expect(outcome.failed).toBe(true)
      expect(outcome.text).toContain(`nothing says which commit goes out on ${name}: name it by \`commit\``)
    },
  )

  it('may be named where it is the one of the dispatch, also by a branch', async () => {
    push({ 'services/basket/a.ts': '1' })
    expect(await servicesOf(dispatch(), { ...CHANGED, commit: guarded.shop.tip('main') })).toEqual(['basket'])
    expect(await servicesOf(dispatch(), { ...CHANGED, commit: 'main' })).toEqual(['basket'])
  })

  it('that is neither the event’s nor checked out carries no exception, and gates all services', async () => {
    const sha = hotfix()
    const outcome = await gate(dispatch(), { ...CHANGED, commit: sha })
    expect(outcome.failed).toBe(true)
    expect(outcome.report.services).toHaveLength(2)
    expect(outcome.text).toContain("neither the event's commit nor the one that is checked out")
    expect(
      (await gate(dispatch(), { ...IN_PRODUCTION, services: 'basket', commit: sha })).report.services,
    ).toHaveLength(2)
  })

  it('that names nothing is refused', async () => {
    await expect(gate(dispatch(), { ...CHANGED, commit: 'v9' })).rejects.toThrow("commit: `v9` can't be looked up")
  })

  it('may be the one that is checked out', async () => {
    const sha = hotfix()
    const files = { ...filesWith(policy()), '.git/HEAD': sha }
    const outcome = await gated(guarded, { event: dispatch(), inputs: { ...CHANGED, commit: sha }, files })
    expect(outcome.report.services.map(({ service }) => service)).toEqual(['basket'])
  })

  it('of a pull request is its head, for which its merge commit stands', async () => {
    const pull = guarded.pull({ 'services/basket/a.ts': '1' })
    for (const commit of [pull.headSha, pull.mergeCommitSha]) {
      expect(await servicesOf(pullRequestEvent(pull, 'opened'), { ...CHANGED, commit })).toEqual(['basket'])
    }
  })
})

describe('a person who overrides a freeze', () => {
  const REASON = 'INC-42: checkout is down, this is the fix'
  const byOncall = policy('    exceptions: [{ override: incident, by: ["@acme/sre", dave] }]\n')

  interface Attempt {
    readonly by?: string
    readonly typed?: Readonly<Record<string, string>>
    readonly inputs?: Readonly<Record<string, string>>
    readonly text?: string
    readonly workflow?: Partial<Workflow>
    readonly run?: RunOptions
  }
  function overriding({
    by = 'dave',
    typed = { why: REASON },
    inputs = {},
    text = byOncall,
    workflow = {},
    run = {},
  }: Attempt) {
    const { shop } = guarded
    const own = shop.run(shop.tip('main'), { event: 'workflow_dispatch', by, conclusion: null, ...run })
    return gate(
      dispatch(typed),
      { ...IN_PRODUCTION, override: REASON, ...inputs },
      { text, workflow: { runId: own.id, ...workflow } },
    )
  }

  it('lets it through, with a reason, who and when in the report', async () => {
    const outcome = await overriding({})
    expect(outcome.failed).toBe(false)
    expect(outcome.outputs).toMatchObject({ decision: 'freeze', exception: 'override' })
    expect(outcome.report.exception).toMatchObject({ kind: 'override', override: 'incident', by: 'dave', until: null })
    expect(outcome.text).toContain('Overridden by dave at 2')
    expect(outcome.text).toContain(REASON)
  })

  it('may be a member of a team, or an administrator under the built-in policy', async () => {
    expect((await overriding({ by: 'sam' })).failed).toBe(false)
    const builtIn = { ...filesWith(''), '.slo/policy.yaml': undefined }
    const { '.slo/policy.yaml': _, ...files } = builtIn
    const run = (by: string) => {
      const own = guarded.shop.run(guarded.shop.tip('main'), { event: 'workflow_dispatch', by, conclusion: null })
      const inputs = { ...IN_PRODUCTION, override: REASON }
      return gated(guarded, { event: dispatch({ why: REASON }), inputs, files, workflow: { runId: own.id } })
    }
    expect((await run('olga')).failed).toBe(false)
    expect((await run('dave')).failed).toBe(true)
  })

  const misused: [string, Attempt, string][] = [
    ['somebody whom the policy does not name', { by: 'carol' }, 'the policy does not name carol'],
    ['a bot', { by: 'github-actions[bot]' }, 'github-actions[bot] is not a person'],
    ['a re-run', { workflow: { runAttempt: 2 } }, 'a re-run repeats an old reason'],
    ['a schedule', { workflow: { event: 'schedule' } }, 'not schedule'],
    ['a run that GitHub knows as another event', { run: { event: 'push' } }, 'not push'],
    ['another branch', { workflow: { ref: 'refs/heads/mine' } }, 'must be started on main, not on refs/heads/mine'],
    ['an empty reason', { typed: { why: '   ' }, inputs: { override: '   ' } }, ''],
    [
      'a reason of few characters',
      { typed: { why: 'because' }, inputs: { override: 'because' } },
      'fewer than 10 characters',
    ],
    ['a text that the workflow file holds', { typed: { why: 'something else' } }, 'must be what was typed'],
    [
      'a text that is another input too',
      { inputs: { 'backend-username': REASON } },
      '`backend-username` holds the same text',
    ],
    [
      'a policy without an override',
      { text: policy('    exceptions: [{ label: security-fix }]\n') },
      'has no `override`',
    ],
    [
      'an override that has ended',
      { text: policy('    exceptions: [{ override: incident, by: [dave], until: 2020-01-31 }]\n') },
      'it ended on 2020-01-31',
    ],
    ['a run that can not be seen', { workflow: { runId: 1 } }, '`actions: read`'],
  ]
  it.each(misused)('is not %s', async (_, attempt, why) => {
    const outcome = await overriding(attempt)
    expect(outcome.failed).toBe(true)
    expect(outcome.report.exception).toBeNull()
    expect(outcome.text).toContain(why)
  })

  it('must be named by every policy that freezes', async () => {
    const text = `${byOncall}  strict:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    exceptions: [{ override: incident, by: [carol] }]
`
    const files = { ...filesWith(text), '.slo/slos/basket.yaml': slo('basket', 'strict', '[]') }
    const own = guarded.shop.run(guarded.shop.tip('main'), { event: 'workflow_dispatch', by: 'dave', conclusion: null })
    const inputs = { ...IN_PRODUCTION, override: REASON }
    const outcome = await gated(guarded, {
      event: dispatch({ why: REASON }),
      inputs,
      files,
      workflow: { runId: own.id },
    })
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('the policy does not name dave')
  })
})
