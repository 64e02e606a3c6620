import { describe, expect, it } from 'vitest'
import { within } from '../../../src/adapters/network/deadline.ts'

const never = new Promise<never>(() => {})

describe('within', () => {
  it('gives what the work comes to', async () => {
    expect(await within(new AbortController().signal, Promise.resolve(1))).toBe(1)
  })

  it('throws why the signal aborted, though the work goes on', async () => {
    const controller = new AbortController()
    const ended = within(controller.signal, never)
    controller.abort(new Error('time is up'))
    await expect(ended).rejects.toThrow('time is up')
  })

  it('throws at once where the signal had aborted before', async () => {
    await expect(within(AbortSignal.abort(new Error('time was up')), never)).rejects.toThrow('time was up')
  })
})
