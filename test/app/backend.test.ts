import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { run } from '../../src/app/run.ts'
import { witness } from '../faults/witness.ts'
import { AT, contractText } from '../support/build.ts'
import { type MemorySettings, memoryBackend } from '../support/memory/memory.ts'
import { checkout } from '../support/program.ts'

/** One more backend for the program: its folder is `test/support/memory`, and this is its row. Its address is its table. */
vi.mock('../../src/app/backends.ts', async (importOriginal) => {
  const program = await importOriginal<typeof import('../../src/app/backends.ts')>()
  const memory = {
    read: (parsed: { readonly 'backend-url': string }) => ({
      kind: 'memory',
      table: JSON.parse(parsed['backend-url']),
    }),
    connect: async (settings: MemorySettings) => memoryBackend(settings),
  }
  Object.assign(program.BACKENDS, { memory })
  return program
})

/** A run of the gate for an SLO of 99.9% over 30 days by the built-in policy; the backend knows these counts of it. */
async function runWith(counts: MemorySettings['table'][string]) {
  const work = checkout({ '.slo/slos/a.yaml': contractText() })
  try {
    const file = path.join(work.directory, 'report.json')
    const table = JSON.stringify({ 'shop/availability': counts } satisfies MemorySettings['table'])
    const raw = { mode: 'gate', backend: 'memory', 'backend-url': table, 'report-file': file }
    const { host, said } = witness(raw, { workspace: work.directory, now: () => (AT + 90) * 1000 })
    const status = await run(raw, host)
    const { services } = JSON.parse(readFileSync(file, 'utf8'))
    const { decision, rules, reason } = services[0].slos[0]
    return { status, decision, rules, reason, said: said() }
  } finally {
    work.remove()
  }
}

describe('a backend that is one folder and one row', () => {
  const CALM = [10_000, 10_000] as const
  const MONTH = [999_900, 1_000_000] as const

  it('lets a deploy go out where the budget is there', async () => {
    const found = await runWith({ '30d': MONTH, '24h': CALM, '1h': CALM, '5m': CALM })
    expect(found).toMatchObject({ status: 0, decision: 'open', rules: [], reason: null })
  })

  it('warns of an incident, and freezes while the budget burns', async () => {
    const [incident, burning] = [
      [9_700, 10_000],
      [980, 1_000],
    ] as const
    const day = { '30d': MONTH, '24h': incident }
    const after = await runWith({ ...day, '1h': CALM, '5m': CALM })
    expect(after).toMatchObject({ status: 0, decision: 'warn', rules: ['one incident'] })
    const within = await runWith({ ...day, '1h': burning, '5m': burning })
    expect(within).toMatchObject({ status: 1, decision: 'freeze', rules: ['fast burn', 'one incident'] })
  })

  it('freezes where it knows nothing, with its reason', async () => {
    const found = await runWith({})
    const reason = 'no data for shop/availability; does the query match a series that exists and is still scraped?'
    expect(found).toMatchObject({ status: 1, decision: 'freeze', rules: [], reason })
    expect(found.said).toContain(`Unknown: ${reason}`)
  })

  it('is one of the names that the input knows', async () => {
    const { host, said } = witness({}, { workspace: '/nowhere' })
    expect(await run({ mode: 'gate', backend: 'none' }, host)).toBe(2)
    expect(said()).toContain('one of prometheus, counts, memory')
  })
})
