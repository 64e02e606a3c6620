import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { gate } from '../../../src/app/gate/gate.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import { contractText } from '../../support/build.ts'
import { testHost } from '../../support/host.ts'
import { checkout } from '../../support/program.ts'
import { targetText } from '../../support/targets.ts'
import { told } from '../../support/told.ts'

vi.mock('../../../src/app/evaluation/targets.ts', () => ({
  measureTargets: () => Promise.reject(new Error('a bug', { cause: new Error('in the code for targets') })),
}))

const work = checkout({
  '.slo/slos/shop.yaml': contractText({ window: '1h' }),
  '.slo/targets/shop.yaml': targetText('- { slo: availability, target: 99.95% }'),
  'counts.csv': 'time,service,slo,good,total\n2026-11-30T23:00:00Z,shop,availability,1000,1000\n',
})
afterEach(work.remove)

it('a bug in what measures targets is told, and decides nothing', async () => {
  const read = readInputs({ backend: 'counts', 'backend-url': path.join(work.directory, 'counts.csv') }, testHost())
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  const host = testHost({ workspace: work.directory, now: () => Date.UTC(2026, 11, 1, 1) })
  const { failed, outputs, text, summary } = await told(await gate(read.inputs, host))
  expect({ failed, decision: outputs.decision }).toEqual({ failed: false, decision: 'open' })
  expect(text).toContain('Performance targets: could not be reported: a bug caused by: in the code for targets')
  expect(summary).toContain('They could not be reported: a bug')
})
