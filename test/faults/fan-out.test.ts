import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWith } from '../support/available.ts'
import { FAN_OUTS } from './fan-out.ts'
import { complaintsOf } from './outcome.ts'

/** A few of the runs that `npm run faults` does hundreds of, and more where no node was lost yet. */
const FEWEST_RUNS = 12
const FEWEST_LOST = 4
const SIDE_BY_SIDE = 2

for (const { name, isAvailable, start } of FAN_OUTS) {
  describeWith(isAvailable, `runs at ${name}, whose nodes come and go`, () => {
    let runs: Awaited<ReturnType<typeof start>>
    beforeAll(async () => {
      runs = await start()
    })
    afterAll(() => runs?.stop())

    it('give answers that are right or unknown', async () => {
      const bad: string[] = []
      let [next, right] = [0, 0]
      const worker = async () => {
        while (next < FEWEST_RUNS || runs.lost < FEWEST_LOST || right === 0) {
          const outcome = await runs.run(next++)
          right += outcome.right
          bad.push(...complaintsOf(outcome).map((complaint) => `${outcome.text}: ${complaint}`))
        }
      }
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
      expect(bad).toEqual([])
    })
  })
}
