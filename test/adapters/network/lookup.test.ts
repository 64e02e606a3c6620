import { lookup as lookUpHere } from 'node:dns'
import { expect, it, vi } from 'vitest'
import { lookUp } from '../../../src/adapters/network/lookup.ts'

vi.mock('node:dns', { spy: true })

const found = (hostname: string, all: boolean) =>
  new Promise((resolve, reject) =>
    lookUp(hostname, { all }, (error, address, family) => (error ? reject(error) : resolve([address, family]))),
  )

it('a name is looked up once at a time, whoever asks, and again afterwards', async () => {
  vi.mocked(lookUpHere).mockClear()
  await Promise.all([found('localhost', true), found('localhost', true), found('localhost', false)])
  expect(lookUpHere).toHaveBeenCalledTimes(1)
  await found('localhost', true)
  expect(lookUpHere).toHaveBeenCalledTimes(2)
})

it('all addresses are given, or the first, as is asked for', async () => {
  const [all] = (await found('localhost', true)) as [readonly { address: string; family: number }[]]
  const [address, family] = (await found('localhost', false)) as [string, number]
  expect(all[0]).toEqual({ address, family })
})

it('a name that there is not has the error of Node', async () => {
  await expect(found('nowhere.invalid', true)).rejects.toMatchObject({
    code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    hostname: 'nowhere.invalid',
  })
})
