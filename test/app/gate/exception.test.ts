import { beforeEach, describe, expect, it } from 'vitest'
import type { GateReport } from '../../../src/present/gate/json.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent, type WorkflowEvent } from '../../github/events.ts'
import type { Pull } from '../../github/world/pull.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { failed, gated, slo } from '../../support/frozen.ts'
import { Guarded } from '../../support/guarded.ts'

const POLICIES = `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    exceptions:
      - label: security-fix
      - label: reliability
        approved-by: ["@acme/sre", "bob"]
        until: 2026-06-30
  strict:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
`

const FILES = {
  '.slo/policy.yaml': POLICIES,
  '.slo/slos/checkout.yaml': slo('checkout', 'default', '["services/checkout/**"]'),
  'counts.csv': failed('checkout'),
}

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const run = (
  event: WorkflowEvent,
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = FILES,
) => gated(guarded, { event, inputs, files })

const onPull = (pull: Pull) => run(pullRequestEvent(pull, 'synchronize'))

describe('a freeze on a pull request', () => {
  it('stands without a label, and the exceptions that exist are named', async () => {
    const outcome = await onPull(guarded.pull({ 'a.ts': '1' }))
    expect(outcome.failed).toBe(true)
    expect(outcome.outputs).toMatchObject({ decision: 'freeze', exception: '' })
    expect(outcome.text).toContain(
      'label security-fix; label reliability (approved by @acme/sre or bob) until 2026-06-30',
    )
  })

  it('is let through by a label, and stays a freeze', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('Security-Fix')
    const outcome = await onPull(pull)
    expect(outcome.failed).toBe(false)
    expect(outcome.outputs).toMatchObject({ decision: 'freeze', exception: 'security-fix' })
    expect(outcome.report).toMatchObject({
      decision: 'freeze',
      exception: { label: 'security-fix', by: ['alice'], until: null, pullRequests: [pull.number] },
    })
    expect(outcome.text).toMatch(/^Freeze, let through by an exception: checkout/)
  })

  it('takes the labels from GitHub, not from an event that a re-run replays', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('security-fix')
    const stale = pullRequestEvent(pull, 'synchronize')
    pull.unlabel('security-fix')
    expect((await run(stale)).failed).toBe(true)
    const before = pullRequestEvent(pull, 'synchronize')
    pull.label('security-fix')
    expect((await run(before)).failed).toBe(false)
  })

  it.each<[string, (pull: Pull) => void, boolean, string]>([
    ['a label that nobody approved', () => {}, true, 'no one from @acme/sre, bob approved its latest commit'],
    ['the approval of a user who is named', (pull) => pull.review('bob', 'APPROVED'), false, 'approved by bob'],
    ['the approval of a member of the team', (pull) => pull.review('sam', 'APPROVED'), false, 'approved by sam'],
    ['the approval of somebody else', (pull) => pull.review('carol', 'APPROVED'), true, 'no one from'],
    ['an approval that was dismissed', (pull) => pull.review('bob', 'DISMISSED'), true, 'no one from'],
    [
      'an approval that was taken back',
      (pull) => {
        pull.review('bob', 'APPROVED')
        pull.review('bob', 'CHANGES_REQUESTED')
      },
      true,
      'no one from',
    ],
    [
      'an approval of an earlier head',
      (pull) => {
        pull.review('bob', 'APPROVED')
        pull.base.push(pull.headBranch, { files: { 'b.ts': '2' }, author: 'alice' })
      },
      true,
      'no one from',
    ],
  ])('with an exception that needs approval: %s', async (_, act, failed, text) => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('reliability')
    act(pull)
    const outcome = await onPull(pull)
    expect(outcome.failed).toBe(failed)
    expect(outcome.text).toContain(text)
  })

  it('is not let through by an exception that has ended, on the day after its last', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('reliability')
    pull.review('bob', 'APPROVED')
    guarded.world.at('2026-06-30T23:59:59Z')
    expect((await onPull(pull)).failed).toBe(false)
    guarded.world.at('2026-07-01T00:00:00Z')
    const outcome = await onPull(pull)
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('which ended on 2026-06-30')
  })

  it('says what the token lacks when teams can not be seen', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('reliability')
    pull.review('sam', 'APPROVED')
    const outcome = await run(pullRequestEvent(pull, 'labeled'), { 'review-token': '' })
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('"Members: read"')
  })

  it('needs an exception of every policy that freezes', async () => {
    const files = {
      ...FILES,
      '.slo/slos/b.yaml': slo('basket', 'strict', '[]'),
      'counts.csv': failed('checkout', 'basket'),
    }
    const outcome = await run(pullRequestEvent(guarded.pull({}).label('security-fix'), 'labeled'), {}, files)
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('no exception covers every policy that freezes')
  })
})

describe('a freeze on a push', () => {
  const merged = (label: string | null, file: string) => {
    const pull = guarded.pull({ [file]: '1' })
    if (label) pull.label(label)
    pull.merge()
    return pull
  }
  const push = () => pushEvent(guarded.shop, 'main')

  it("is let through by the head commit's pull request, for want of an environment", async () => {
    merged(null, 'a.ts')
    expect((await run(push())).failed).toBe(true)
    merged('security-fix', 'b.ts')
    expect((await run(push())).failed).toBe(false)
  })

  it('is let through when every pull request since the last successful deployment has an exception', async () => {
    guarded.shop.deployment(guarded.shop.tip('main'), { environment: 'production', states: ['success', 'inactive'] })
    merged('security-fix', 'a.ts')
    guarded.world.tick(60)
    guarded.shop.deployment(guarded.shop.tip('main'), { environment: 'production', states: ['failure'] })
    guarded.shop.deployment(guarded.shop.tip('main'), { environment: 'staging', states: ['success'] })
    const other = merged('security-fix', 'b.ts')
    const inProduction = { environment: 'production' }
    const outcome = await run(push(), inProduction)
    expect(outcome.failed).toBe(false)
    expect(outcome.report.exception).toMatchObject({ kind: 'label', pullRequests: [other.number - 1, other.number] })
    const bare = merged(null, 'c.ts')
    merged('security-fix', 'd.ts')
    const refused = await run(push(), inProduction)
    expect(refused.failed).toBe(true)
    expect(refused.text).toContain(`#${bare.number} is in this deploy without a valid exception`)
  })

  it('stands when a commit was pushed without a pull request', async () => {
    guarded.shop.deployment(guarded.shop.tip('main'), { environment: 'production', states: ['success'] })
    guarded.shop.push('main', { files: { 'x.ts': '1' }, author: 'dave' })
    merged('security-fix', 'a.ts')
    const outcome = await run(push(), { environment: 'production' })
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('belongs to no pull request')
  })

  it('stands when nothing was deployed yet, and when nothing is new', async () => {
    merged('security-fix', 'a.ts')
    expect((await run(push(), { environment: 'production' })).text).toContain(
      'no successful deployment to production yet',
    )
    guarded.shop.deployment(guarded.shop.tip('main'), { environment: 'production', states: ['success'] })
    const again = await run(push(), { environment: 'production' })
    expect(again.failed).toBe(true)
    expect(again.text).toContain('is deployed already, and the policy freezes a redeploy')
  })

  it('is let through in a merge group when its pull requests carry exceptions', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('security-fix')
    expect((await run(mergeGroupEvent(pull))).failed).toBe(false)
  })
})

describe('services: changed', () => {
  const files = {
    ...FILES,
    '.slo/slos/basket.yaml': slo('basket', 'strict', '["services/basket/"]'),
    '.slo/slos/search.yaml': slo('search', 'strict', '["services/search/**", "libs/*.ts"]'),
    'counts.csv': failed('checkout', 'basket', 'search'),
  }
  const servicesOf = (outcome: { readonly report: GateReport }) => outcome.report.services.map(({ service }) => service)
  const changed = { services: 'changed' }

  it.each([
    [['services/basket/'], ['none/']],
    [['none/'], ['services/basket/']],
    [['none/'], []],
  ])('gates a service of several files by the paths of all of them: %j and %j', async (one, other) => {
    const several = {
      ...files,
      '.slo/slos/basket.yaml': slo('basket', 'strict', JSON.stringify(one)),
      '.slo/slos/more.yaml': slo('basket', 'strict', JSON.stringify(other)).replace(
        '- name: availability',
        '- name: more',
      ),
    }
    const outcome = await run(
      pullRequestEvent(guarded.pull({ 'services/basket/a.ts': '1' }), 'opened'),
      changed,
      several,
    )
    expect(new Set(servicesOf(outcome))).toEqual(new Set(['basket']))
  })

  it.each([
    ['a file below a directory', { 'services/basket/deep/a.ts': '1' }, ['basket']],
    ['a file that a pattern matches', { 'libs/a.ts': '1' }, ['search']],
    ['two services', { 'services/checkout/a.ts': '1', 'services/search/.hidden': '1' }, ['checkout', 'search']],
    ['none of them', { 'README.md': 'x' }, []],
    ['the contracts', { '.slo/slos/other.yaml': 'x' }, ['basket', 'checkout', 'search']],
  ])('gates those whose paths a pull request touches: %s', async (_, edit, services) => {
    const outcome = await run(pullRequestEvent(guarded.pull(edit), 'opened'), changed, files)
    expect(servicesOf(outcome)).toEqual(services)
    expect(outcome.failed).toBe(services.length > 0)
    if (services.length === 0) expect(outcome.text).toContain('Open: the deploy changes no service that has an SLO')
  })

  it('looks at all commits since the last successful deployment', async () => {
    guarded.shop.deployment(guarded.shop.tip('main'), { environment: 'production', states: ['success'] })
    guarded.shop.push('main', { files: { 'services/basket/a.ts': '1' }, author: 'dave' })
    guarded.shop.push('main', { files: { 'README.md': 'x' }, author: 'dave' })
    const outcome = await run(pushEvent(guarded.shop, 'main'), { ...changed, environment: 'production' }, files)
    expect(servicesOf(outcome)).toEqual(['basket'])
  })

  it('gates all services while nothing was ever deployed', async () => {
    const outcome = await run(pushEvent(guarded.shop, 'main'), { ...changed, environment: 'production' }, files)
    expect(servicesOf(outcome)).toEqual(['basket', 'checkout', 'search'])
  })

  it('needs an environment on a push', async () => {
    await expect(run(pushEvent(guarded.shop, 'main'), changed, files)).rejects.toThrow('needs `environment`')
  })

  describe('at the test server', () => {
    atTestServer((at) => {
      guarded = at
    })

    it('finds the files of a tree that GitHub cuts short', async () => {
      const pull = guarded.pull({ 'services/basket/a.ts': '1', 'services/basket/b/c.ts': '1' })
      guarded.github.faults.add('git/get-tree', 'truncate', { times: 2 })
      expect(servicesOf(await run(pullRequestEvent(pull, 'opened'), changed, files))).toEqual(['basket'])
    })
  })
})

describe('GitHub, asked by a gate', () => {
  atTestServer((at) => {
    guarded = at
  })

  it('stands when GitHub does not answer, and says so', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('security-fix')
    guarded.github.faults.add('pulls/get', { status: 404 })
    const outcome = await onPull(pull)
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('answered 404')
  })

  it('says that a team lookup failed for a fault, where it did', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('reliability')
    pull.review('sam', 'APPROVED')
    guarded.github.faults.add('teams/list-members-in-org', { status: 403 })
    guarded.github.faults.add('teams/get-membership-for-user-in-org', { status: 502 })
    const outcome = await onPull(pull)
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('a fault, not a missing permission; run the job again')
    expect(outcome.text).not.toContain('"Members: read"')
  })

  it('asks GitHub nothing when no policy knows an exception, or nothing is frozen', async () => {
    // Of an hour there are data for all of it.
    const contract = FILES['.slo/slos/checkout.yaml'].replace('window: 7d', 'window: 1h')
    const good = failed('checkout').replace(',0,', ',1000,')
    const files = { ...FILES, '.slo/slos/checkout.yaml': contract, 'counts.csv': good }
    guarded.github.resetLog()
    expect((await run(pullRequestEvent(guarded.pull({}), 'labeled'), {}, files)).outputs.decision).toBe('open')
    expect(guarded.github.requests).toEqual([])
  })
})
