import { beforeEach, describe, expect, it } from 'vitest'
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  type WorkflowEvent,
} from '../../github/events.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { filesOf, issuesOf, keepFreezes, openIssues } from '../../support/freezes.ts'
import { Guarded } from '../../support/guarded.ts'
import type { Told } from '../../support/told.ts'

let guarded: Guarded
/** What was written since the last look. */
function writes(): readonly string[] {
  const written = guarded.github.requests
    // A query changes nothing.
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ operation }) => `${operation}`)
  guarded.github.resetLog()
  return written
}
const titles = () => openIssues(guarded).map(({ title }) => title)
function mayWriteIssues(): void {
  const permissions = { contents: 'read', issues: 'write', pull_requests: 'read', deployments: 'read' } as const
  guarded.world.token('job', { app: 'github-actions', permissions })
}
const LETTERS = [...'ABCDEFGHIJKL']

describe('the freeze issues of a gate', () => {
  atTestServer((started) => {
    guarded = started
  })
  beforeEach(mayWriteIssues)

  it('are opened once for each frozen service, and a run with the same numbers writes nothing', async () => {
    const first = await keepFreezes(guarded, ['CHECKOUT', 'basket', 'SEARCH'])
    expect(titles()).toEqual(['Freeze: checkout (Production)', 'Freeze: search (Production)'])
    const urls = [1, 2].map((number) => `${guarded.github.serverUrl}/acme/shop/issues/${number}`)
    expect(first.outputs['freeze-issue-url']).toBe(urls.join(','))
    expect(first.text).toContain(`Freeze issue: ${urls[0]}`)
    expect(first.annotations.filter(({ level }) => level === 'notice')).toEqual([])
    expect(writes()).toEqual(['issues/create', 'issues/create'])
    const second = await keepFreezes(guarded, ['CHECKOUT', 'basket', 'SEARCH'])
    expect(second.outputs['freeze-issue-url']).toBe(urls.join(','))
    expect(writes()).toEqual([])
  })

  it('change no decision, output or report', async () => {
    const without = await keepFreezes(guarded, ['CHECKOUT'], { inputs: { 'dry-run': 'false' } })
    guarded.github.faults.add('issues/list-for-repo', { status: 500 })
    const broken = await keepFreezes(guarded, ['CHECKOUT'])
    const shown = ({ report }: Told) => JSON.stringify(report).replace(/slo-gate-test-\w+/g, '')
    expect([broken.failed, shown(broken)]).toEqual([without.failed, shown(without)])
    expect({ ...broken.outputs, 'freeze-issue-url': '' }).toEqual({ ...without.outputs, 'freeze-issue-url': '' })
  })

  it('are updated in place, keep the boxes that people ticked, and close with a last word', async () => {
    await keepFreezes(guarded, ['CHECKOUT'])
    const [issue] = issuesOf(guarded)
    if (!issue?.body) throw new Error('there is no issue')
    expect(issue.body).toContain('- [ ] reliability&#45;sprint')
    issue.body = issue.body.replace('- [ ] reliability', '- [X] reliability').replaceAll('\n', '\r\n')
    issue.title = 'The checkout is slow'
    await keepFreezes(guarded, ['CHECKOUT'], { inputs: { at: '2026-06-01T02:00:00Z' } })
    expect(issue.body).toContain('Measured as of 2026-06-01 02:00 UTC')
    expect(issue.body).toMatch(/^- \[x\] reliability&#45;sprint$/m)
    expect(issue.body).toMatch(/^- \[ \] customer&#45;credits$/m)
    await keepFreezes(guarded, ['checkout'])
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed', title: 'The checkout is slow' })
    expect(issue.body.split('\n')[1]).toMatch(/^✅ \*\*The freeze has lifted.* Measured as of 2026-06-01 01:00 UTC/)
    expect(issue.body).toMatch(/^- \[x\] reliability&#45;sprint$/m)
    guarded.github.resetLog()
    await keepFreezes(guarded, ['checkout'])
    expect(writes()).toEqual([])
    await keepFreezes(guarded, ['CHECKOUT'])
    expect(openIssues(guarded)).toHaveLength(1)
  })

  it('are found by marker and author over all pages, and never among pull requests', async () => {
    await keepFreezes(guarded, ['CHECKOUT'])
    const [own] = issuesOf(guarded)
    const body = own?.body ?? ''
    guarded.shop.issue({ author: 'mallory', body })
    guarded.shop.issue({ author: 'github-actions[bot]', body: `> ${body}` })
    guarded.pull({ 'a.ts': '1' }, { author: 'github-actions[bot]', body })
    for (let index = 0; index < 230; index += 1) guarded.shop.issue({ author: 'dave' })
    const late = guarded.shop.issue({ author: 'github-actions[bot]', body: body.replaceAll('checkout', 'search') })
    writes()
    await keepFreezes(guarded, ['CHECKOUT', 'search'])
    expect(guarded.github.requests.filter(({ operation }) => operation === 'issues/list-for-repo')).toHaveLength(3)
    expect(writes()).toEqual(['issues/update'])
    expect(late.state).toBe('closed')
    expect(openIssues(guarded)).toHaveLength(233)
  })

  it('are those of its person where the token is one', async () => {
    guarded.world.token('job', { user: 'bob' })
    await keepFreezes(guarded, ['CHECKOUT'])
    guarded.shop.issue({ author: 'github-actions[bot]', body: issuesOf(guarded)[0]?.body ?? '' })
    writes()
    await keepFreezes(guarded, ['CHECKOUT'])
    expect(writes()).toEqual([])
    await keepFreezes(guarded, ['checkout'])
    expect(openIssues(guarded).map(({ author }) => author.login)).toEqual(['github-actions[bot]'])
  })

  it('are left twice by two runs at once, and once by the next', async () => {
    let waiting = 0
    let bothHaveRead = () => {}
    const both = new Promise<void>((resolve) => {
      bothHaveRead = resolve
    })
    const together = () => {
      waiting += 1
      if (waiting === 2) bothHaveRead()
      return both
    }
    guarded.github.faults.before('issues/create', together, { times: 2 })
    const outcomes = await Promise.all([keepFreezes(guarded, ['CHECKOUT']), keepFreezes(guarded, ['CHECKOUT'])])
    expect(outcomes.map(({ outputs }) => outputs['freeze-issue-url'])).toHaveLength(2)
    expect(titles()).toEqual(['Freeze: checkout (Production)', 'Freeze: checkout (Production)'])
    await Promise.all([keepFreezes(guarded, ['CHECKOUT']), keepFreezes(guarded, ['CHECKOUT'])])
    expect(openIssues(guarded).map(({ number }) => number)).toEqual([1])
    const [, second] = issuesOf(guarded)
    expect(second).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(second?.body).toContain('#1 is about the same freeze')
  })

  it('have one last word after two runs that close at once', async () => {
    await keepFreezes(guarded, ['CHECKOUT'])
    await Promise.all([keepFreezes(guarded, ['checkout']), keepFreezes(guarded, ['checkout'])])
    const [issue] = issuesOf(guarded)
    expect(issue?.state).toBe('closed')
    expect(issue?.body?.match(/The freeze has lifted/g)).toHaveLength(1)
    expect(issue?.comments).toEqual([])
  })

  it('are listed once each though one moves to the next page meanwhile', async () => {
    const reopened = guarded.shop.issue({ author: 'dave' })
    reopened.edit({ state: 'closed' })
    for (let index = 0; index < 98; index += 1) guarded.shop.issue({ author: 'dave' })
    await keepFreezes(guarded, ['CHECKOUT', 'SEARCH'])
    guarded.github.faults.before('issues/list-for-repo', () => reopened.edit({ state: 'open' }), { page: 2 })
    await keepFreezes(guarded, ['CHECKOUT', 'SEARCH'])
    expect(titles().filter((title) => title.startsWith('Freeze'))).toEqual([
      'Freeze: checkout (Production)',
      'Freeze: search (Production)',
    ])
  })

  it('are one for all above ten frozen services, which a run of some services leaves alone', async () => {
    await keepFreezes(guarded, LETTERS.slice(0, 2))
    const outcome = await keepFreezes(guarded, LETTERS)
    expect(titles()).toEqual(['Freeze: several services (Production)'])
    expect(outcome.outputs['freeze-issue-url']).toMatch(/\/issues\/3$/)
    expect(issuesOf(guarded)[0]?.body).toContain('one issue serves all of them')
    const lifted = LETTERS.map((name) => (name === 'A' ? 'a' : name))
    writes()
    await keepFreezes(guarded, lifted, { inputs: { services: 'a' } })
    expect((await keepFreezes(guarded, LETTERS, { inputs: { services: 'b,c' } })).outputs['freeze-issue-url']).toMatch(
      /\/issues\/3$/,
    )
    expect(writes()).toEqual([])
    await keepFreezes(guarded, lifted)
    expect(issuesOf(guarded)[2]?.body).toContain('**11 services are frozen')
    await keepFreezes(guarded, ['A', 'B', 'c'])
    expect(titles()).toEqual(['Freeze: a (Production)', 'Freeze: b (Production)'])
    await keepFreezes(guarded, ['a', 'b', 'c'])
    expect(titles()).toEqual([])
  })
})

describe('the freeze issues of a gate, by the rules alone', () => {
  beforeEach(() => {
    guarded = Guarded.inMemory()
    mayWriteIssues()
  })

  it('of services that `services` leaves out are not touched, nor closed where the contract is gone', async () => {
    await keepFreezes(guarded, ['CHECKOUT', 'SEARCH'])
    await keepFreezes(guarded, ['checkout', 'basket'], { inputs: { services: 'basket' } })
    expect(titles()).toEqual(['Freeze: checkout (Production)', 'Freeze: search (Production)'])
    await keepFreezes(guarded, ['CHECKOUT', 'basket'])
    expect(titles()).toEqual(['Freeze: checkout (Production)'])
    expect(issuesOf(guarded)[1]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(issuesOf(guarded)[1]?.body).toContain('has no contract any more')
  })

  it('are kept apart by environment, without case, and by SLO directory', async () => {
    const inEnvironment = (environment: string) => keepFreezes(guarded, ['CHECKOUT'], { inputs: { environment } })
    for (const environment of ['Production', 'PRODUCTION', 'staging', '', '']) await inEnvironment(environment)
    expect(titles()).toEqual(['Freeze: checkout (Production)', 'Freeze: checkout (staging)', 'Freeze: checkout'])
    await keepFreezes(guarded, ['checkout'], { inputs: { environment: 'staging' } })
    expect(titles()).toEqual(['Freeze: checkout (Production)', 'Freeze: checkout'])
    const files = { 'other/slos/basket.yaml': filesOf(['basket'])['.slo/slos/basket.yaml'] ?? '' }
    await keepFreezes(guarded, ['basket'], { inputs: { 'slo-directory': 'other' }, files })
    expect(titles()).toEqual(['Freeze: checkout (Production)', 'Freeze: checkout'])
  })

  it('name no target, not even where targets are published', async () => {
    const target =
      'version: slo-gate/v1\nservice: checkout\nreviewed: 2026-05-05\ntargets: [{ slo: availability, target: 99.97% }]\n'
    const files = { '.slo/targets/checkout.yaml': target }
    const outcome = await keepFreezes(guarded, ['CHECKOUT'], { files, inputs: { 'publish-targets': 'true' } })
    expect(outcome.text).toContain('99.97%')
    expect(openIssues(guarded)[0]?.body).not.toContain('99.97')
    expect(openIssues(guarded)[0]?.body).not.toMatch(/99(\.|&#46;)97|target/)
  })

  it('hold no secret, and are found again though a name is one', async () => {
    const redact = (text: string) => text.replaceAll(/checkout|sprint/g, '***')
    await keepFreezes(guarded, ['CHECKOUT'], { redact })
    await keepFreezes(guarded, ['CHECKOUT'], { redact })
    const [issue, ...others] = issuesOf(guarded)
    expect([issue?.title, others]).toEqual(['Freeze: *** (Production)', []])
    const [marker, ...text] = issue?.body?.split('\n') ?? []
    expect(marker).toContain('service=checkout')
    expect(text.join('\n')).toContain('reliability&#45;***')
    expect(text.join('\n')).not.toMatch(/checkout|sprint/)
  })

  it('name an SLO that is unknown and frozen, with its reason', async () => {
    await keepFreezes(guarded, ['CHECKOUT'], {
      files: { 'counts.csv': 'time,service,slo,good,total\n2026-06-01T00:00:00Z,other,availability,1,1' },
    })
    expect(openIssues(guarded)[0]?.body).toContain('Unknown: there is no row for checkout')
  })

  it.each<[string, () => WorkflowEvent, Record<string, string>, RegExp]>([
    ['of a dry run', () => pushEvent(guarded.shop, 'main'), { 'dry-run': 'true' }, /this is a dry run/],
    [
      'of a pull request',
      () => pullRequestEvent(guarded.pull({ 'a.ts': '1' }), 'opened'),
      {},
      /for the event pull_request\./,
    ],
    [
      'of pull_request_target, which runs on the default branch',
      () => pullRequestTargetEvent(guarded.pull({ 'a.ts': '1' }), 'opened'),
      {},
      /for the event pull_request_target\./,
    ],
    ['of a merge group', () => mergeGroupEvent(guarded.pull({ 'a.ts': '1' })), {}, /for the event merge_group\./],
    [
      'of another branch',
      () => {
        guarded.shop.branch('release', guarded.shop.tip('main'))
        return pushEvent(guarded.shop, 'release')
      },
      {},
      /default branch \(main\), and this one is for refs\/heads\/release/,
    ],
    [
      'of a tag that has the name of the default branch',
      () => {
        const event = pushEvent(guarded.shop, 'main')
        return { ...event, environment: { ...event.environment, GITHUB_REF: 'refs/tags/main' } }
      },
      {},
      /and this one is for refs\/tags\/main/,
    ],
  ])('are left alone by a run %s, which the log says and no notice', async (_, event, inputs, said) => {
    const outcome = await keepFreezes(guarded, ['CHECKOUT'], { event: event(), inputs })
    expect(outcome.text).toMatch(said)
    expect(outcome.annotations.filter(({ title }) => title === 'Freeze issue')).toEqual([])
    expect(outcome.outputs['freeze-issue-url']).toBe('')
    expect(issuesOf(guarded)).toEqual([])
  })
})
