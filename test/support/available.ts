/** Suites that need something a machine may lack. */
import { describe, it } from 'vitest'

/** Runs the suite where it can run and skips it where it cannot, except in CI, where a skip would go unnoticed. */
export function describeWith(available: boolean, name: string, suite: () => void): void {
  if (available || process.env.CI !== 'true') describe.skipIf(!available)(name, suite)
  else describe(name, () => it('can run in CI', refuse(name)))
}

function refuse(name: string): () => never {
  return () => {
    throw new Error(`CI must run "${name}", but what it needs is not installed here`)
  }
}
