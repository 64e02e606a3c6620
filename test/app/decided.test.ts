import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Workflow, workflowOf } from '../../src/adapters/github/workflow.ts'
import type { Host } from '../../src/app/hosts/host.ts'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import { witness } from '../faults/witness.ts'
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../github/events.ts'
import { atTestServer } from '../support/at-test-server.ts'
import { failed, slo } from '../support/frozen.ts'
import type { Guarded } from '../support/guarded.ts'
import { checkout } from '../support/program.ts'

const POLICY = `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    exceptions: [{ label: security-fix }]
`
const SLO_FILES = { '.slo/policy.yaml': POLICY, '.slo/slos/checkout.yaml': slo('checkout', 'default', '["**"]') }

let work: ReturnType<typeof checkout>
let guarded: Guarded
const at = (name: string) => path.join(work.directory, name)

beforeEach(() => {
  work = checkout({ ...SLO_FILES, 'counts.csv': failed('checkout') })
})
afterEach(() => work.remove())

/** A workflow whose event is in a file. */
const withEventIn = (workflow: Workflow | null, file: string): Workflow => {
  const variables = { GITHUB_EVENT_NAME: 'x', GITHUB_REPOSITORY: 'x/x', GITHUB_SHA: 'x', GITHUB_EVENT_PATH: file }
  if (!workflow) throw new Error('there is no workflow')
  return { ...workflow, payload: workflowOf(variables)?.payload ?? workflow.payload }
}

interface Run {
  readonly event?: () => WorkflowEvent
  /** The file of the event, where it is not as it should be. */
  readonly eventFile?: string
  readonly raw?: RawInputs
  readonly host?: Partial<Host>
}

async function gated({ event, eventFile, raw = {}, host = {} }: Run) {
  const file = at('report.json')
  rmSync(file, { force: true })
  const inputs: RawInputs = {
    mode: 'gate',
    backend: 'counts',
    'backend-url': at('counts.csv'),
    at: '2026-06-01T01:00:00Z',
    'report-file': file,
    ...(event && { 'github-token': 'job' }),
    ...raw,
  }
  const hosted = event && guarded.host(event(), work.directory)
  const workflow =
    hosted?.workflow && (eventFile === undefined ? hosted.workflow : withEventIn(hosted.workflow, eventFile))
  const circumstances = { workspace: work.directory, ...(hosted && { now: hosted.now }), ...(workflow && { workflow }) }
  const { host: heard, said, outputs } = witness(inputs, circumstances)
  const status = await run(inputs, { ...heard, ...host })
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : null
  return { status, said: said(), outputs, report }
}

const denied = () => {
  throw new Error("EACCES: permission denied, open '/output'")
}

describe('a decision', () => {
  it('is printed and reported where the outputs can not be written, and the variable is named with the reason', async () => {
    const { status, said, report } = await gated({ host: { output: denied } })
    expect(status).toBe(1)
    expect(report).toMatchObject({ decision: 'freeze' })
    expect(said).toContain('Freeze: checkout must not deploy')
    expect(said).toContain("GITHUB_OUTPUT: the outputs can't be written: EACCES: permission denied, open '/output'")
    expect(said.match(/GITHUB_OUTPUT/g)).toHaveLength(2)
  })

  it('has its outputs where the report can not be written, and the input is named with the reason', async () => {
    mkdirSync(at('taken'))
    const { status, said, outputs } = await gated({ raw: { 'report-file': at('taken') } })
    expect(status).toBe(2)
    expect(outputs.get('decision')).toBe('freeze')
    expect(outputs.has('report-file')).toBe(false)
    expect(said).toMatch(/report-file: `.*taken` can't be written: EISDIR: /)
  })

  it('says of a report that lies where nobody asked for it which variable leads there', async () => {
    const { said } = await gated({ raw: { 'report-file': '' }, host: { defaultReportFile: '/nowhere/report.json' } })
    expect(said).toContain("report-file: `/nowhere/report.json`, which lies in RUNNER_TEMP, can't be written: ENOENT: ")
  })

  it('stands where the summary can not be written', async () => {
    writeFileSync(at('counts.csv'), failed('checkout').replace(',0,1000', ',1000,1000'))
    writeFileSync(at('.slo/policy.yaml'), `${POLICY}    unknown: open\n`)
    const full = () => Promise.reject(new Error('ENOSPC: no space left on device, write'))
    const { status, said, outputs } = await gated({ host: { summary: { add: () => {}, write: full } } })
    expect([status, outputs.get('decision')]).toEqual([0, 'open'])
    expect(said).toContain(
      "GITHUB_STEP_SUMMARY: the job summary can't be written: ENOSPC: no space left on device, write",
    )
  })
})

describe('an event that can not be read', () => {
  atTestServer((server) => {
    guarded = server
    guarded.shop.push('main', { files: SLO_FILES, author: 'olga' })
  })

  it.each<[string, string | Buffer | null, RegExp]>([
    ['a missing file', null, /GITHUB_EVENT_PATH: the event `.*event.json` can't be read caused by: ENOENT: /],
    ['an empty file', '', /is not JSON, or not all of it \(0 bytes\)/],
    ['half a file', '{"repository": {"priv', /is not JSON, or not all of it \(21 bytes\)/],
    ['a file of something else', Buffer.from([0xff, 0xfe]), /is not JSON/],
  ])('takes no freeze away, and is a notice: %s', async (_, text, message) => {
    if (text !== null) writeFileSync(at('event.json'), text)
    const event = () => pushEvent(guarded.shop, 'main')
    const { status, said, outputs, report } = await gated({ event, eventFile: at('event.json') })
    expect(status).toBe(1)
    expect(outputs.get('decision')).toBe('freeze')
    expect(report).toMatchObject({ decision: 'freeze', files: { from: 'default-branch' } })
    expect(said).toMatch(message)
    expect(said).toContain('The decision does without the event')
  })

  it('lets no exception through that only it could name', async () => {
    const pull = guarded.pull({ 'a.ts': '1' }).label('security-fix')
    const event = () => pullRequestEvent(pull, 'synchronize')
    expect((await gated({ event })).report).toMatchObject({ exception: { label: 'security-fix' } })
    const { status, said, report } = await gated({ event, eventFile: at('event.json') })
    expect(status).toBe(1)
    expect(report).toMatchObject({ decision: 'freeze', exception: null })
    expect(said).toContain('GITHUB_EVENT_PATH: the event')
  })

  it('gates all services where only it could say which of them go out', async () => {
    const pull = guarded.pull({ 'a.ts': '1' })
    const event = () => pullRequestEvent(pull, 'synchronize')
    const raw = { services: 'changed' }
    expect((await gated({ event, raw })).said).not.toContain('All services are gated')
    const { status, said, report } = await gated({ event, raw, eventFile: at('event.json') })
    expect([status, report]).toEqual([1, expect.objectContaining({ decision: 'freeze' })])
    expect(said).toMatch(
      /All services are gated: .*GITHUB_EVENT_PATH: the event `.*event.json` can't be read: ENOENT: /,
    )
    expect(said).toContain('None applies, for the same reason.')
  })

  it('is named where a gate without a token would have taken the default branch from it', async () => {
    const event = () => pushEvent(guarded.shop, 'main')
    const raw = { 'github-token': '' }
    expect((await gated({ event, raw })).report).toMatchObject({ decision: 'freeze', files: { from: 'checkout' } })
    const { status, said } = await gated({ event, raw, eventFile: at('event.json') })
    expect(status).toBe(2)
    expect(said).toMatch(
      /no github-token to read it with.*\n.*caused by: GITHUB_EVENT_PATH: .* can't be read\n.*ENOENT/,
    )
    writeFileSync(at('event.json'), '{}')
    expect((await gated({ event, raw, eventFile: at('event.json') })).said).toContain(
      'not what GitHub sends: repository',
    )
  })

  it('is no part of a dry run’s end', async () => {
    const event = () => pushEvent(guarded.shop, 'main')
    const raw = { 'dry-run': 'true', 'report-file': '/nowhere/x' }
    expect((await gated({ event, eventFile: at('event.json'), raw })).status).toBe(0)
  })
})
