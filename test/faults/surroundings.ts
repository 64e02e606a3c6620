import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Workflow, workflowOf } from '../../src/adapters/github/workflow.ts'
import type { Host } from '../../src/app/hosts/host.ts'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import type { Random } from './random.ts'

const PARTS = ['event', 'outputs', 'report', 'summary'] as const
type Part = (typeof PARTS)[number]

/** What people are told to look at. */
const NAMES: Readonly<Record<Part, string>> = {
  event: 'GITHUB_EVENT_PATH',
  outputs: 'GITHUB_OUTPUT',
  report: 'report-file',
  summary: 'GITHUB_STEP_SUMMARY',
}

const EVENTS = ['missing', 'empty', 'truncated', 'directory', 'bytes'] as const

/** What of the runner's own files a run can't read or write. */
export class Surroundings {
  readonly #broken: ReadonlySet<Part>
  readonly #event: (typeof EVENTS)[number]

  constructor(random: Random) {
    this.#broken = new Set(random.isBelow(0.4) ? PARTS.filter(() => random.isBelow(0.4)) : [])
    this.#event = random.pick(EVENTS)
  }

  get text(): string {
    return [...this.#broken].map((part) => `; no ${part}${part === 'event' ? ` (${this.#event})` : ''}`).join('')
  }

  lacks(part: Part): boolean {
    return this.#broken.has(part)
  }

  /** The inputs; the report that can't be written is printed instead. */
  inputs(directory: string): RawInputs {
    if (this.lacks('report')) return { 'report-file': directory, format: 'json' }
    return { 'report-file': path.join(directory, 'report.json') }
  }

  workflow(workflow: Workflow, directory: string): Workflow {
    if (!this.lacks('event')) return workflow
    const file = path.join(directory, 'broken-event.json')
    const text = JSON.stringify({ number: 1, repository: { private: true } })
    if (this.#event === 'directory') mkdirSync(file)
    else if (this.#event === 'empty') writeFileSync(file, '')
    else if (this.#event === 'truncated') writeFileSync(file, text.slice(0, -9))
    else if (this.#event === 'bytes') writeFileSync(file, Buffer.from([0xff, 0x00, 0xfe]))
    const variables = { GITHUB_EVENT_NAME: 'x', GITHUB_REPOSITORY: 'x/x', GITHUB_SHA: 'x', GITHUB_EVENT_PATH: file }
    return { ...workflow, payload: workflowOf(variables)?.payload ?? workflow.payload }
  }

  host(host: Host): Host {
    const full = () => Promise.reject(new Error('ENOSPC: no space left on device, write'))
    const denied = () => {
      throw new Error("EACCES: permission denied, open '/output'")
    }
    return {
      ...host,
      ...(this.lacks('outputs') && { output: denied }),
      ...(this.lacks('summary') && host.summary && { summary: { ...host.summary, write: full } }),
    }
  }

  /** The exit status of a run that has an answer, where that means `status`. */
  expected(status: number, failsNoJob: boolean): number {
    if (failsNoJob) return 0
    return Math.max(status, this.lacks('report') ? 2 : 0, this.lacks('outputs') ? 1 : 0)
  }

  /** The parts of which a run with an answer does not say that they are missing. */
  untold(said: string): readonly string[] {
    // Without a report, a mode that has no other output sets none.
    const due = [...this.#broken].filter((part) => part !== 'outputs' || !this.lacks('report'))
    return due.filter((part) => !said.includes(NAMES[part])).map((part) => `${NAMES[part]} is not named`)
  }
}
