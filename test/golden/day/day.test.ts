/** A day of deploys, by the bundle as the runner runs it: what each gate said, and the freeze issue after it, are kept. */
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pushEvent, type WorkflowEvent, workflowDispatchEvent } from '../../github/events.ts'
import { type GitHubServer, startGitHub } from '../../github/server.ts'
import type { RunOptions, WorkflowRun } from '../../github/world/runs.ts'
import { checkout, runAction } from '../../support/program.ts'
import { readFolder, rewriteGoldenFiles, type Texts } from '../files.ts'
import { actionFiles, addressesOf, CLOCK, normalized } from '../run.ts'
import { type Shop, TOKENS } from '../shop.ts'
import { countsUntil, deployed, FILES, merged, openShop, started, TOKEN, WAIVER } from './shop.ts'

const KEPT = path.join(import.meta.dirname, 'kept')
const WHY = 'INC-42: checkout is down, this is the fix'

let github: GitHubServer
let shop: Shop
beforeEach(async () => {
  github = await startGitHub()
  shop = openShop(github)
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

interface Step {
  readonly name: string
  readonly at: string
  readonly event: WorkflowEvent
  readonly inputs?: Readonly<Record<string, string>>
  readonly run?: RunOptions
  /** The commit that is checked out; the event's by default. */
  readonly head?: string
}

/** What the gate of a step wrote, and the run that it was a step of. */
async function gate({ name, at, event, inputs = {}, run: options = {}, head }: Step): Promise<[Texts, WorkflowRun]> {
  shop.world.at(at)
  const run = started(shop, event, options)
  const { GITHUB_SHA: sha = '' } = event.environment
  const files = { ...FILES, 'counts.csv': countsUntil(at), '.git/HEAD': head ?? sha }
  const work = checkout({ ...files, 'event.json': JSON.stringify(event.payload) })
  const given = {
    mode: 'gate',
    backend: 'counts',
    'backend-url': 'counts.csv',
    environment: 'production',
    'freeze-issue': 'true',
    'github-token': TOKEN,
    'review-token': TOKENS.teams,
    ...inputs,
  }
  const env = {
    ...event.environment,
    GITHUB_EVENT_PATH: path.join(work.directory, 'event.json'),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '1',
    NODE_OPTIONS: `--import=${CLOCK}`,
    GOLDEN_NOW: at,
  }
  try {
    const written = actionFiles(await runAction(work.directory, given, { env }), null, null)
    const { 'exit.txt': exit = '', 'stdout.txt': stdout = '', 'summary.md': summary = '' } = written
    const outputs = written['outputs.json'] ?? ''
    const texts = {
      'exit.txt': exit,
      'stdout.txt': stdout,
      'summary.md': summary,
      'outputs.json': outputs,
      'issue.md': issueText(),
    }
    const all = normalized(texts, { [work.directory]: '<workspace>', ...addressesOf(github, null) })
    return [Object.fromEntries(Object.entries(all).map(([file, text]) => [`${name}/${file}`, text])), run]
  } finally {
    work.remove()
  }
}

/** The freeze issue as people see it. */
function issueText(): string {
  return [...shop.repository.issues.values()]
    .map(({ title, state, body, comments }) => {
      const said = comments.map((one) => `\n----- ${one.user?.login}:\n${one.body}\n`)
      return `# ${title} (${state})\n\n${body}\n${said.join('')}`
    })
    .join('\n')
}

it('a day from deploy over incident, freeze, rollback, override and waiver to the end of the freeze', async () => {
  const kept: Record<string, string> = {}
  const exits: string[] = []
  async function play(step: Step): Promise<WorkflowRun> {
    const [texts, run] = await gate(step)
    Object.assign(kept, texts)
    exits.push(`${step.name} ${texts[`${step.name}/exit.txt`]?.trim()}`)
    return run
  }
  const { repository } = shop
  const push = () => pushEvent(repository, 'main')
  const dispatch = (inputs: Readonly<Record<string, string>>) =>
    workflowDispatchEvent(repository, { inputs, sender: 'sam' })

  shop.world.at('2026-11-10T08:00:00Z')
  const good = merged(shop, { 'services/checkout/main.ts': '2' })
  deployed(shop, await play({ name: '1-deploy', at: '2026-11-10T08:05:00Z', event: push() }))

  shop.world.at('2026-11-10T10:50:00Z')
  const bad = merged(shop, { 'services/checkout/main.ts': '3, and it throws' })
  const changed = { services: 'changed' }
  deployed(shop, await play({ name: '2-bad-release', at: '2026-11-10T10:55:00Z', event: push(), inputs: changed }))

  const schedule: WorkflowEvent = { ...push(), name: 'schedule' }
  const scheduled = { ...schedule, environment: { ...schedule.environment, GITHUB_EVENT_NAME: 'schedule' } }
  await play({ name: '3-incident', at: '2026-11-10T11:20:00Z', event: scheduled, run: { event: 'schedule' } })

  const byHand = { event: 'workflow_dispatch', by: 'sam' }
  const back = { commit: good, ...changed }
  await play({
    name: '4-rollback',
    at: '2026-11-10T11:30:00Z',
    event: dispatch({ commit: good }),
    inputs: back,
    run: byHand,
    head: good,
  })

  shop.world.at('2026-11-10T12:00:00Z')
  merged(shop, { 'services/checkout/feature.ts': '1' })
  await play({ name: '5-feature', at: '2026-11-10T12:05:00Z', event: push(), inputs: changed })

  shop.world.at('2026-11-10T13:00:00Z')
  const fix = merged(shop, { 'services/checkout/main.ts': '4' })
  const override = { override: WHY, commit: fix, ...changed }
  await play({
    name: '6-override',
    at: '2026-11-10T13:05:00Z',
    event: dispatch({ why: WHY }),
    inputs: override,
    run: byHand,
  })

  shop.world.at('2026-11-10T15:00:00Z')
  merged(shop, { '.slo/waivers/checkout.yaml': WAIVER, 'services/checkout/rewrite.ts': '1' })
  deployed(shop, await play({ name: '7-waiver', at: '2026-11-10T15:05:00Z', event: push(), inputs: changed }))

  const later: WorkflowEvent = {
    ...scheduled,
    environment: { ...scheduled.environment, GITHUB_SHA: repository.tip('main') },
  }
  await play({ name: '8-lifted', at: '2026-11-17T12:05:00Z', event: later, run: { event: 'schedule' } })

  expect(bad).not.toBe(good)
  expect(exits).toEqual([
    '1-deploy 0',
    '2-bad-release 0',
    '3-incident 1',
    '4-rollback 0',
    '5-feature 1',
    '6-override 0',
    '7-waiver 0',
    '8-lifted 0',
  ])
  if (process.env.UPDATE_GOLDEN) rewriteGoldenFiles(KEPT, kept)
  const before = readFolder(KEPT)
  for (const name of new Set([...Object.keys(before), ...Object.keys(kept)]))
    expect.soft(kept[name], name).toBe(before[name])
})
