import { describe, expect, it } from 'vitest'
import { BACKENDS, connectorOf } from '../../src/app/backend.ts'
import { evaluate } from '../../src/app/evaluation/evaluate.ts'
import type { BackendInput } from '../../src/app/inputs/backend.ts'
import { BUILT_IN_POLICY } from '../../src/core/model/policy.ts'
import { AT, REQUESTS } from '../support/build.ts'
import { type MemorySettings, memoryBackend } from '../support/memory/memory.ts'
import { sloOf } from '../support/slo.ts'

/** All backends of the program, and one more: its folder is `test/support/memory`, and this is its row. */
const connect = connectorOf<BackendInput | ({ readonly kind: 'memory' } & MemorySettings)>({
  ...BACKENDS,
  memory: { connect: async (settings) => memoryBackend(settings) },
})

/** What the built-in policy decides about an SLO of 99.9% over 30 days, of which the backend knows these counts. */
async function decisionOn(counts: MemorySettings['table'][string]) {
  const input = { kind: 'memory', table: { 'shop/it': counts } } as const
  const backend = await connect(input, AT, AbortSignal.timeout(60_000), (text) => text)
  const [result] = await evaluate([sloOf(REQUESTS)], () => BUILT_IN_POLICY, AT, backend)
  const { decision, fired, cause } = result?.decision ?? {}
  return { decision, fired: fired?.map(({ name }) => name), cause }
}

describe('a backend that is one folder and one row', () => {
  const CALM = [10_000, 10_000] as const
  const MONTH = [999_900, 1_000_000] as const

  it('lets a deploy go out where the budget is there', async () => {
    const found = await decisionOn({ '30d': MONTH, '24h': CALM, '1h': CALM, '5m': CALM })
    expect(found).toEqual({ decision: 'open', fired: [], cause: null })
  })

  it('warns of an incident, and freezes while the budget burns', async () => {
    const [incident, burning] = [
      [9_700, 10_000],
      [980, 1_000],
    ] as const
    const day = { '30d': MONTH, '24h': incident }
    const after = await decisionOn({ ...day, '1h': CALM, '5m': CALM })
    expect(after).toMatchObject({ decision: 'warn', fired: ['one incident'] })
    const within = await decisionOn({ ...day, '1h': burning, '5m': burning })
    expect(within).toMatchObject({ decision: 'freeze', fired: ['fast burn', 'one incident'] })
  })

  it('freezes where it knows nothing, with its reason', async () => {
    const found = await decisionOn({})
    const cause = { kind: 'unknown', rule: null, reason: { kind: 'no-data', of: 'shop/it' } }
    expect(found).toEqual({ decision: 'freeze', fired: [], cause })
  })
})
