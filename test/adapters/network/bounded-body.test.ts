import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { boundedBody } from '../../../src/adapters/network/bounded-body.ts'

const chunks = () => Readable.from([Buffer.from('ab'), Buffer.from('cd')])

it('a body within the bound is read as a whole', async () => {
  expect((await boundedBody(chunks(), 4))?.toString()).toBe('abcd')
})

it('a body beyond the bound is none, and its source is closed', async () => {
  const body = chunks()
  expect(await boundedBody(body, 3)).toBeNull()
  expect(body.destroyed).toBe(true)
})
