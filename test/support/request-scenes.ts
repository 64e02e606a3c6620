/** What runs ask of GitHub at size: 500 contracts, and as many changes as a pull request may bring. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readInputs } from '../../src/app/inputs/inputs.ts'
import { report } from '../../src/app/report/report.ts'
import { mergeGroupEvent, pullRequestEvent } from '../github/events.ts'
import type { Pull } from '../github/world/pull.ts'
import { runAudit } from './audited.ts'
import { CONTRACT, contract, type Guarded, POLICY, policy } from './guarded.ts'
import { testHost } from './host.ts'

/** A run whose requests are counted, and how many there may be. */
export interface RequestScene {
  readonly name: string
  readonly atMost: number
  /** Sets the repository up, runs, and tells the requests of the run. */
  requests(guarded: Guarded): Promise<readonly string[]>
}

const CONTRACTS = 500
const DAY = 86_400

const numbered = (index: number) =>
  contract((text) => text.replace('service: checkout', `service: s${index}`).replace(/ {2}- name: latency[\s\S]*$/, ''))
const files = (count: number, text: (index: number) => string = numbered) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`.slo/slos/s${index}.yaml`, text(index)]))
const looser = (count: number) => files(count, (index) => numbered(index).replace('99.9%', '99%'))

/** The requests of a piece of work. */
async function during({ github }: Guarded, work: () => Promise<unknown>): Promise<readonly string[]> {
  github.resetLog()
  await work()
  const asked = github.requests.map(({ operation, method, path }) => operation ?? `${method} ${path}`)
  return asked
}

async function guarded500(guarded: Guarded): Promise<void> {
  const { shop, world } = guarded
  const teamOnly = policy((text) =>
    text.replace('approvers: ["@acme/sre", "bob", "carol"]', 'approvers: ["@acme/all"]'),
  )
  world.team('acme/all', ['bob', 'carol', 'sam'])
  shop.push('main', { files: { ...files(CONTRACTS), [POLICY]: teamOnly }, author: 'olga' })
}

/** A pull request that the guard has shown, with the approvals of three members of a team. */
async function approved(guarded: Guarded, count: number, withTwin = false): Promise<Pull> {
  await guarded500(guarded)
  const pull = guarded.pull(looser(count))
  const twins = withTwin ? [guarded.shop.pull({ author: 'alice', head: pull.headBranch })] : []
  await guarded.guard(pull)
  for (const one of [pull, ...twins]) for (const login of ['bob', 'carol', 'sam']) one.review(login, 'APPROVED')
  return pull
}

/** The guard's requests for a pull request, whose verdict must be this. */
async function guardRequests(guarded: Guarded, pull: Pull, verdict: string): Promise<readonly string[]> {
  return await during(guarded, async () => {
    const { report } = await guarded.guard(pull)
    if (report.verdict !== verdict) throw new Error(`the guard says ${report.verdict}, not ${verdict}`)
  })
}

const guardScene = (
  name: string,
  atMost: number,
  verdict: string,
  pullOf: (guarded: Guarded) => Promise<Pull>,
): RequestScene => ({
  name: `guard: ${name}`,
  atMost,
  requests: async (guarded) => await guardRequests(guarded, await pullOf(guarded), verdict),
})

const WORDS = { marker: '<!-- targets -->', text: () => '<!-- targets --> missed' }

async function reportRequests(guarded: Guarded, services: number): Promise<readonly string[]> {
  const target = (index: number) =>
    `version: slo-gate/v1\nservice: s${index}\nreviewed: 2026-11-01\ntargets:\n  - slo: availability\n    target: 99.99%\n`
  const targets = Object.entries(files(services, target)).map(([file, text]) => [file.replace('slos', 'targets'), text])
  guarded.shop.push('main', { files: { ...files(services), ...Object.fromEntries(targets) }, author: 'olga' })
  const changed = Array.from({ length: services }, (_, index) => [`services/checkout/${index}.ts`, 'changed'] as const)
  const pull = guarded.pull(Object.fromEntries(changed))
  const folder = await mkdtemp(path.join(tmpdir(), 'slo-gate-requests-'))
  const counts = path.join(folder, 'counts.csv')
  await writeFile(counts, 'time,service,slo,good,total\n')
  const raw = { mode: 'report', 'github-token': 'job', backend: 'counts', 'backend-url': counts }
  const read = readInputs({ ...raw, 'publish-targets': 'true' }, testHost())
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  const host = guarded.host(pullRequestEvent(pull, 'synchronize'))
  try {
    return await during(guarded, async () => {
      const told = await report(read.inputs, host, WORDS)
      if (told.kind !== 'told') throw new Error(`nothing is told: ${JSON.stringify(told)}`)
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What each further change of the contract costs that landed by a reviewed pull request. */
async function auditRequests(guarded: Guarded): Promise<readonly string[]> {
  await guarded500(guarded)
  guarded.world.at('2027-02-05T00:00:00Z')
  const land = async (number: number) => {
    guarded.world.tick(DAY)
    const pull = guarded.pull({ [CONTRACT]: contract((text) => text.replace('99.9%', `99.${number}%`)) })
    await guarded.guard(pull)
    for (const login of ['bob', 'carol']) pull.review(login, 'APPROVED')
    await guarded.guard(pull)
    pull.merge()
  }
  for (let number = 1; number <= 3; number += 1) await land(number)
  const few = await during(guarded, () => runAudit(guarded))
  for (let number = 4; number <= 8; number += 1) await land(number)
  const many = await during(guarded, () => runAudit(guarded))
  return surplus(many, few, 5)
}

/** What a list has more than another, a share of it. */
function surplus(many: readonly string[], few: readonly string[], share: number): readonly string[] {
  const count = (all: readonly string[], name: string) => all.filter((one) => one === name).length
  return [...new Set(many)].flatMap((name) =>
    Array.from({ length: Math.ceil((count(many, name) - count(few, name)) / share) }, () => name),
  )
}

export const REQUEST_SCENES: readonly RequestScene[] = [
  guardScene('nothing touched', 4, 'unchanged', async (guarded) => {
    await guarded500(guarded)
    return guarded.pull({ 'README.md': 'Other' })
  }),
  guardScene('one file of 500, not approved', 12, 'blocked', async (guarded) => {
    await guarded500(guarded)
    return guarded.pull(looser(1))
  }),
  guardScene('one file of 500, three approvals', 12, 'approved', (guarded) => approved(guarded, 1)),
  guardScene('500 files of 500, three approvals', 12, 'approved', (guarded) => approved(guarded, CONTRACTS)),
  guardScene('500 files of 500, three approvals and a twin', 12, 'approved', (guarded) =>
    approved(guarded, CONTRACTS, true),
  ),
  guardScene('500 files of 500, three approvals, on a branch that is behind', 12, 'approved', async (guarded) => {
    const pull = await approved(guarded, CONTRACTS)
    guarded.shop.push('main', { files: { 'README.md': 'Meanwhile' }, author: 'olga' })
    return pull
  }),
  {
    name: 'guard: a merge group of one approved pull request',
    atMost: 12,
    requests: async (guarded) => {
      const pull = await approved(guarded, 1)
      const event = mergeGroupEvent(pull)
      return await during(guarded, async () => {
        const { report } = await guarded.guard(event)
        if (report.verdict !== 'approved') throw new Error(`the guard says ${report.verdict}`)
      })
    },
  },
  { name: 'report: 300 services, all touched', atMost: 15, requests: (guarded) => reportRequests(guarded, 300) },
  { name: 'audit: each change of the contract, merged by a merge commit', atMost: 2, requests: auditRequests },
]
