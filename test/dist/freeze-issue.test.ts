import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pullRequestTargetEvent, pushEvent, type WorkflowEvent } from '../github/events.ts'
import { filesOf, issuesOf, openIssues } from '../support/freezes.ts'
import { Guarded } from '../support/guarded.ts'
import { type ActionRun, checkout, runAction } from '../support/program.ts'

let guarded: Guarded
beforeEach(async () => {
  guarded = await Guarded.start()
  const permissions = { contents: 'read', issues: 'write', pull_requests: 'read' } as const
  guarded.world.token('job', { app: 'github-actions', permissions })
})
afterEach(async () => {
  expect(guarded.github.violations).toEqual([])
  await guarded.stop()
})

async function run(names: readonly string[], of: WorkflowEvent | null = null, token = 'job') {
  guarded.land(filesOf(names))
  const event = of ?? pushEvent(guarded.shop, 'main')
  const files = checkout({ ...filesOf(names), 'event.json': JSON.stringify(event.payload) })
  const inputs = {
    mode: 'gate',
    backend: 'counts',
    'backend-url': 'counts.csv',
    at: '2026-06-01T01:00:00Z',
    'github-token': token,
    'freeze-issue': 'true',
  }
  const env = {
    ...event.environment,
    GITHUB_EVENT_PATH: `${files.directory}/event.json`,
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
  }
  try {
    return await runAction(files.directory, inputs, { env })
  } finally {
    files.remove()
  }
}
const urlOf = ({ outputs }: ActionRun) => outputs['freeze-issue-url']

describe('the bundled Action with freeze-issue', () => {
  it('opens an issue when a service freezes, keeps it, and closes it when the freeze has lifted', async () => {
    const first = await run(['CHECKOUT', 'basket'])
    expect([first.status, first.outputs.decision]).toEqual([1, 'freeze'])
    expect(urlOf(first)).toBe(`${guarded.github.serverUrl}/acme/shop/issues/1`)
    expect(first.summary).toContain(`Freeze issue: <${urlOf(first)}>`)
    expect(urlOf(await run(['CHECKOUT', 'basket']))).toBe(urlOf(first))
    const lifted = await run(['checkout', 'basket'])
    expect([lifted.status, urlOf(lifted)]).toEqual([0, ''])
    expect(issuesOf(guarded).map(({ state, edits }) => [state, edits])).toEqual([['closed', 1]])
  })

  it('is a notice without the permission, and fails for the freeze only', async () => {
    const frozen = await run(['CHECKOUT'], null, 'fork')
    expect(frozen.status).toBe(1)
    expect(frozen.stdout).toMatch(/::notice title=Freeze issue::.*issues: write/)
    const open = await run(['checkout'], null, 'fork')
    expect([open.status, open.stdout.includes('::notice title=Freeze issue')]).toEqual([0, false])
  })

  it('leaves the issues alone in a run for a pull request', async () => {
    const frozen = await run(['CHECKOUT'], pullRequestTargetEvent(guarded.pull({ 'a.ts': '1' }), 'opened'))
    expect([frozen.status, urlOf(frozen), openIssues(guarded)]).toEqual([1, '', []])
  })
})
