import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { runTimeOf } from '../../src/app/inputs/run-time.ts'
import { withinRunTime } from '../../src/app/within-run-time.ts'

it('a mode that hangs is given up when the time of the run is up, with a reason', async () => {
  const hanging = new Promise<never>(() => {})
  await expect(withinRunTime('lint', runTimeOf(50), hanging)).rejects.toThrow(
    'run-timeout: lint did not end within the 0.05s of the run',
  )
})

it('so is one that begins when it is up', async () => {
  const time = runTimeOf(0)
  await new Promise((resolve) => time.end.addEventListener('abort', resolve))
  await expect(withinRunTime('guard', time, new Promise<never>(() => {}))).rejects.toThrow('run-timeout: guard')
})

it('a mode that still works when the time is up says what it comes to', async () => {
  const until = Date.now() + 1500
  const busy = async () => {
    while (Date.now() < until) {
      for (let spent = performance.now(); performance.now() - spent < 90; );
      await sleep(1)
    }
    return 'answer'
  }
  expect(await withinRunTime('gate', runTimeOf(50), busy())).toBe('answer')
})

it('an error of the mode stays what it is', async () => {
  const failing = Promise.reject(new Error('no files'))
  await expect(withinRunTime('gate', runTimeOf(60_000), failing)).rejects.toThrow('no files')
})

it('a part of the time is kept to say what came of it', async () => {
  const { deadline, end } = runTimeOf(200)
  await new Promise((resolve) => deadline.addEventListener('abort', resolve))
  expect(end.aborted).toBe(false)
})
