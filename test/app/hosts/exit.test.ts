import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { ROOT } from '../../support/program.ts'

/** More than any pipe holds. */
const LONG = 4_000_000

const PROGRAM = `
import { endNow } from ${JSON.stringify(path.join(ROOT, 'src/app/hosts/exit.ts'))}
process.stdout.write('x'.repeat(${LONG}))
await endNow(3)`

function printing() {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ended: once(child, 'exit') }
}

it.concurrent('a reader that is slow, as on a busy machine, gets all that was said', async () => {
  const { child, ended } = printing()
  await once(child.stdout, 'readable')
  await sleep(2000)
  let length = 0
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length
  })
  child.stdout.resume()
  const closed = once(child, 'close')
  expect(await ended).toEqual([3, null])
  await closed
  expect(length).toBe(LONG)
})

it.concurrent('a reader that takes nothing does not keep the program', async () => {
  const { child, ended } = printing()
  expect(await ended).toEqual([3, null])
  child.stdout.destroy()
})
