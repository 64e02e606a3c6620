import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { init } from '../../../src/app/init/init.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import { run } from '../../../src/app/run.ts'
import { witness } from '../../faults/witness.ts'
import { testHost } from '../../support/host.ts'
import { checkout } from '../../support/program.ts'
import { told } from '../../support/told.ts'

const counts = (service: string) =>
  `time,service,slo,good,total\n2026-06-01T00:00:00Z,${service},availability,1000,1000\n2026-06-01T01:00:00Z,${service},availability,1000,1000\n`

it('a first directory is held against a backend, where one is given', async () => {
  const { directory, remove } = checkout({ 'package.json': '{ "name": "shop" }', 'counts.csv': counts('shop') })
  try {
    const host = testHost({ workspace: directory })
    const read = readInputs(
      { mode: 'init', at: '2026-06-01T02:00:00Z', backend: 'counts', 'backend-url': `${directory}/counts.csv` },
      host,
    )
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const { text } = await told(await init(read.inputs, host))
    expect(text).toMatch(/\/availability is unknown now: ./)
  } finally {
    remove()
  }
})

it('a first directory is told where the backend can not be asked, and why', async () => {
  const { directory, remove } = checkout({ 'package.json': '{ "name": "shop" }' })
  try {
    const raw = { mode: 'init', backend: 'counts', 'backend-url': `${directory}/counts.csv` }
    const { host, said } = witness(raw, { workspace: directory })
    expect(await run(raw, host)).toBe(2)
    expect(existsSync(path.join(directory, '.slo/policy.yaml'))).toBe(true)
    expect(said()).toContain('wrote .slo/policy.yaml')
    expect(said()).toMatch(/backend-url: the counts file `.*counts.csv` can't be read\n {2}caused by: ENOENT/)
  } finally {
    remove()
  }
})
