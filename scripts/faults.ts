// Runs SLO Gate thousands of times against real servers behind a proxy that drops, delays and garbles, and counts.
// `npm run faults -- --runs 1000 --seed 0 --only backend`; fails when any answer was wrong.
import { parseArgs } from 'node:util'
import { FAN_OUTS } from '../test/faults/fan-out.ts'
import { complaintsOf, isBad } from '../test/faults/outcome.ts'
import { SUBJECTS, type Subject } from '../test/faults/subjects.ts'
import { Tally } from '../test/faults/tally.ts'

const { values } = parseArgs({
  options: {
    /** For each server. */
    runs: { type: 'string', default: '1000' },
    /** The number of the first run. */
    seed: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
/** Most of a run is waiting. */
const SIDE_BY_SIDE = 8

/** What nobody caught, which no run may leave behind; whose it was can't be determined. */
const stray: unknown[] = []
for (const event of ['unhandledRejection', 'uncaughtException'] as const)
  process.on(event, (error) => stray.push(error))

async function count(subject: Subject): Promise<Tally> {
  const tally = new Tally(subject.name)
  const { run, stop } = await subject.start()
  let next = seed
  const worker = async () => {
    while (next < seed + runs) {
      const number = next++
      const outcome = await run(number)
      tally.add(outcome)
      if (!isBad(outcome)) continue
      console.log(`\n${subject.name}, run ${number}: ${outcome.text}`)
      for (const complaint of complaintsOf(outcome).slice(0, 5)) console.log(`  ${complaint.slice(0, 600)}`)
      console.log(`  npm run faults -- --only ${subject.option} --seed ${number} --runs 1`)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
  await stop()
  return tally
}

const tallies: Tally[] = []
for (const subject of [...SUBJECTS, ...FAN_OUTS].filter(({ option }) => !values.only || option === values.only)) {
  const started = performance.now()
  tallies.push(await count(subject))
  console.log(`${subject.name}: ${runs} runs in ${Math.round((performance.now() - started) / 1000)} s`)
}
const names = new Set(tallies.flatMap(({ faults }) => [...faults.keys()]))
console.table(
  Object.fromEntries(
    [...names]
      .sort()
      .map((name) => [name, Object.fromEntries(tallies.map((one) => [one.name, one.faults.get(name) ?? 0]))]),
  ),
)
console.table(Object.fromEntries(tallies.map(({ name, row }) => [name, row])))
for (const error of stray) console.log('CRASHED: nobody caught', error)
// What a run left behind, such as a server that still waits for an answer that never ends, must not keep the count from ending.
process.exit(tallies.length === 0 || tallies.some(({ bad }) => bad > 0) || stray.length > 0 ? 1 : 0)
