import { describe, expect, it } from 'vitest'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import { lint } from '../../../src/app/lint/lint.ts'
import { run } from '../../../src/app/run.ts'
import { witness } from '../../faults/witness.ts'
import { failed, slo } from '../../support/frozen.ts'
import { testHost } from '../../support/host.ts'
import { checkout } from '../../support/program.ts'
import { told } from '../../support/told.ts'

const FILES = {
  '.slo/slos/checkout.yaml': slo('checkout', 'default', '[]'),
  '.slo/slos/basket.yaml': slo('basket', 'default', '[]').replace('window: 7d', 'window: 1h'),
  'counts.csv': failed('checkout', 'basket').replaceAll(',0,', ',1000,'),
}

async function unmeasured(inputs: Readonly<Record<string, string>>): Promise<string[]> {
  const { directory, remove } = checkout(FILES)
  try {
    const counts = { backend: 'counts', 'backend-url': `${directory}/counts.csv` }
    const host = testHost({ workspace: directory })
    const read = readInputs({ mode: 'lint', at: '2026-06-01T01:00:00Z', ...counts, ...inputs }, host)
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const { text } = await told(await lint(read.inputs, host))
    return text.split('\n').filter((line) => line.includes('warning unmeasured'))
  } finally {
    remove()
  }
}

describe('lint with a backend', () => {
  it('says which SLOs can not be determined now, and why, on their indicators', async () => {
    expect(await unmeasured({})).toEqual([
      expect.stringMatching(
        /^\.slo\/slos\/checkout\.yaml:9:\d+: warning unmeasured checkout\/availability is unknown now: .*90%/,
      ),
    ])
  })

  it('says once that the backend can not be reached', async () => {
    const away = { backend: 'prometheus', 'backend-url': 'http://127.0.0.1:9', 'run-timeout': '2s' }
    expect(await unmeasured(away)).toEqual([expect.stringMatching(/can't be reached.*; so are 1 others/)])
  })

  it('asks nothing beside a gate or a report, which ask themselves', async () => {
    expect(await unmeasured({ mode: 'auto' })).toEqual([])
  })

  it('asks nothing without a backend', async () => {
    expect(await unmeasured({ backend: '', 'backend-url': '' })).toEqual([])
  })
})

it('lint tells what it found where the backend can not be asked, and fails for that', async () => {
  const { directory, remove } = checkout(FILES)
  try {
    const raw = { mode: 'lint', backend: 'counts', 'backend-url': `${directory}/nowhere.csv` }
    const { host, said } = witness(raw, { workspace: directory })
    expect(await run(raw, host)).toBe(2)
    expect(said()).toMatch(/^0 errors, \d+ warnings/m)
    expect(said()).toMatch(/the counts file `.*nowhere.csv` can't be read/)
  } finally {
    remove()
  }
})
