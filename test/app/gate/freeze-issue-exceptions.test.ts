import { beforeEach, describe, expect, it } from 'vitest'
import { pushEvent } from '../../github/events.ts'
import { type FreezeRun, issuesOf, keepFreezes, landFreezes } from '../../support/freezes.ts'
import { Guarded } from '../../support/guarded.ts'

let guarded: Guarded

/** A push that a label lets through. */
function labelled(): void {
  const pull = guarded.pull({ 'a.ts': '1' }).label('security-fix')
  pull.merge()
}
function run(names: readonly string[], more: FreezeRun = {}) {
  landFreezes(guarded, names)
  if (!more.event) labelled()
  return keepFreezes(guarded, names, { ...more, inputs: { environment: '', ...more.inputs } })
}

describe('an exception that lets a deploy through', () => {
  beforeEach(() => {
    guarded = Guarded.inMemory()
    const permissions = { contents: 'read', issues: 'write', pull_requests: 'read' } as const
    guarded.world.token('job', { app: 'github-actions', permissions })
  })

  it('is a comment on the issue of each frozen service: what, who, and in which run', async () => {
    const outcome = await run(['CHECKOUT', 'basket', 'SEARCH'])
    expect(outcome).toMatchObject({ failed: false, outputs: { decision: 'freeze', exception: 'security-fix' } })
    const bodies = issuesOf(guarded).map(({ comments }) => comments.map(({ body }) => body))
    expect(bodies).toEqual([[expect.any(String)], [expect.any(String)]])
    const [comment = ''] = bodies[0] ?? []
    expect(comment.split('\n')[0]).toBe('<!-- slo-gate:exception:v1 run=1.1 -->')
    expect(comment).toContain('**The freeze stands; an exception lets this deploy through:**')
    expect(comment).toContain('label security&#45;fix, set by alice')
    expect(comment).toContain(`Run: <${guarded.world.links.html}/acme/shop/actions/runs/1>`)
  })

  it('is one comment for each run, however often its steps run', async () => {
    for (const runAttempt of ['1.1', '1.1', '1.2', '2.1', '2.1']) await run(['CHECKOUT'], { runAttempt })
    const markers = issuesOf(guarded)[0]?.comments.map(({ body }) => body.split('\n')[0])
    expect(markers).toEqual(['1.1', '1.2', '2.1'].map((one) => `<!-- slo-gate:exception:v1 run=${one} -->`))
  })

  it('is a comment though somebody else wrote its marker', async () => {
    await run(['CHECKOUT'], { event: { ...pushEvent(guarded.shop, 'main'), name: 'schedule' } })
    const [issue] = issuesOf(guarded)
    issue?.comment('mallory', '<!-- slo-gate:exception:v1 run=1.1 -->\n')
    await run(['CHECKOUT'])
    expect(issue?.comments.map(({ user }) => user?.login)).toEqual(['mallory', 'github-actions[bot]'])
  })

  it('is a comment on the one issue that serves all, also of a run of some services', async () => {
    const names = [...'ABCDEFGHIJK']
    await run(names)
    await run(names, { inputs: { services: 'a' }, runAttempt: '2.1' })
    const [issue, ...others] = issuesOf(guarded)
    expect([issue?.comments.length, others]).toEqual([2, []])
  })

  it('is none where nothing was let through, and none of a schedule, which deploys nothing', async () => {
    landFreezes(guarded, ['CHECKOUT'])
    labelled()
    const passed = await run(['CHECKOUT'], { event: { ...pushEvent(guarded.shop, 'main'), name: 'schedule' } })
    expect(passed.failed).toBe(false)
    guarded.shop.push('main', { files: { 'b.ts': '1' } })
    expect((await run(['CHECKOUT'], { event: pushEvent(guarded.shop, 'main') })).failed).toBe(true)
    expect(issuesOf(guarded)[0]?.comments).toEqual([])
  })
})
