import { config } from 'zod'
import { BrokenInputs } from '../core/model/errors.ts'
import { type ExitStatus, explain, explainLostSummary } from './explain.ts'
import type { Host } from './hosts/host.ts'
import { type Inputs, readInputs } from './inputs/inputs.ts'
import type { RawInputs } from './inputs/names.ts'
import { type Mode, modesOf } from './modes.ts'
import { publish, type Told, tell, writeReport } from './publish.ts'
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
    return status
  } catch (error) {
    return worse(status, explainLostSummary(error, host))
  }
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

/** How a mode ended: with an answer, or without one. */
type Ended = { readonly kind: 'told'; readonly told: Told } | { readonly kind: 'broken'; readonly error: unknown }

async function end(mode: Mode, inputs: Inputs, host: Host): Promise<Ended> {
  try {
    const answer = await withinRunTime(mode, inputs.time, runMode(mode, inputs, host))
    return { kind: 'told', told: await tell(answer, inputs, host) }
  } catch (error) {
    return { kind: 'broken', error }
  }
}

/** Publishes the answers, and says why others are missing. */
function conclude(ended: readonly Ended[], inputs: Inputs, host: Host): ExitStatus {
  const all = ended.flatMap((one) => (one.kind === 'told' ? one.told : []))
  const [failing, others] = [all.filter(({ fails }) => fails), all.filter(({ fails }) => !fails)]
  // What stops the job comes first; whoever looks wants to know that.
  const told = [...failing, ...others]
  publish(told, host)
  let status: ExitStatus = failing.length > 0 ? 1 : 0
  for (const one of ended) if (one.kind === 'broken') status = worse(status, explain(one.error, host))
  writeReport(told, inputs, host)
  return status
}

const worse = (a: ExitStatus, b: ExitStatus): ExitStatus => (a > b ? a : b)
