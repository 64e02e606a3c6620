import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { retry, retryAfterMs } from '../../../src/adapters/network/retry.ts'

const never = new AbortController().signal
/** An attempt that fails each time, and how often it was made. */
function failing() {
  const attempt = vi.fn(async () => {
    throw new Error(`no. ${attempt.mock.calls.length}`)
  })
  return attempt
}

describe('retry', () => {
  it('tries four times and throws the error of the last', async () => {
    const attempt = failing()
    const ended = retry(attempt, { deadline: never, waitBefore: () => 0, backoffMs: 1 })
    await expect(ended).rejects.toThrow('no. 4')
  })

  it('tries once where another try would end the same', async () => {
    const attempt = failing()
    await expect(retry(attempt, { deadline: never, waitBefore: () => null })).rejects.toThrow('no. 1')
  })

  it('throws why the deadline aborted, in the midst of a wait too', async () => {
    const attempt = failing()
    const deadline = AbortSignal.timeout(20)
    await expect(retry(attempt, { deadline, waitBefore: () => 60_000 })).rejects.toThrow(/abort|timeout/i)
    expect(attempt).toHaveBeenCalledTimes(1)
  })
})

describe('Retry-After', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-01T00:00:00Z') }))
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['7', 7000],
    [' 7 ', 7000],
    ['Sun, 01 Nov 2026 00:00:05 GMT', 5000],
    ['Sun, 01 Nov 2026 00:00:00 GMT', 0],
    ['Sat, 31 Oct 2026 00:00:00 GMT', 0],
    ['', 0],
    ['soon', 0],
  ])('%j asks to wait %d ms', (header, ms) => {
    expect(retryAfterMs(header)).toBe(ms)
  })
})
