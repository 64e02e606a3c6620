import { afterEach, beforeEach, expect } from 'vitest'
import { Guarded } from './guarded.ts'

/** Gives each test of a `describe` a GitHub of its own to send requests to; it must find nothing wrong with any of them. */
export function atTestServer(use: (guarded: Guarded) => void): void {
  let guarded: Guarded
  beforeEach(async () => {
    guarded = await Guarded.start()
    use(guarded)
  })
  afterEach(async () => {
    expect(guarded.github.violations).toEqual([])
    await guarded.stop()
  })
}
