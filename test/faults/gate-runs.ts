import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import type { GateReport } from '../../src/present/gate/json.ts'
import { END } from '../support/dataset.ts'
import { checkout } from '../support/program.ts'
import { BODY_FAULTS } from './body-faults.ts'
import { CONNECTION_FAULTS } from './connection-faults.ts'
import { directoryFiles, SERVICES, UNKNOWNS, type Unknown } from './contracts.ts'
import { idleFrom } from './deadline.ts'
import { type Fault, fault, harmless, pass } from './fault.ts'
import { checkGate, type Ending } from './gate-check.ts'
import type { RunOutcome } from './outcome.ts'
import { NO_FAULTS, type Plan, planOf } from './plan.ts'
import { PROMETHEUS_FAULTS } from './prometheus-faults.ts'
import { FaultProxy, type Seen } from './proxy.ts'
import { Random } from './random.ts'
import { backendSecrets, leakIn } from './secrets.ts'
import { STATUS_FAULTS } from './status-faults.ts'
import type { Upstream } from './upstream.ts'
import { witness } from './witness.ts'

const RUN_TIMEOUT_MS = 3000
/** Where every answer must be found, however busy the machine is. */
const PATIENT: RawInputs = { 'run-timeout': '5m', 'backend-timeout': '1m' }
const HURRIED: RawInputs = { 'run-timeout': `${RUN_TIMEOUT_MS / 1000}s`, 'backend-timeout': '1s' }
/** One try and three more together with others, and the same alone. */
const MOST_REPEATED = 8
/** How many more questions a run may ask than one without faults: where one for many fails, each is asked alone. */
const MOST_MORE_QUESTIONS = 4

/** Asked twice, and answered once. */
const twiceAt = (upstream: Upstream): Fault =>
  harmless(
    fault('asked twice', async ({ asked, response }) => {
      const [answer] = await Promise.all([upstream.ask(asked), upstream.ask(asked)])
      pass(response, answer)
    }),
  )

const BACKEND_FAULTS: readonly Fault[] = [...CONNECTION_FAULTS, ...STATUS_FAULTS, ...BODY_FAULTS, ...PROMETHEUS_FAULTS]

/** Runs of the gate at one real backend. */
export class GateRuns {
  readonly #upstream: Upstream
  readonly #faults: readonly Fault[]
  readonly #checkouts: ReadonlyMap<Unknown, ReturnType<typeof checkout>>
  readonly #truths = new Map<Unknown, GateReport>()
  /** How many questions a run without faults asks. */
  #questions = 0

  private constructor(upstream: Upstream) {
    this.#upstream = upstream
    this.#faults = [...BACKEND_FAULTS, twiceAt(upstream)]
    this.#checkouts = new Map(UNKNOWNS.map((unknown) => [unknown, checkout(directoryFiles(unknown))] as const))
  }

  /** Learns the truth, and with it all that the backend is going to be asked. */
  static async start(upstream: Upstream): Promise<GateRuns> {
    const runs = new GateRuns(upstream)
    for (const unknown of UNKNOWNS) {
      const { ending, seen } = await runs.#gate(NO_FAULTS, unknown, PATIENT)
      if (!ending) throw new Error('the run without faults has no report')
      runs.#truths.set(unknown, ending.report)
      runs.#questions = seen.questions
    }
    return runs
  }

  stop(): void {
    for (const { remove } of this.#checkouts.values()) remove()
  }

  async run(number: number): Promise<RunOutcome> {
    const random = new Random(`gate ${number}`)
    const plan = planOf(this.#faults, number, random.of('plan'))
    const unknown = random.pick(UNKNOWNS)
    const services = random.isBelow(0.5) ? SERVICES : SERVICES.filter(() => random.isBelow(0.4)).concat('shop')
    const secrets = backendSecrets(random.of('secrets'))
    const raw = {
      ...(plan.isHarmless ? PATIENT : HURRIED),
      'backend-concurrency': String(random.pick([1, 6, 6, 16])),
      services: services.join(','),
      ...secrets.raw,
    }
    const { ending, seen, said, isLate } = await this.#gate(plan, unknown, raw, random.of('proxy'))
    const truth = narrowed(this.#truths.get(unknown) as GateReport, services)
    const verdict = ending ? checkGate(ending, truth, unknown) : { right: 0, unknown: 0, wrong: [`no report: ${said}`] }
    const isShort = plan.isHarmless && verdict.unknown > unknownsIn(truth)
    return {
      text: `${plan.text}; unknown: ${unknown}; ${services.length} services`,
      requests: seen.requests,
      faults: seen.faults,
      right: verdict.right,
      unknown: verdict.unknown,
      wrong: [
        ...verdict.wrong,
        ...(isShort ? ['unknown, though no fault took anything away'] : []),
        ...this.#storms(seen),
      ],
      isLate: isLate && !plan.isHarmless,
      isStray: seen.strays.length > 0,
      leak: leakIn(said, secrets.cores),
      crashes: seen.broken,
    }
  }

  #storms({ mostRepeated, questions }: Seen): string[] {
    return [
      ...(mostRepeated > MOST_REPEATED ? [`a question was put ${mostRepeated} times`] : []),
      ...(questions > this.#questions * MOST_MORE_QUESTIONS ? [`${questions} different questions`] : []),
    ]
  }

  async #gate(plan: Plan, unknown: Unknown, raw: RawInputs, random = new Random('')) {
    const proxy = await FaultProxy.start(plan, random, (asked) => this.#upstream.answer(asked))
    const temporary = mkdtempSync(path.join(tmpdir(), 'slo-gate-faults-'))
    const file = path.join(temporary, 'report.json')
    try {
      const all: RawInputs = { mode: 'gate', 'backend-url': proxy.url, at: AT, 'report-file': file, ...raw }
      const { host, said, outputs } = witness(all, { workspace: this.#checkouts.get(unknown)?.directory ?? '' })
      const late = idleFrom(RUN_TIMEOUT_MS)
      const status = await run(all, host)
      const isLate = late.isTooMuch()
      const text = existsSync(file) ? readFileSync(file, 'utf8') : null
      const ending: Ending | null = text === null ? null : { report: JSON.parse(text) as GateReport, status, outputs }
      // JSON hides a secret from the eyes only.
      return { ending, seen: proxy.seen, said: [said(), text, stringsIn(ending?.report).join('\n')].join('\n'), isLate }
    } finally {
      await proxy.stop()
      rmSync(temporary, { recursive: true, force: true })
    }
  }
}

const AT = new Date(END * 1000).toISOString()

const narrowed = (truth: GateReport, services: readonly string[]): GateReport => ({
  ...truth,
  services: truth.services.filter(({ service }) => services.includes(service)),
})

const unknownsIn = ({ services }: GateReport) =>
  services.flatMap(({ slos }) => slos).filter(({ status }) => status === 'unknown').length

/** Every text in a report. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, one]) => [key, ...stringsIn(one)])
    : []
}
