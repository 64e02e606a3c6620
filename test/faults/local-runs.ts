/**
 * Runs at a terminal, where git and the disk have faults, and what it means that the answer is right.
 *
 * - guard: what is changed is told as it is, or the run fails and says why. With a broken file nothing is told from the rest.
 * - gate, lint, convert, init: a broken file is never skipped in silence, and no gate is open by files that it could not read.
 * - A dry run fails for nothing but its inputs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import { CONTRACT, contract, POLICY, policy } from '../support/guarded.ts'
import { LocalRepository } from '../support/local-repository.ts'
import { idleFrom } from './deadline.ts'
import { DISK_FAULTS } from './disk-faults.ts'
import { faultyGit, GIT_FAULTS, HARMLESS } from './git-faults.ts'
import type { RunOutcome } from './outcome.ts'
import { Random } from './random.ts'
import { found } from './scene.ts'
import { statusOf } from './status-of.ts'
import { Surroundings } from './surroundings.ts'
import { witness } from './witness.ts'

const RUN_TIMEOUT_MS = 3000
const NOW = Date.parse('2026-06-01T01:00:00Z')
const OTHER = '.slo/slos/other.yaml'
const COUNTS = `time,service,slo,good,total
${['checkout,availability', 'checkout,latency', 'checkout,freshness', 'other,availability']
  .map((slo) => `2026-06-01T00:00:00Z,${slo},0,1000`)
  .join('\n')}
`
const FILES = {
  [CONTRACT]: contract(),
  [POLICY]: policy(),
  [OTHER]: `version: slo-gate/v1
service: other
slos:
  - { name: availability, objective: 99%, window: 7d, indicator: { ratio: { bad: errors_total, total: requests_total } } }
`,
  'README.md': 'Shop',
}
const MODES: readonly RawInputs[] = [
  { mode: 'guard' },
  { mode: 'guard', base: 'main' },
  { mode: 'gate', backend: 'counts', at: new Date(NOW).toISOString() },
  { mode: 'lint' },
  { mode: 'convert', path: '.slo/slos' },
  { mode: 'init', 'slo-directory': 'fresh' },
  { mode: 'auto', backend: 'counts', at: new Date(NOW).toISOString() },
  { mode: 'report' },
]

/** What guard says of {@link edited} without a fault. */
const TRUTH = ['checkout/availability objective 99.9% 99% loosened']

/** Runs in repositories of their own. */
export class LocalRuns {
  readonly #git = faultyGit()

  stop(): void {
    this.#git.remove()
  }

  async run(number: number): Promise<RunOutcome> {
    const random = new Random(`local ${number}`)
    const shop = new LocalRepository()
    try {
      return await this.#runIn(shop, number, random)
    } finally {
      shop.remove()
    }
  }

  async #runIn(shop: LocalRepository, number: number, random: Random): Promise<RunOutcome> {
    shop.commit(FILES)
    shop.write({ [CONTRACT]: contract((text) => text.replace('99.9%', '99%')), 'counts.csv': COUNTS })
    const mode = MODES[number % MODES.length] as RawInputs
    const fault = faultOf(shop.root, mode.mode === 'guard', random.of('fault'))
    const surroundings = new Surroundings(random.of('surroundings'))
    const dry: RawInputs = random.of('dry').isBelow(0.4) ? { 'dry-run': 'true' } : {}
    const raw: RawInputs = {
      ...mode,
      ...(mode.backend === 'counts' && { 'backend-url': path.join(shop.root, 'counts.csv') }),
      ...dry,
      'run-timeout': fault.isHarmless ? '5m' : `${RUN_TIMEOUT_MS / 1000}s`,
      ...surroundings.inputs(shop.root),
    }
    const heard = witness(raw, { workspace: shop.root, now: () => NOW })
    const late = idleFrom(RUN_TIMEOUT_MS)
    const status = await run(raw, surroundings.host(heard.host))
    const isLate = late.isTooMuch() && !fault.isHarmless
    const report = reportIn(raw, heard.printed())
    const isSafe = raw['dry-run'] === 'true' || raw.mode === 'report'
    const said = heard.said()
    const wrong = [
      ...found({
        [`a dry run ends with ${status}`]: isSafe && status !== 0,
        'it does not say why': status !== 0 && said.trim().length < 20,
        'it says nothing': said.trim().length < 3,
        'it is not understood': /\b(TypeError|undefined is not|Cannot read prop)/.test(said),
      }),
      ...(report === null
        ? withoutReport(raw, status, isSafe)
        : withReport(report, status, surroundings.expected(statusOf(report), isSafe), fault)),
    ]
    const isTrue = report !== null && (report.mode !== 'guard' || changesIn(report).length > 0)
    return {
      text: `${mode.mode}${isSafe ? ', failing no job' : ''}; ${fault.text}${surroundings.text}`,
      requests: 0,
      faults: new Map([[fault.text, 1]]),
      right: isTrue ? 1 : 0,
      unknown: isTrue ? 0 : 1,
      wrong: wrong.map((what) => `${what}; it said: ${said.slice(0, 300)}`),
      isLate,
      isStray: false,
      leak: null,
      crashes: [],
    }
  }
}

interface Fault {
  readonly text: string
  readonly isHarmless: boolean
  /** Whether it is in a file that decides. */
  readonly isOfFile: boolean
}

function faultOf(root: string, asksGit: boolean, random: Random): Fault {
  if (asksGit && random.isBelow(0.8)) {
    const fault = random.pick(GIT_FAULTS)
    const from = random.whole(1, 14)
    const to = random.pick([from, from + 2, 999])
    writeFileSync(path.join(root, '.git/slo-gate-faults'), `${from} ${to} ${fault}\n`)
    return { text: `git ${fault}`, isHarmless: HARMLESS.has(fault), isOfFile: false }
  }
  const fault = random.pick(DISK_FAULTS)
  fault.apply(path.join(root, random.pick([CONTRACT, POLICY, OTHER])), random)
  return { text: `a file: ${fault.name}`, isHarmless: false, isOfFile: true }
}

type Report = Readonly<Record<string, unknown>>

function reportIn(raw: RawInputs, printed: readonly string[]): Report | null {
  const file = raw['report-file'] ?? ''
  const text = raw.format === 'json' ? printed.find((one) => one.startsWith('{')) : undefined
  if (text !== undefined) return JSON.parse(text) as Report
  return raw.format !== 'json' && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null
}

/** `convert` and `init` have no report, and may succeed without one. */
const withoutReport = ({ mode }: RawInputs, status: number, isSafe: boolean) =>
  found({ 'it ends well without an answer': status === 0 && !isSafe && mode !== 'convert' && mode !== 'init' })

function withReport(report: Report, status: number, expected: number, fault: Fault): string[] {
  const changes = report.mode === 'guard' ? changesIn(report) : TRUTH
  return found({
    [`it ends with ${status}, and should with ${expected}`]: status !== expected,
    [`the changes are ${changes.join('; ')}`]: !fault.isOfFile && changes.join() !== TRUTH.join(),
    [`the decision is ${report.decision}`]: report.mode === 'gate' && report.decision !== 'freeze',
  })
}

interface Change {
  readonly service: string | null
  readonly slo: string | null
  readonly field: string
  readonly before: string
  readonly after: string
  readonly direction: string
}

const changesIn = (report: Report): readonly string[] =>
  ((report.changes ?? []) as readonly Change[]).map(
    ({ service, slo, field, before, after, direction }) => `${service}/${slo} ${field} ${before} ${after} ${direction}`,
  )
