import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reasoning, reasonDoubt } from '../../../src/core/policy/override.ts'

const GOOD: Reasoning = {
  text: 'INC-42: this is the fix',
  event: 'workflow_dispatch',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  attempt: 1,
  typed: ['production', 'INC-42: this is the fix'],
  twin: null,
}

describe('a reason', () => {
  it('may be the word of whoever started the workflow', () => {
    expect(reasonDoubt(GOOD)).toBeNull()
    expect(reasonDoubt({ ...GOOD, typed: [`  ${GOOD.text}\n`] })).toBeNull()
    expect(reasonDoubt({ ...GOOD, text: 'ten chars!', typed: ['ten chars!'] })).toBeNull()
  })

  it.each<[string, Partial<Reasoning>, string]>([
    ['of a push', { event: 'push' }, 'other-event'],
    ['on a branch', { ref: 'refs/heads/mine' }, 'other-branch'],
    ['on a tag of that name', { ref: 'refs/tags/main' }, 'other-branch'],
    ['of a re-run', { attempt: 2 }, 're-run'],
    ['of nine characters', { text: 'ten chars', typed: ['ten chars'] }, 'too-short'],
    ['of spaces', { text: 'a             b', typed: ['a             b'] }, 'too-short'],
    ['of characters that take two units each', { text: '🔥🔥🔥🔥🔥', typed: ['🔥🔥🔥🔥🔥'] }, 'too-short'],
    ['that nobody typed', { typed: [] }, 'not-typed'],
    ['that is a part of what was typed', { typed: [`${GOOD.text}!`] }, 'not-typed'],
    ['that is another input too', { twin: 'commit' }, 'given-twice'],
  ])('%s is none', (_, more, kind) => {
    expect(reasonDoubt({ ...GOOD, ...more })).toMatchObject({ kind })
  })

  it('is never taken where one thing is amiss, whatever the rest', () => {
    const amiss = fc.constantFrom<Partial<Reasoning>>(
      { event: 'schedule' },
      { ref: '' },
      { attempt: 3 },
      { typed: ['x'] },
      { twin: 'at' },
    )
    const any = fc.record({ text: fc.string(), typed: fc.array(fc.string()), attempt: fc.integer({ min: 1, max: 2 }) })
    fc.assert(
      fc.property(any, amiss, (more, wrong) => {
        expect(reasonDoubt({ ...GOOD, ...more, ...wrong })).not.toBeNull()
      }),
    )
  })
})
