import { config } from 'zod'
import type { Trouble } from '../core/model/attempt.ts'
import { BrokenInputs, isWrongInput } from '../core/model/errors.ts'
import { type Lost, lostText } from '../present/lost.ts'
import { type ExitStatus, explain, explainLost, forgive } from './explain.ts'
import type { Host } from './hosts/host.ts'
import { type Inputs, readInputs } from './inputs/inputs.ts'
import type { RawInputs } from './inputs/names.ts'
import { failsNoJob, type Mode, modesOf } from './modes.ts'
import { publish, type Told, tell } from './publish.ts'
import { runMode } from './run-mode.ts'
import { withinRunTime } from './within-run-time.ts'

// To compile a schema takes longer than to read a few files with it as it is.
config({ jitless: true })

/**
 * Runs the modes that the inputs ask for and publishes what they have to say; the summary last, since it is written once. It never
 * throws.
 */
export async function run(raw: RawInputs, host: Host): Promise<ExitStatus> {
  const status = await runModes(raw, host)
  try {
    await host.summary?.write()
  } catch (error) {
    // The log has said all that stands in it.
    explainLost({ kind: 'summary', error }, false, host)
  }
  return status
}

/** All of a run but the writing of its summary. */
async function runModes(raw: RawInputs, host: Host): Promise<ExitStatus> {
  try {
    const read = readInputs(raw, host)
    if (read.kind === 'broken') throw new BrokenInputs(read.problems)
    const { inputs } = read
    const ended: Ended[] = []
    // One after the other, all to their end: the failure of one takes nothing from what another has to say.
    for (const mode of modesOf(inputs.mode, host.workflow?.event ?? null)) ended.push(await end(mode, inputs, host))
    return conclude(ended, inputs, host)
  } catch (error) {
    return explain(error, host)
  }
}

/** How a mode ended: with an answer or without one, and what went wrong. */
interface Ended {
  readonly mode: Mode
  readonly told: Told | null
  readonly trouble: Trouble | null
}

async function end(mode: Mode, inputs: Inputs, host: Host): Promise<Ended> {
  try {
    const answer = await withinRunTime(mode, inputs.time, runMode(mode, inputs, host))
    const told = await tell(answer, inputs, host)
    return { mode, told, trouble: 'trouble' in answer ? answer.trouble : null }
  } catch (error) {
    return { mode, told: null, trouble: { error } }
  }
}

/** Publishes the answers, and says why others are missing, and what else is. */
function conclude(ended: readonly Ended[], inputs: Inputs, host: Host): ExitStatus {
  const all = ended.flatMap(({ told }) => told ?? [])
  const [failing, others] = [all.filter(({ fails }) => fails), all.filter(({ fails }) => !fails)]
  // What stops the job comes first; whoever looks wants to know that.
  const lost = publish([...failing, ...others], inputs, host)
  let status: ExitStatus = failing.length > 0 ? 1 : 0
  for (const one of ended) status = worse(status, statusOfTrouble(one, inputs, host))
  const canFail = ended.some(({ mode }) => !failsNoJob(mode, inputs))
  for (const one of eachOnce([...lost, ...(all.length > 0 ? lostEvent(host) : [])], host)) {
    const own = canFail ? STATUS_OF_LOST[one.kind] : 0
    explainLost(one, own > 0, host)
    status = worse(status, own)
  }
  return status
}

/** Says what went wrong in a mode, and what that makes of the run. */
function statusOfTrouble({ mode, told, trouble }: Ended, inputs: Inputs, host: Host): ExitStatus {
  if (!trouble) return 0
  const isForgiven = failsNoJob(mode, inputs) && !isWrongInput(trouble.error)
  const status = explain(trouble.error, host)
  if (!isForgiven) return status
  if (!told) forgive(host)
  return 0
}

/** What is lost beside a decision changes nothing of it. But other steps may go by its outputs and its report, and must not miss them. */
const STATUS_OF_LOST: Readonly<Record<Lost['kind'], ExitStatus>> = {
  words: 1,
  outputs: 1,
  report: 2,
  summary: 0,
  event: 0,
}

/** Which event it is about is a part of every run in a workflow; what decided has done without it. */
function lostEvent({ workflow }: Host): readonly Lost[] {
  try {
    workflow?.payload()
    return []
  } catch (error) {
    return [{ kind: 'event', error }]
  }
}

const eachOnce = (lost: readonly Lost[], { redact }: Host) => [
  ...new Map(lost.map((one) => [lostText(one, redact), one])).values(),
]

const worse = (a: ExitStatus, b: ExitStatus): ExitStatus => (a > b ? a : b)
