import { expect, it } from 'vitest'
import type { Git } from '../../../src/adapters/git/git.ts'
import { storedObjects } from '../../../src/adapters/git/objects.ts'

/** A git that has a file under every id, whose text is the id. */
function repository() {
  const asked: string[][] = []
  const run: Git['run'] = async (_, { input = '' } = {}) => {
    const ids = input.split('\n').filter(Boolean)
    asked.push(ids)
    return Buffer.from(ids.map((id) => `${id} blob ${id.length}\n${id}\n`).join(''))
  }
  const git: Git = { run, tryRun: () => Promise.reject(new Error('nobody asks for this')) }
  return { asked, stored: storedObjects({ git, root: '/', prefix: '', hash: 'sha1', isShallow: false }) }
}

it('files that are asked for at once are read by one process, and never again', async () => {
  const { asked, stored } = repository()
  const read = async (...ids: string[]) => (await Promise.all(ids.map((id) => stored.bytes(id)))).map(String)
  expect(await read('a1', 'b2', 'a1')).toEqual(['a1', 'b2', 'a1'])
  expect(await read('b2', 'c3')).toEqual(['b2', 'c3'])
  expect(asked).toEqual([['a1', 'b2'], ['c3']])
})
