import { describe, expect, it } from 'vitest'
import { atTestServer } from '../../support/at-test-server.ts'
import { CONTRACT, contract, type Guarded } from '../../support/guarded.ts'

const DRY = { 'dry-run': 'true' }
const LOOSER = { [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) }

let guarded: Guarded

/** All statuses of the repository, as `context state description`. */
const posted = () =>
  guarded.shop.statuses.map(({ context, state, description }) => `${context} ${state} ${description?.split(' (')[0]}`)

describe('a dry run of the guard', () => {
  atTestServer((at) => {
    guarded = at
  })

  it('posts under a context of its own, and nothing but successes', async () => {
    const { outcome, report } = await guarded.guard(guarded.pull(LOOSER), DRY)
    expect(report.verdict).toBe('blocked')
    expect(outcome.failed).toBe(false)
    expect(posted()).toEqual([
      'slo-gate/guard-dry-run success A contract change; looking for its review',
      'slo-gate/guard-dry-run success dry run: would be blocked: 0 of 2 approvals',
    ])
  })

  it('says success too when it broke down', async () => {
    const pull = guarded.pull(LOOSER)
    guarded.github.faults.add('graphql', { status: 403 })
    guarded.github.faults.add('git/get-tree', { status: 422 })
    await expect(guarded.guard(pull, DRY)).rejects.toThrow()
    expect(posted()).toEqual(['slo-gate/guard-dry-run success SLO Gate could not decide; see the run'])
  })

  it('is never read as the guard: what it has shown, the guard has not', async () => {
    const pull = guarded.pull(LOOSER)
    await guarded.guard(pull, DRY)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    expect(report.approvals.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('before the guard had seen these numbers'),
      expect.stringContaining('before the guard had seen these numbers'),
    ])
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked/)
  })

  it('does not replace a verdict of the guard, nor is it replaced', async () => {
    const pull = guarded.pull(LOOSER)
    await guarded.guard(pull)
    await guarded.guard(pull, DRY)
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked/)
  })

  it('approves what was reviewed after it was seen', async () => {
    const pull = guarded.pull(LOOSER)
    await guarded.guard(pull, DRY)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    const { report } = await guarded.guard(pull, DRY)
    expect(report.verdict).toBe('approved')
  })

  it('names its own context where it can not write', async () => {
    const { outcome } = await guarded.guard(guarded.pull(LOOSER), { ...DRY, 'github-token': 'fork' })
    expect(outcome.text).toContain('The commit status slo-gate/guard-dry-run could not be set')
    expect(outcome.text).not.toContain('older success')
  })
})
