import { expect, it } from 'vitest'
import { init } from '../../../src/app/init/init.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
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
