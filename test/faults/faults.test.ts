import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWith } from '../support/available.ts'
import { complaintsOf, type RunOutcome } from './outcome.ts'
import { type Running, SUBJECTS } from './subjects.ts'

/** A few of the runs that `npm run faults` does thousands of. */
const RUNS = 40
const SIDE_BY_SIDE = 10

for (const { name, option, isAvailable, start } of SUBJECTS) {
  describeWith(isAvailable, `${RUNS} runs with faults before ${name}`, () => {
    let running: Running
    beforeAll(async () => {
      running = await start()
    })
    afterAll(() => running.stop())

    it('give answers that are right or unknown, in time, and tell no secret', async () => {
      const bad: string[] = []
      let next = 0
      const worker = async () => {
        while (next < RUNS) {
          const number = next++
          const outcome: RunOutcome = await running.run(number)
          const complaints = complaintsOf(outcome)
          if (complaints.length > 0) {
            bad.push(
              `${outcome.text}: ${complaints.join('; ')} (npm run faults -- --only ${option} --seed ${number} --runs 1)`,
            )
          }
        }
      }
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
      expect(bad).toEqual([])
    })
  })
}
