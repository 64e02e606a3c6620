import { beforeEach, describe, expect, it } from 'vitest'
import { gate } from '../../../src/app/gate/gate.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import { gateReportSchema } from '../../../src/present/gate/json.ts'
import { pushEvent } from '../../github/events.ts'
import type { Files } from '../../github/git/tree.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { Guarded } from '../../support/guarded.ts'
import { testHost } from '../../support/host.ts'
import { checkout } from '../../support/program.ts'
import { told } from '../../support/told.ts'

const CONTRACT = `version: slo-gate/v1
service: checkout
slos:
  - name: availability
    objective: 99%
    window: 24h
    indicator: { ratio: { bad: errors_total, total: requests_total } }
`
const POLICY = `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
exclusions:
  notice: 24h
  at-most: { maintenance: 24h, outside-hours: 80% }
  retroactive: { approvals: 2 }
review:
  approvers: [bob, carol]
  in-window: { approvals: 1 }
  out-of-window: { approvals: 1 }
`
/** All of the first of December is good but the hour from eight. */
const COUNTS = ['time,service,slo,good,total']
  .concat(
    Array.from({ length: 24 }, (_, hour) => {
      const time = `2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`
      return `${time},checkout,availability,${hour === 8 ? 0 : 1000},1000`
    }),
  )
  .join('\n')
const AT = '2026-12-02T00:00:00Z'
const FILE = '.slo/exclusions/checkout.yaml'
const HEAD = 'version: slo-gate/v1\nexclusions:\n'
const upgrade = ({ name = 'upgrade', from = '2026-12-01T08:00:00Z', to = '2026-12-01T09:00:00Z' } = {}) =>
  `  - { name: ${name}, services: [checkout], from: "${from}", to: "${to}", reason: CHG-1, category: maintenance }\n`
const excluded = (text = upgrade()): Files => ({ [FILE]: HEAD + text })

let guarded: Guarded
/** What the default branch has, and the files of a checkout of it. */
let files: Record<string, string>
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at('2026-11-25T08:00:00Z')
  files = { '.slo/policy.yaml': POLICY, '.slo/slos/checkout.yaml': CONTRACT, 'counts.csv': COUNTS }
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

/** The same, approved by people while the guard looks on. */
async function mergeApproved(edit: Files, at: string, ...by: string[]) {
  guarded.world.at(at)
  const pull = guarded.pull(keep(edit))
  await guarded.guard(pull)
  for (const login of by) pull.review(login, 'APPROVED')
  await guarded.guard(pull)
  pull.merge({ method: 'squash' })
  return pull
}

const push = (edit: Files, at: string) => {
  guarded.world.at(at)
  guarded.shop.push('main', { files: keep(edit), author: 'mallory' })
}

async function run({ at = AT, raw = {}, atTerminal = false, now = '2026-12-05T00:00:00Z' } = {}) {
  guarded.world.at(now)
  const { directory, remove } = checkout(files)
  try {
    const read = readInputs(
      {
        ...{ mode: 'gate', backend: 'counts', 'backend-url': `${directory}/counts.csv`, at },
        ...{ 'github-token': 'job', 'review-token': 'teams', ...raw },
      },
      testHost(),
    )
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const host = guarded.host(pushEvent(guarded.shop, 'main'), directory)
    const connect = atTerminal ? () => null : guarded.connect
    const outcome = await told(await gate(read.inputs, atTerminal ? { ...host, workflow: null } : host, connect))
    return { ...outcome, report: gateReportSchema.parse(outcome.report) }
  } finally {
    remove()
  }
}

type Outcome = Awaited<ReturnType<typeof run>>
const sloOf = ({ report }: Outcome) => report.services[0]?.slos[0]

const expectSubtracted = (outcome: Outcome) => {
  expect(outcome.report).toMatchObject({ decision: 'open', unusedExclusions: [] })
  expect(sloOf(outcome)).toMatchObject({ good: 23_000, total: 23_000 })
}
const expectCounted = (outcome: Outcome, why: RegExp) => {
  expect(outcome.report).toMatchObject({ decision: 'freeze', exclusionsVerified: true })
  expect(sloOf(outcome)).toMatchObject({ good: 23_000, total: 24_000 })
  expect(outcome.report.unusedExclusions.map((one) => one.why).join()).toMatch(why)
  expect(outcome.text).toMatch(why)
  expect(outcome.summary).toMatch(/is not subtracted from checkout/)
}

describe('an exclusion that was announced', () => {
  it.each<Method>(['merge', 'squash', 'rebase'])('is subtracted when it came by %s', async (method) => {
    merge(excluded(), '2026-11-30T07:59:59Z', method)
    const outcome = await run()
    expectSubtracted(outcome)
    expect(outcome.report.exclusionsVerified).toBe(true)
  })

  it('is so to the second', async () => {
    merge(excluded(), '2026-11-30T08:00:00Z')
    expectSubtracted(await run())
  })

  it('is so by the notice of the day on which it was merged', async () => {
    merge(excluded(), '2026-11-30T07:00:00Z')
    push({ '.slo/policy.yaml': POLICY.replace('24h\n', '48h\n') }, '2026-12-03T00:00:00Z')
    expectSubtracted(await run())
  })

  it('is named and counts where it was merged a second too late', async () => {
    const pull = merge(excluded(), '2026-11-30T08:00:01Z')
    const outcome = await run()
    // Of the very first second it is not known in time; all after it is.
    expect(outcome.report.unusedExclusions).toMatchObject([
      {
        name: 'upgrade',
        slos: ['checkout/availability'],
        from: '2026-12-01T08:00:00Z',
        to: '2026-12-01T08:00:01Z',
        file: FILE,
      },
    ])
    expect(outcome.text).toContain(`it came with #${pull.number}, merged at 2026-11-30 08:00 UTC`)
  })

  it('stays so when it gets another name, reason or file', async () => {
    merge(excluded(), '2026-11-29T00:00:00Z')
    merge(excluded(upgrade({ name: 'database' }).replace('CHG-1', 'CHG-2')), '2026-12-02T00:00:00Z')
    expectSubtracted(await run())
    merge({ [FILE]: null, '.slo/exclusions/deep/er.yml': HEAD + upgrade() }, '2026-12-03T00:00:00Z', 'squash')
    expectSubtracted(await run())
    merge({ '.slo/exclusions/deep/er.yml': null, ...excluded() }, '2026-12-04T00:00:00Z', 'rebase')
    expectSubtracted(await run())
  })

  it('stays so when it moves to a file that has been there', async () => {
    const other = upgrade({ name: 'other', from: '2026-12-09T08:00:00Z', to: '2026-12-09T09:00:00Z' })
    merge({ '.slo/exclusions/other.yaml': HEAD + other }, '2026-11-28T00:00:00Z')
    merge(excluded(), '2026-11-29T00:00:00Z')
    merge({ [FILE]: null, '.slo/exclusions/other.yaml': HEAD + other + upgrade() }, '2026-12-03T00:00:00Z')
    expectSubtracted(await run())
  })

  it('stays so when it is written as two', async () => {
    merge(excluded(), '2026-11-29T00:00:00Z')
    const [first, second] = [
      upgrade({ to: '2026-12-01T08:30:00Z' }),
      upgrade({ name: 'b', from: '2026-12-01T08:30:00Z' }),
    ]
    merge({ ...excluded(first), '.slo/exclusions/b.yaml': HEAD + second }, '2026-12-03T00:00:00Z')
    expectSubtracted(await run())
  })

  it('is a recurrence from its notice on, and counts before', async () => {
    const daily = `  - name: mornings
    services: [checkout]
    weekly: { on: [mon, tue, wed, thu, fri, sat, sun], from: "08:00", to: "09:00", timezone: UTC }
    reason: closed
    category: outside-hours
`
    merge(excluded(daily), '2026-11-30T08:00:00Z')
    expectSubtracted(await run())
    expect((await run({ at: '2026-12-01T01:00:00Z' })).report.unusedExclusions).toMatchObject([
      { name: 'mornings', from: '2026-11-30T08:00:00Z', to: '2026-11-30T09:00:00Z' },
    ])
  })
})

describe('an exclusion that came late', () => {
  it('is not subtracted, and named with what it lacks', async () => {
    merge(excluded(), '2026-12-01T10:00:00Z')
    expectCounted(await run(), /0 of 2 approvals that the policy asks for/)
  })

  it('is not subtracted with the approvals of an announced one', async () => {
    await mergeApproved(excluded(), '2026-12-01T10:00:00Z', 'bob')
    expectCounted(await run(), /1 of 2 approvals/)
  })

  it('is subtracted with the approvals that late ones need', async () => {
    await mergeApproved(excluded(), '2026-12-01T10:00:00Z', 'bob', 'carol')
    expectSubtracted(await run())
  })

  it('is not subtracted when it was approved in time and merged too late', async () => {
    guarded.world.at('2026-11-29T00:00:00Z')
    const pull = guarded.pull(keep(excluded()))
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect((await guarded.guard(pull)).report.verdict).toBe('approved')
    guarded.world.at('2026-12-01T10:00:00Z')
    pull.merge({ method: 'squash' })
    expectCounted(await run(), /1 of 2 approvals/)
  })

  it('is not subtracted where the policy refuses those', async () => {
    push({ '.slo/policy.yaml': POLICY.replace('{ approvals: 2 }', 'refused') }, '2026-11-26T00:00:00Z')
    await mergeApproved(excluded(), '2026-12-01T10:00:00Z', 'bob', 'carol')
    expectCounted(await run(), /refuses those that are retroactive/)
  })

  it('is not subtracted when it came with the first section of the policy', async () => {
    push({ '.slo/policy.yaml': POLICY.replace(/exclusions:\n(?: .*\n)+/, '') }, '2026-11-26T00:00:00Z')
    merge({ '.slo/policy.yaml': POLICY, ...excluded() }, '2026-11-27T00:00:00Z')
    expectCounted(await run(), /while the policy had no exclusions/)
  })

  it('counts only as far as it was made longer', async () => {
    merge(excluded(upgrade({ to: '2026-12-01T08:30:00Z' })), '2026-11-29T00:00:00Z')
    merge(excluded(), '2026-12-01T10:00:00Z')
    const outcome = await run()
    expect(outcome.report.unusedExclusions).toMatchObject([
      { from: '2026-12-01T08:30:00Z', to: '2026-12-01T09:00:00Z' },
    ])
  })

  it('counts when it was announced, taken away, and brought back', async () => {
    merge(excluded(), '2026-11-29T00:00:00Z')
    merge({ [FILE]: null }, '2026-11-29T12:00:00Z')
    merge(excluded(), '2026-12-01T10:00:00Z')
    expectCounted(await run(), /merged at 2026-12-01 10:00 UTC/)
  })

  it('counts with another category than was announced', async () => {
    merge(excluded(), '2026-11-29T00:00:00Z')
    merge(excluded(upgrade().replace('maintenance', 'outside-hours')), '2026-12-01T10:00:00Z')
    expectCounted(await run(), /merged at 2026-12-01 10:00 UTC/)
  })
})

describe('an exclusion that no pull request brought', () => {
  it('is not subtracted, however long it was there before', async () => {
    push(excluded(), '2026-11-26T00:00:00Z')
    expectCounted(await run(), /it came by a push/)
  })

  it('is not subtracted when a pull request says the same after a push', async () => {
    push(excluded(), '2026-12-01T10:00:00Z')
    await mergeApproved({ [FILE]: `${HEAD}${upgrade({ name: 'again' })}` }, '2026-12-02T10:00:00Z', 'bob', 'carol')
    expectCounted(await run(), /it came by a push/)
  })

  it('is not subtracted when it was slipped into a merge by hand', async () => {
    const pull = guarded.pull(keep({ 'README.md': 'x' }))
    guarded.world.at('2026-11-28T00:00:00Z')
    pull.merge({ method: 'merge' })
    push(excluded(), '2026-12-01T10:00:00Z')
    expectCounted(await run(), /it came by a push/)
  })

  it('is not subtracted when another branch brought it, whose pull request was merged elsewhere', async () => {
    guarded.shop.branch('release', guarded.shop.tip('main'))
    guarded.world.at('2026-11-26T00:00:00Z')
    const pull = guarded.pull(excluded(), { base: 'release' })
    pull.merge({ method: 'squash' })
    guarded.world.at('2026-12-01T10:00:00Z')
    keep(excluded())
    guarded.shop.branch('main', guarded.shop.tip('release'), 'mallory')
    expectCounted(await run(), /it came by a push/)
  })
})

describe('exclusions where there is nothing to verify', () => {
  it('are subtracted at a terminal, and marked', async () => {
    keep(excluded())
    const outcome = await run({ atTerminal: true })
    expectSubtracted(outcome)
    expect(outcome.report.exclusionsVerified).toBe(false)
    expect(outcome.text).toMatch(/not verified/)
  })

  it('are not asked about when none reaches into the time that is looked at', async () => {
    push(excluded(upgrade({ from: '2026-10-01T08:00:00Z', to: '2026-10-01T09:00:00Z' })), '2026-11-26T00:00:00Z')
    const outcome = await run()
    expect(outcome.report).toMatchObject({ decision: 'freeze', exclusionsVerified: null, unusedExclusions: [] })
  })
})

describe('GitHub, asked about exclusions', () => {
  atTestServer((at) => {
    guarded = at
    guarded.world.at('2026-11-25T08:00:00Z')
    guarded.shop.push('main', { files, author: 'olga' })
  })
  const asked = () => guarded.github.requests.map(({ operation, path }) => operation ?? path)
  /** One is for the tree of the default branch, as without exclusions; then: its name, histories, pull requests, trees, and texts. */
  const ANNOUNCED = 6
  /** What a run asks for that subtracts the exclusion. */
  async function requests(): Promise<readonly string[]> {
    guarded.github.resetLog()
    expectSubtracted(await run())
    return asked()
  }

  it('tells what brought one, in five requests more', async () => {
    merge(excluded(), '2026-11-29T00:00:00Z', 'squash')
    expect(await requests()).toHaveLength(ANNOUNCED)
  })

  it('tells what brought twenty in files of their own, in one more for the parents of merges', async () => {
    const minutes = Array.from({ length: 20 }, (_, n) => {
      const [from, to] = [n, n + 1].map((minute) =>
        new Date(Date.UTC(2026, 11, 1, 8, minute * 3)).toISOString().replace('.000', ''),
      )
      return [`.slo/exclusions/${n}.yaml`, HEAD + upgrade({ name: `n${n}`, from, to })] as const
    })
    for (const [file, text] of minutes.slice(0, 10)) merge({ [file]: text }, '2026-11-28T00:00:00Z', 'squash')
    merge(Object.fromEntries(minutes.slice(10)), '2026-11-29T00:00:00Z')
    expect(await requests()).toHaveLength(ANNOUNCED + 1)
  })

  it('tells how a late one was reviewed, in three requests more', async () => {
    await mergeApproved(excluded(), '2026-12-01T10:00:00Z', 'bob', 'carol')
    // The commits, the guard's statuses and the reviews.
    expect(await requests()).toHaveLength(ANNOUNCED + 3)
  })

  it('tells it by REST where it has no answer by GraphQL', async () => {
    merge(excluded(), '2026-11-29T00:00:00Z')
    guarded.github.faults.add('graphql', { status: 403 })
    expectSubtracted(await run())
  })

  it('is not taken at its word when it does not answer', async () => {
    merge(excluded(), '2026-11-29T00:00:00Z')
    guarded.github.faults.add('graphql', { status: 403 })
    guarded.github.faults.add('repos/list-commits', { status: 404 })
    expectCounted(await run(), /can't be verified: .* 404/)
  })

  it('has no word on how a late one was reviewed that a token may not read', async () => {
    await mergeApproved(excluded(), '2026-12-01T10:00:00Z', 'bob', 'carol')
    guarded.github.faults.add('repos/list-commit-statuses-for-ref', { status: 403 })
    expectCounted(await run(), /can't be verified/)
  })
})
