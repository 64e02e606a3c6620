import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runProgram } from '../../support/program.ts'

const MIB = 2 ** 20

/** Bytes that V8 keeps for what is new, in a process of its own that has been told of so many characters and then kept much. */
async function roomAfter(characters: number): Promise<number> {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8'
    import { keepHeapSmall } from ${JSON.stringify(path.join(ROOT, 'src/app/gate/heap.ts'))}
    keepHeapSmall(${characters})
    const kept = []
    for (let index = 0; index < 400_000; index++) kept.push({ index, text: 'kept ' + index })
    console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size)`
  const run = await runProgram(process.execPath, ['--input-type=module', '--eval', program], {}, ROOT)
  expect(run).toMatchObject({ status: 0, stderr: '' })
  return Number(run.stdout)
}

describe('the room for what is new', () => {
  it('stays as small as it is where there is much to read', async () => {
    expect(await roomAfter(1_000_000)).toBeLessThanOrEqual(4 * MIB)
  })

  it('is left to V8 where there is little', async () => {
    expect(await roomAfter(1000)).toBeGreaterThan(8 * MIB)
  })
})
