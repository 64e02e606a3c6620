import { beforeEach, describe, expect, it } from 'vitest'
import { mergeGroupEvent } from '../github/events.ts'
import type { Files } from '../github/git/tree.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../support/guarded.ts'

/** Within the review window, in which one approval is enough for other changes. */
const NOW = '2027-01-15T12:00:00Z'
const SECTION = `exclusions:
  notice: 24h
  at-most: { maintenance: 24h, outside-hours: 80%, dependency: 4h }
  retroactive: { approvals: 2 }
`
const FILE = '.slo/exclusions/checkout.yaml'
const policyText = (edit = (text: string) => text) =>
  policy((text) => edit(text.replace('review:\n', `${SECTION}review:\n`)))
const contractText = (edit = (text: string) => text) =>
  contract((text) => edit(text.replace('sla }', 'sla, excludes: [maintenance, outside-hours] }')))
const HEAD = 'version: slo-gate/v1\nexclusions:\n'
const once = (name: string, from: string, to: string, more = 'category: maintenance') =>
  `  - { name: ${name}, services: [checkout], from: "${from}", to: "${to}", reason: CHG-1, ${more} }\n`
const NIGHTS = `  - name: nights
    slos: [checkout/availability]
    weekly: { on: [mon, tue, wed, thu, fri], from: "20:00", to: "07:00", timezone: Europe/Berlin }
    since: 2026-06-01
    reason: closed
    category: outside-hours
`
const PAST = once('past', '2027-01-05T01:00:00Z', '2027-01-05T02:00:00Z')
const RUNNING = once('running', '2027-01-15T10:00:00Z', '2027-01-15T14:00:00Z')
const AHEAD = once('ahead', '2027-01-20T01:00:00Z', '2027-01-20T03:00:00Z')
const ALL = HEAD + PAST + RUNNING + AHEAD + NIGHTS
const edited = (from: string | RegExp, to: string): Files => {
  const text = ALL.replace(from, () => to)
  if (text === ALL) throw new Error(`nothing is edited: ${from}`)
  return { [FILE]: text }
}
const beside = (text: string): Files => ({ '.slo/exclusions/more.yaml': HEAD + text })

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at('2027-01-01T12:00:00Z')
  guarded.shop.push('main', {
    files: { [POLICY]: policyText(), [CONTRACT]: contractText(), [FILE]: ALL },
    author: 'olga',
  })
  guarded.world.at(NOW)
})

async function judged(files: Files, ...by: string[]) {
  const pull = guarded.pull(files)
  await guarded.guard(pull)
  for (const login of by) pull.review(login, 'APPROVED')
  return (await guarded.guard(pull)).report
}

/** Edits that one approval is not enough for, since they change time that is over, that runs, or that begins too soon. */
const RETROACTIVE: [string, Files][] = [
  ["one over yesterday's incident", beside(once('new', '2027-01-14T09:00:00Z', '2027-01-14T10:00:00Z'))],
  ['one that begins in an hour', beside(once('new', '2027-01-15T13:00:00Z', '2027-01-15T15:00:00Z'))],
  ['one that begins a second too soon', beside(once('new', '2027-01-16T11:59:59Z', '2027-01-16T13:00:00Z'))],
  ['one that began yesterday and lasts for long', beside(once('new', '2027-01-14T23:00:00Z', '2027-01-15T06:00:00Z'))],
  ['the running one, made longer', edited('T14:00', 'T15:00')],
  ['the running one, made shorter', edited('T14:00', 'T13:00')],
  ['the running one, begun earlier', edited('15T10:00', '15T09:00')],
  ['the running one, ended now', edited(RUNNING, '')],
  ['a past one, taken away', edited(PAST, '')],
  [
    'a past one, moved to another hour',
    edited('05T01:00:00Z", to: "2027-01-05T02', '05T02:00:00Z", to: "2027-01-05T03'),
  ],
  ['a past one, a second longer', edited('05T02:00:00Z', '05T02:00:01Z')],
  ['a past one of another category', edited(PAST, PAST.replace('maintenance', 'outside-hours'))],
  ['a past one, of one SLO only', edited(PAST, PAST.replace('services: [checkout]', 'slos: [checkout/latency]'))],
  ['a past one, of another SLO too', edited('[checkout/availability]', '[checkout/availability, checkout/freshness]')],
  ['the one ahead, moved up to tomorrow morning', edited(AHEAD, AHEAD.replaceAll('2027-01-20', '2027-01-16'))],
  ['a recurrence without a first day', edited('    since: 2026-06-01\n', '')],
  ['a recurrence with an earlier first day', edited('2026-06-01', '2026-05-25')],
  ['a recurrence with a later first day', edited('2026-06-01', '2026-12-28')],
  ['a recurrence that starts over tonight', edited('2026-06-01', '2027-01-15')],
  ['a recurrence on another day', edited('thu, fri]', 'thu, fri, sat]')],
  ['a recurrence an hour longer', edited('to: "07:00"', 'to: "08:00"')],
  ['a recurrence a minute shorter', edited('from: "20:00"', 'from: "20:01"')],
  ['a recurrence by the clocks of another zone', edited('Europe/Berlin', 'Europe/London')],
  ['a recurrence with its last day yesterday', edited('2026-06-01\n', '2026-06-01\n    until: 2027-01-14\n')],
  ['a recurrence, taken away', edited(NIGHTS, '')],
  ['all of them, taken away', { [FILE]: null }],
  [
    'a new SLO that is excluded by its name',
    {
      [CONTRACT]: contractText((text) => text.replace('name: freshness', 'name: fresh')),
      ...beside(
        '  - { name: new, slos: [checkout/fresh], from: "2027-01-10T00:00:00Z", to: "2027-01-10T02:00:00Z", reason: r, category: maintenance }\n',
      ),
    },
  ],
  [
    'the shortest notice in the policy, and one over yesterday',
    {
      [POLICY]: policyText((text) => text.replace('notice: 24h', 'notice: 1s')),
      ...beside(once('new', '2027-01-14T09:00:00Z', '2027-01-14T10:00:00Z')),
    },
  ],
  [
    'one approval in the policy, and one over yesterday',
    {
      [POLICY]: policyText((text) => text.replace('retroactive: { approvals: 2 }', 'retroactive: { approvals: 1 }')),
      ...beside(once('new', '2027-01-14T09:00:00Z', '2027-01-14T10:00:00Z')),
    },
  ],
]

/** Edits that no approval helps: nothing could be reviewed. */
const UNREADABLE: [string, Files][] = [
  ['a second one of the same name', beside(once('ahead', '2027-01-25T01:00:00Z', '2027-01-25T02:00:00Z'))],
  ['more than the policy allows', beside(once('new', '2027-01-25T01:00:00Z', '2027-01-26T02:00:00Z'))],
  [
    'a category that the agreement does not leave out',
    beside(once('new', '2027-01-25T01:00:00Z', '2027-01-25T02:00:00Z', 'category: dependency')),
  ],
  [
    'a category that the policy does not allow',
    beside(once('new', '2027-01-25T01:00:00Z', '2027-01-25T02:00:00Z', 'category: load-test')),
  ],
  ['no reason', beside(once('new', '2027-01-25T01:00:00Z', '2027-01-25T02:00:00Z').replace('reason: CHG-1, ', ''))],
  [
    'an SLO that does not exist',
    beside(once('new', '2027-01-25T01:00:00Z', '2027-01-25T02:00:00Z').replace('[checkout]', '[chekout]')),
  ],
  ['a policy without the section', { [POLICY]: policy() }],
  ['an agreement that leaves nothing out any more', { [CONTRACT]: contract() }],
  [
    'a ready-made ratio',
    {
      [CONTRACT]: contractText((text) =>
        text.replace(/ratio:\n +bad: .*\n +total: .*\n/, "error-ratio: 'slo:errors$window'\n"),
      ),
    },
  ],
  ['a directory of another case', { '.slo/Exclusions/new.yaml': HEAD + AHEAD }],
  ['a file that can not be read', beside('  - [')],
]

/** Edits that leave every instant as it is. */
const HARMLESS: [string, Files][] = [
  ['another name', edited('name: past', 'name: database upgrade')],
  ['another reason', edited('reason: closed', 'reason: No customers outside of opening hours')],
  ['a comment, and other spaces', { [FILE]: ALL.replace('exclusions:', '# yes\nexclusions:\n') }],
  ['another file', { [FILE]: null, '.slo/exclusions/deep/er.yml': ALL }],
  [
    'a file for each',
    {
      [FILE]: HEAD + PAST + RUNNING,
      '.slo/exclusions/two.yaml': HEAD + AHEAD,
      '.slo/exclusions/three.yaml': HEAD + NIGHTS,
    },
  ],
  [
    'JSON',
    {
      [FILE]: HEAD + RUNNING + AHEAD + NIGHTS,
      '.slo/exclusions/past.json': JSON.stringify({
        version: 'slo-gate/v1',
        exclusions: [
          {
            name: 'past',
            services: ['checkout'],
            from: '2027-01-05T01:00:00Z',
            to: '2027-01-05T02:00:00Z',
            reason: 'CHG-1',
            category: 'maintenance',
          },
        ],
      }),
    },
  ],
  ['the same time with another offset', edited('2027-01-20T01:00:00Z', '2027-01-20T02:00:00+01:00')],
  [
    'one span written as two',
    edited(
      RUNNING,
      once('one', '2027-01-15T10:00:00Z', '2027-01-15T12:30:00Z') +
        once('two', '2027-01-15T12:30:00Z', '2027-01-15T14:00:00Z'),
    ),
  ],
  [
    'all SLOs by their names, in place of the service',
    edited(
      PAST,
      PAST.replace('services: [checkout]', 'slos: [checkout/latency, checkout/freshness, checkout/availability]'),
    ),
  ],
  ['the days of the week in another order', edited('[mon, tue, wed, thu, fri]', '[fri, mon, tue, wed, thu, fri]')],
  [
    'a recurrence written as two',
    edited(
      NIGHTS,
      NIGHTS.replace('thu, fri]', 'thu]') +
        NIGHTS.replace('name: nights', 'name: fridays').replace('[mon, tue, wed, thu, fri]', '[fri]'),
    ),
  ],
  [
    'a night written as an evening and a morning',
    edited(
      NIGHTS,
      NIGHTS.replace('"07:00"', '"24:00"') +
        NIGHTS.replace('name: nights', 'name: mornings')
          .replace('[mon, tue, wed, thu, fri], from: "20:00"', '[tue, wed, thu, fri, sat], from: "00:00"')
          .replace('06-01', '06-02'),
    ),
  ],
  [
    'a recurrence that goes on as another',
    edited(
      NIGHTS,
      NIGHTS.replace('2026-06-01\n', '2026-06-01\n    until: 2026-12-31\n') +
        NIGHTS.replace('name: nights', 'name: this year').replace('2026-06-01', '2027-01-01'),
    ),
  ],
  ['a zone with the same clocks', edited('Europe/Berlin', 'Europe/Vienna')],
  ['one that another of its category covers', beside(once('within', '2027-01-15T11:00:00Z', '2027-01-15T12:00:00Z'))],
  ['a new SLO of a service that is excluded as a whole', {}],
]

/** Edits that give their notice, for which one approval is enough as for every other change. */
const ANNOUNCED: [string, Files][] = [
  ['one that begins in a day', beside(once('new', '2027-01-16T12:30:00Z', '2027-01-16T13:00:00Z'))],
  ['the one ahead, taken away', edited(AHEAD, '')],
  ['the one ahead, made longer', edited('20T03:00:00Z', '20T04:00:00Z')],
  [
    'a recurrence that begins next week',
    beside(
      NIGHTS.replace('name: nights', 'name: saturdays')
        .replace('[mon, tue, wed, thu, fri]', '[sat]')
        .replace('2026-06-01', '2027-01-22'),
    ),
  ],
  ['a recurrence that ends next week', edited('2026-06-01\n', '2026-06-01\n    until: 2027-01-22\n')],
]

describe('blocked: exclusions', () => {
  it.each(RETROACTIVE)('%s, with fewer approvals than retroactive ones need', async (_, files) => {
    const report = await judged(files, 'bob')
    expect(report).toMatchObject({
      verdict: 'blocked',
      unreadable: [],
      pullRequests: [{ needed: 2, notice: { kind: 'retroactive' } }],
    })
    const changes = report.changes.filter(({ field }) => field === 'exclusion')
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every(({ direction }) => direction === 'loosened')).toBe(true)
  })

  it.each(UNREADABLE)('%s, however many approve', async (_, files) => {
    const report = await judged(files, 'bob', 'carol')
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable.length).toBeGreaterThan(0)
  })

  it('with a first section of the policy, since nothing says what notice they are to give', async () => {
    guarded.shop.push('main', { files: { [POLICY]: policy(), [FILE]: null }, author: 'olga' })
    const files = { [POLICY]: policyText(), ...beside(once('new', '2027-02-25T01:00:00Z', '2027-02-25T02:00:00Z')) }
    const report = await judged(files, 'bob', 'carol')
    expect(report).toMatchObject({ verdict: 'blocked', unreadable: [], pullRequests: [{ needed: null }] })
    expect(report.reasons.join()).toMatch(/has no exclusions/)
  })

  it('where the policy refuses retroactive ones, however many approve', async () => {
    const text = policyText((all) => all.replace('{ approvals: 2 }\nreview', 'refused\nreview'))
    guarded.shop.push('main', { files: { [POLICY]: text }, author: 'olga' })
    const [, [, files]] = RETROACTIVE as [unknown, [string, Files]]
    expect(await judged(files, 'bob', 'carol')).toMatchObject({ verdict: 'blocked', pullRequests: [{ needed: null }] })
  })

  it('announced when they were approved, and retroactive when the guard looks again', async () => {
    const pull = guarded.pull(beside(once('new', '2027-01-17T12:00:00Z', '2027-01-17T13:00:00Z')))
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect((await guarded.guard(pull)).report).toMatchObject({
      verdict: 'approved',
      pullRequests: [{ notice: { kind: 'announced', mergedBy: '2027-01-16T12:00:00Z' } }],
    })
    guarded.world.at('2027-01-16T12:00:01Z')
    expect((await guarded.guard(pull)).report).toMatchObject({ verdict: 'blocked', pullRequests: [{ needed: 2 }] })
  })
})

describe('blocked: exclusions in a merge queue', () => {
  it('that were announced when they were approved, and are late when the queue merges them', async () => {
    const pull = guarded.pull(beside(once('new', '2027-01-17T12:00:00Z', '2027-01-17T13:00:00Z')))
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    await guarded.guard(pull)
    expect((await guarded.guard(mergeGroupEvent(pull))).report.verdict).toBe('approved')
    guarded.world.at('2027-01-16T12:00:01Z')
    const { report } = await guarded.guard(mergeGroupEvent(pull))
    expect(report).toMatchObject({ verdict: 'blocked', pullRequests: [{ needed: 2, notice: { kind: 'retroactive' } }] })
  })

  it('that two pull requests bring to more than the policy allows', async () => {
    const [first, second] = ['25', '26'].map((day) => {
      const file = `.slo/exclusions/${day}.yaml`
      const pull = guarded.pull({
        [file]: HEAD + once(`day-${day}`, `2027-01-${day}T00:00:00Z`, `2027-01-${day}T13:00:00Z`),
      })
      return pull
    })
    if (!first || !second) throw new Error('two pull requests')
    for (const pull of [first, second]) {
      await guarded.guard(pull)
      pull.review('bob', 'APPROVED')
      expect((await guarded.guard(pull)).report.verdict).toBe('approved')
    }
    first.merge({ method: 'squash' })
    const { report } = await guarded.guard(mergeGroupEvent(second))
    expect(report.verdict).toBe('blocked')
  })
})

describe('passed: exclusions', () => {
  it.each(HARMLESS)('%s, without an approval', async (what, files) => {
    const more = contractText(
      (text) => `${text}${text.slice(text.indexOf('  - name: freshness')).replace('freshness', 'fresher')}`,
    )
    const report = await judged(what.startsWith('a new SLO') ? { [CONTRACT]: more } : files)
    expect(report.changes.filter(({ field }) => field === 'exclusion')).toEqual([])
    expect(report.unreadable).toEqual([])
    if (!what.startsWith('a new SLO')) expect(report.verdict).toBe('unchanged')
  })

  it.each(ANNOUNCED)('%s, with one approval', async (_, files) => {
    expect(await judged(files, 'bob')).toMatchObject({
      verdict: 'approved',
      pullRequests: [{ needed: 1, notice: { kind: 'announced' } }],
    })
  })

  it.each(RETROACTIVE.slice(0, 9))('%s, with the approvals that retroactive ones need', async (_, files) => {
    expect((await judged(files, 'bob', 'carol')).verdict).toBe('approved')
  })
})
