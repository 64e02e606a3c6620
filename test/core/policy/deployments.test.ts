import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deployer } from '../../../src/core/model/policy.ts'
import { disbeliefIn, isVouchedFor, type Run } from '../../../src/core/policy/deployments.ts'

const KNOWN: readonly Deployer[] = [
  { kind: 'workflow', path: '.github/workflows/deploy.yml' },
  { kind: 'app', slug: 'acme-deployer' },
]
const commits = fc.constantFrom('a'.repeat(40), 'b'.repeat(40))
const runs: fc.Arbitrary<Run> = fc.record({
  id: fc.nat(),
  attempt: fc.integer({ min: 1, max: 3 }),
  workflow: fc.constantFrom(
    '.github/workflows/deploy.yml',
    '.github/workflows/other.yml',
    'deploy.yml',
    'acme-deployer',
  ),
  event: fc.constantFrom('push', 'release', 'create', 'workflow_dispatch', 'schedule', 'workflow_run', 'pull_request'),
  commit: commits,
  ref: fc.option(fc.constantFrom('main', 'v1')),
  conclusion: fc.option(fc.constantFrom('success', 'failure', 'cancelled', 'skipped')),
  startedBy: fc.constant(null),
})
const records = fc.record({
  id: fc.nat(),
  isRetracted: fc.constant(false),
  commit: commits,
  app: fc.option(fc.constantFrom('acme-deployer', 'ACME-deployer', 'other', '.github/workflows/deploy.yml')),
  run: fc.constant(null),
})

describe('a run', () => {
  it('vouches for a record only where all of it fits', () => {
    fc.assert(
      fc.property(records, runs, (record, run) => {
        const fits =
          run.workflow === '.github/workflows/deploy.yml' &&
          run.conclusion === 'success' &&
          ['push', 'release', 'create'].includes(run.event) &&
          run.commit === record.commit
        expect(disbeliefIn(record, run, KNOWN) === null).toBe(fits)
      }),
    )
  })

  it('vouches for none where nobody is believed', () => {
    fc.assert(
      fc.property(records, runs, (record, run) => {
        expect(disbeliefIn(record, run, [])).not.toBeNull()
      }),
    )
  })
})

it('an app vouches for its own records, where the policy names it, whatever the case', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(isVouchedFor(record, KNOWN)).toBe(record.app?.toLowerCase() === 'acme-deployer')
      expect(isVouchedFor(record, KNOWN.slice(0, 1))).toBe(false)
    }),
  )
})
