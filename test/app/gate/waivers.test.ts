import { beforeEach, describe, expect, it } from 'vitest'
import { gate } from '../../../src/app/gate/gate.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import { gateReportSchema } from '../../../src/present/gate/json.ts'
import { pushEvent, workflowDispatchEvent } from '../../github/events.ts'
import type { Files } from '../../github/git/tree.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { Guarded } from '../../support/guarded.ts'
import { testHost } from '../../support/host.ts'
import { checkout } from '../../support/program.ts'
import { told } from '../../support/told.ts'

const slo = (service: string) => `version: slo-gate/v1
service: ${service}
slos:
  - name: availability
    objective: 99.9%
    window: 7d
    indicator: { ratio: { bad: errors_total, total: requests_total } }
`
const POLICY = `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
waivers: { at-most: 7d, approvals: 2 }
`
const COUNTS = `time,service,slo,good,total
2026-12-01T00:00:00Z,checkout,availability,0,1000
2026-12-01T00:00:00Z,basket,availability,0,1000
`
const FILE = '.slo/waivers/checkout.yaml'
const waiver = (services: string, until: string, reason = 'DEC-12') =>
  `version: slo-gate/v1\nwaivers:\n  - { services: [${services}], until: ${until}, reason: ${reason} }\n`
const waived = (...rest: Parameters<typeof waiver>): Files => ({ [FILE]: waiver(...rest) })

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at('2026-12-01T08:00:00Z')
})

/** What the default branch has, and the files of a checkout of it. */
let files: Record<string, string>
beforeEach(() => {
  files = {
    '.slo/policy.yaml': POLICY,
    '.slo/slos/checkout.yaml': slo('checkout'),
    '.slo/slos/basket.yaml': slo('basket'),
    'counts.csv': COUNTS,
  }
  guarded.shop.push('main', { files, author: 'olga' })
})

function keep(edit: Files): Files {
  for (const [name, text] of Object.entries(edit)) {
    if (typeof text === 'string') files[name] = text
    else delete files[name]
  }
  return edit
}

type Method = 'merge' | 'squash' | 'rebase'

/** A pull request that is merged at a time. */
function merge(edit: Files, at: string, method: Method = 'merge') {
  const pull = guarded.pull(keep(edit))
  guarded.world.at(at)
  pull.merge({ method })
  return pull
}

const push = (edit: Files) => guarded.shop.push('main', { files: keep(edit), author: 'mallory' })

const onPush = () => pushEvent(guarded.shop, 'main')
const onDispatch = () => workflowDispatchEvent(guarded.shop)

/** The gate of a push to main at a time; of one service, unless it is said otherwise. */
async function run(
  at: string,
  raw: Readonly<Record<string, string>> = {},
  { atTerminal = false, event = onPush }: { atTerminal?: boolean; event?: typeof onPush } = {},
) {
  guarded.world.at(at)
  const { directory, remove } = checkout(files)
  try {
    const read = readInputs(
      {
        mode: 'gate',
        services: 'checkout',
        backend: 'counts',
        'backend-url': `${directory}/counts.csv`,
        at: '2026-12-01T01:00:00Z',
        'github-token': 'job',
        ...raw,
      },
      testHost(),
    )
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const host = guarded.host(event(), directory)
    const connect = atTerminal ? () => null : guarded.connect
    const outcome = await told(await gate(read.inputs, atTerminal ? { ...host, workflow: null } : host, connect))
    return { ...outcome, report: gateReportSchema.parse(outcome.report) }
  } finally {
    remove()
  }
}

const expectStanding = (outcome: Awaited<ReturnType<typeof run>>, why: string) => {
  expect(outcome.failed).toBe(true)
  expect(outcome.outputs).toMatchObject({ decision: 'freeze', exception: '' })
  expect(outcome.report.exception).toBeNull()
  expect(outcome.text).toContain(why)
  expect(outcome.summary).toContain('lets nothing through')
  expect(JSON.stringify(outcome.report.unusedWaivers)).toContain(why)
}

describe('a waiver that a pull request brought', () => {
  it.each<Method>(['merge', 'squash', 'rebase'])('lets a freeze through, which stays one, by %s', async (method) => {
    const pull = merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z', method)
    const outcome = await run('2026-12-02T00:00:00Z')
    expect(outcome.text).toMatch(/^Freeze, let through by a waiver: checkout/)
    expect(outcome.text).toContain(
      `checkout: waived until 2026-12-03 by #${pull.number}, merged at 2026-12-01 09:00 UTC: DEC-12`,
    )
    expect(outcome.failed).toBe(false)
    expect(outcome.outputs).toMatchObject({ decision: 'freeze', exception: 'waiver' })
    expect(outcome.report).toMatchObject({
      decision: 'freeze',
      unusedWaivers: [],
      exception: {
        kind: 'waiver',
        waivers: [
          {
            services: ['checkout'],
            until: '2026-12-03',
            reason: 'DEC-12',
            pullRequest: pull.number,
            mergedAt: '2026-12-01T09:00:00Z',
            file: FILE,
          },
        ],
      },
    })
  })

  it('holds to the end of its last day, and is named afterwards', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    expect((await run('2026-12-03T23:59:59Z')).failed).toBe(false)
    expectStanding(await run('2026-12-04T00:00:00Z'), 'it ended on 2026-12-03')
  })

  it('holds no longer than the policy lets one last from its merge', async () => {
    merge(waived('checkout', '2026-12-31'), '2026-12-01T09:00:00Z')
    expect((await run('2026-12-08T08:59:59Z')).failed).toBe(false)
    expectStanding(await run('2026-12-08T09:00:00Z'), 'the policy lets a waiver last 7d at most')
  })

  it('must be there for every frozen service', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    expectStanding(await run('2026-12-02T00:00:00Z', { services: '' }), 'there is none for basket')
    merge(
      {
        '.slo/waivers/deep/basket.json': JSON.stringify({
          version: 'slo-gate/v1',
          waivers: [{ services: ['basket'], until: '2026-12-03', reason: 'DEC-13' }],
        }),
      },
      '2026-12-02T09:00:00Z',
    )
    const outcome = await run('2026-12-03T00:00:00Z', { services: '' })
    expect(outcome.failed).toBe(false)
    expect(outcome.report.exception).toMatchObject({ waivers: [{ services: ['checkout'] }, { services: ['basket'] }] })
  })

  it('counts for a service from the merge that named it', async () => {
    merge(waived('checkout', '2026-12-10'), '2026-12-01T09:00:00Z')
    const second = merge(waived('checkout, basket', '2026-12-10'), '2026-12-04T09:00:00Z')
    expect((await run('2026-12-05T00:00:00Z', { services: 'basket' })).report.exception).toMatchObject({
      waivers: [{ services: ['basket'], pullRequest: second.number }],
    })
    expect((await run('2026-12-09T00:00:00Z', { services: 'basket' })).failed).toBe(false)
    expectStanding(await run('2026-12-09T00:00:00Z'), '7d at most')
  })
})

describe('a waiver that holds', () => {
  it('lets nothing through where it is not known what goes out, or where it is another commit', async () => {
    merge(waived('checkout, basket', '2026-12-03'), '2026-12-01T09:00:00Z')
    const at = '2026-12-02T00:00:00Z'
    const commit = guarded.shop.tip('main')
    expectStanding(await run(at, {}, { event: onDispatch }), 'of which it is known what goes out')
    expectStanding(await run(at, { commit: 'a'.repeat(40) }), 'of which it is known what goes out')
    expect((await run(at, { commit }, { event: onDispatch })).outputs.exception).toBe('waiver')
  })
})

describe('the time of a waiver', () => {
  it('is not started again by another file or other words', async () => {
    const first = merge(waived('checkout', '2026-12-31'), '2026-12-01T09:00:00Z')
    const other = {
      [FILE]: null,
      '.slo/waivers/team/a.yml': waiver('checkout', '2026-12-31', 'DEC-12 in other words'),
    }
    merge(other, '2026-12-05T09:00:00Z', 'squash')
    const outcome = await run('2026-12-06T00:00:00Z')
    expect(outcome.report.exception).toMatchObject({
      waivers: [{ pullRequest: first.number, reason: 'DEC-12 in other words', file: '.slo/waivers/team/a.yml' }],
    })
    expectStanding(await run('2026-12-08T09:00:00Z'), 'merged at 2026-12-01 09:00 UTC')
  })

  it('counts from the merge that made it longer, and altogether from the first', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    const longer = merge(waived('checkout', '2026-12-31'), '2026-12-03T09:00:00Z')
    expect((await run('2026-12-08T08:59:59Z')).report.exception).toMatchObject({
      waivers: [{ pullRequest: longer.number, mergedAt: '2026-12-03T09:00:00Z' }],
    })
    expectStanding(await run('2026-12-08T09:00:00Z'), 'merged at 2026-12-01 09:00 UTC')
  })

  it('starts over where one is made longer that had ended', async () => {
    merge(waived('checkout', '2026-12-02'), '2026-12-01T09:00:00Z')
    merge(waived('checkout', '2026-12-12'), '2026-12-06T09:00:00Z')
    expect((await run('2026-12-12T00:00:00Z')).failed).toBe(false)
  })

  it('starts over where one was taken away and comes back', async () => {
    merge(waived('checkout', '2026-12-31'), '2026-12-01T09:00:00Z')
    merge({ [FILE]: null }, '2026-12-02T09:00:00Z')
    expect((await run('2026-12-02T10:00:00Z')).text).not.toContain('waive')
    const again = merge(waived('checkout', '2026-12-31'), '2026-12-06T09:00:00Z')
    expect((await run('2026-12-10T00:00:00Z')).report.exception).toMatchObject({
      waivers: [{ pullRequest: again.number }],
    })
  })
})

describe('a waiver that no pull request brought', () => {
  it('lets nothing through when it was pushed', async () => {
    push(waived('checkout', '2026-12-03'))
    expectStanding(await run('2026-12-01T10:00:00Z'), 'it came by a push')
  })

  it('lets nothing through when somebody pushed the head of a pull request', async () => {
    const pull = guarded.pull(keep(waived('checkout', '2026-12-03')))
    pull.mergedAs(pull.headSha, 'mallory')
    expectStanding(await run('2026-12-01T10:00:00Z'), 'it came by a push')
  })

  it('lets nothing through when it was made longer by a push', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    guarded.world.tick(60)
    push(waived('checkout', '2026-12-04'))
    expectStanding(await run('2026-12-02T00:00:00Z'), 'it came by a push')
  })

  it('lets nothing through when a merge brought it that holds more than its pull request', async () => {
    const pull = guarded.pull({ [FILE]: waiver('checkout', '2026-12-02') })
    const sha = guarded.shop.push('main', { files: keep(waived('checkout', '2026-12-03')), author: 'mallory' })
    pull.mergedAs(sha, 'mallory')
    expectStanding(await run('2026-12-01T10:00:00Z'), 'it came by a push')
  })

  it('counts for nothing in a checkout whose default branch has none, or another', async () => {
    keep(waived('checkout', '2026-12-31'))
    const none = await run('2026-12-01T10:00:00Z')
    expect([none.failed, none.report.unusedWaivers]).toEqual([true, []])
    merge(waived('checkout', '2026-12-02'), '2026-12-01T11:00:00Z')
    keep(waived('checkout', '2026-12-31'))
    expectStanding(await run('2026-12-03T00:00:00Z'), 'it ended on 2026-12-02')
  })

  it('lets nothing through when a push in disguise came after it was taken away', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    merge({ [FILE]: null }, '2026-12-01T10:00:00Z')
    guarded.world.at('2026-12-01T11:00:00Z')
    push(waived('checkout', '2026-12-03'))
    expectStanding(await run('2026-12-01T12:00:00Z'), 'it came by a push')
  })

  it('lets nothing through when that push bears a date from before', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    merge({ [FILE]: null }, '2026-12-01T10:00:00Z')
    guarded.world.at('2026-12-01T08:30:00Z')
    push(waived('checkout', '2026-12-03'))
    expectStanding(await run('2026-12-01T12:00:00Z'), 'does not show which pull request brought it')
  })

  it('is named at a terminal, and lets nothing through there', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    expectStanding(await run('2026-12-02T00:00:00Z', {}, { atTerminal: true }), 'can only be verified in a workflow')
  })
})

describe('GitHub, asked about waivers', () => {
  atTestServer((at) => {
    guarded = at
    guarded.world.at('2026-12-01T08:00:00Z')
    guarded.shop.push('main', { files, author: 'olga' })
  })

  it('tells what brought them', async () => {
    const first = merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z', 'squash')
    merge({ [FILE]: null, '.slo/waivers/b.yaml': files[FILE] ?? '' }, '2026-12-01T10:00:00Z')
    expect((await run('2026-12-02T00:00:00Z')).report.exception).toMatchObject({
      waivers: [{ pullRequest: first.number }],
    })
  })

  it('is asked nothing about one that has ended, or of another service', async () => {
    merge(waived('checkout', '2026-12-02'), '2026-12-01T09:00:00Z')
    guarded.github.resetLog()
    expect((await run('2026-12-04T00:00:00Z')).failed).toBe(true)
    expect((await run('2026-12-02T00:00:00Z', { services: 'basket' })).failed).toBe(true)
    expect(guarded.github.requests.filter((one) => JSON.stringify(one).includes('waivers'))).toEqual([])
  })

  it('lets nothing through when it does not answer, and says so', async () => {
    merge(waived('checkout', '2026-12-03'), '2026-12-01T09:00:00Z')
    guarded.github.faults.add('repos/list-commits', { status: 404 })
    expectStanding(await run('2026-12-02T00:00:00Z'), 'answered 404')
  })
})
