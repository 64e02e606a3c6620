import { beforeEach, describe, expect, it } from 'vitest'
import { CONTRACT, contract, Guarded, POLICY } from '../../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const query = (text: string) => ({ [CONTRACT]: contract((all) => all.replace('code=~"5.."', text)) })

describe('what an approver reads of a query', () => {
  it.each<[string, string, string, string]>([
    ['a zero-width space', 'code=~"5\u200b.."', 'code=~"5\\u200b.."', "U+200B, which can't be seen"],
    ['a mark of direction', 'code=~"\u202e5.."', 'code=~"\\u202e5.."', "U+202E, which can't be seen"],
    ['a no-break space', 'code=~"5..\u00a0"', 'code=~"5..\\u00a0"', "U+00A0, which can't be seen"],
    ['a letter of another script', 'code=~"5..|\u043eops"', 'code=~"5..|\\u043eops"', 'U+043E, which looks like o'],
    ['a wide letter', 'code=~"\uff15.."', 'code=~"\\uff15.."', 'U+FF15, which looks like 5'],
  ])('shows %s as an escape, and calls it out, wherever it is told', async (_, text, shown, note) => {
    const { outcome } = await guarded.guard(guarded.pull(query(text)))
    expect(outcome.text).toContain(shown)
    expect(outcome.text).toContain(`checkout/availability indicator.ratio.bad: Look closely`)
    expect(outcome.text).toContain(note)
    const [annotation] = outcome.annotations
    expect(annotation?.message).toContain(shown)
    expect(annotation?.message).toContain(note)
    expect(outcome.summary).toContain('⚠️ Look closely')
    for (const told of [outcome.text, outcome.summary, annotation?.message]) expect(told).not.toContain(text)
  })

  it('shows spaces that differ within a label', async () => {
    const pull = guarded.pull(query('code=~"5..  x"'))
    expect((await guarded.guard(pull)).outcome.text).toContain('code=~"5.. \\u0020x"')
  })

  it('says nothing of what is plain', async () => {
    const { outcome } = await guarded.guard(guarded.pull(query('code=~"50."')))
    expect(outcome.text).not.toContain('Look closely')
    expect(outcome.summary).not.toContain('Look closely')
  })
})

describe('what stands in the way but no approval', () => {
  const ATTRIBUTES = { '.gitattributes': '*.yaml filter=lfs\n' }

  it('is told of git attributes as such, without a list of approvers', async () => {
    const { outcome } = await guarded.guard(guarded.pull(ATTRIBUTES))
    expect(outcome.text).toMatch(
      /^Blocked: this pull request lets git attributes give a checkout other text of SLO files/,
    )
    expect(outcome.text).toContain('so no approval can help')
    expect(outcome.text).toContain('What to do: take the attributes out, or limit them')
    for (const told of [outcome.text, outcome.summary]) {
      expect(told).not.toContain('Who may approve')
      expect(told).not.toContain('approvals that the policy')
      expect(told).not.toContain('annual review')
    }
  })

  it('is told of a file that does not parse likewise', async () => {
    const { outcome } = await guarded.guard(guarded.pull({ [CONTRACT]: 'service: [' }))
    expect(outcome.text).toMatch(/^Blocked: this pull request has protected files that can't be read/)
    expect(outcome.text).toContain('What to do: fix the files')
    expect(outcome.text).not.toContain('Who may approve')
  })

  it('is told of a broken policy on the base with who can fix it and how', async () => {
    guarded.shop.push('main', {
      files: { [POLICY]: 'version: slo-gate/v1\nreview: { approvals: 1 }\n' },
      author: 'olga',
    })
    const { outcome } = await guarded.guard(guarded.pull(query('code=~"50."')))
    for (const told of [outcome.text, outcome.summary]) expect(told).toMatch(/policy\.yaml:2:/)
    expect(outcome.text).toContain('somebody who may bypass the ruleset (usually an administrator)')
    expect(outcome.text).toContain('has to merge a fix of .slo/policy.yaml into main')
    expect(outcome.text).toContain('Then run this job again.')
  })
})
