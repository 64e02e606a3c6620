import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Closing } from '../../../src/core/policy/freeze-issue.ts'
import type { FreezeSubject } from '../../../src/core/policy/freeze-marker.ts'
import { gateResult, type SloResult } from '../../../src/core/policy/result.ts'
import { freezeIssueWords } from '../../../src/present/gate/freeze-issue.ts'
import { AT, counts, DAY, policyOf, REQUESTS, resultOf } from '../../support/build.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { githubHtml } from '../../support/render.ts'
import { sloOf } from '../../support/slo.ts'
import { NO_WAIVERS } from '../../support/waivers.ts'

const { title, body, ticked, closed, exception } = freezeIssueWords

interface Named {
  readonly service?: string
  readonly name?: string
  readonly owner?: string | null
  readonly runbook?: string | null
  readonly rule?: string
  readonly consequences?: readonly string[]
  readonly bad?: number
}

/** An SLO whose budget is spent, unless told otherwise. */
function result({ service = 'shop', name = 'it', owner = null, runbook = null, ...more }: Named = {}): SloResult {
  const slo = sloOf(REQUESTS)
  const base = policyOf('[{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]')
  const rules = base.rules.map((rule) => ({
    ...rule,
    name: more.rule ?? rule.name,
    consequences: more.consequences ?? [],
  }))
  const policy = { ...base, rules }
  return resultOf({
    slo: { ...slo, name, service: { ...slo.service, name: service, owner, runbook } },
    policy,
    whole: counts(more.bad ?? 1690, 1_000_000),
    more: { liftsAt: AT + 8 * DAY, steps: [{ to: AT, bad: 1, total: 1 }].map((one) => ({ ...one, from: AT - DAY })) },
  })
}
const FOUND = { at: AT, dryRun: false, commit: 'a'.repeat(40), whyAll: null, waivers: NO_WAIVERS }
const gate = (...slos: SloResult[]) => gateResult({ ...FOUND, exception: { kind: 'not-asked' }, slos })
const SHOP: FreezeSubject = { kind: 'service', service: 'shop' }
const ALL: FreezeSubject = { kind: 'collected' }
const PRODUCTION = { directory: '.slo', environment: 'production' }

describe('the text of a freeze issue', () => {
  it('has the rule, the numbers, the forecast, the owner, the runbook and the consequences as boxes', () => {
    const shop = { owner: '@acme/payments', runbook: 'https://runbooks.example/shop' }
    const consequences = ['reliability sprint', 'customer credits']
    const text = body(gate(result({ ...shop, consequences })), SHOP, PRODUCTION)
    expect(text.split('\n')[0]).toBe('🛑 **`shop` is frozen: its error-budget policy stops deploys to `production`.**')
    expect(text).toContain('Rule &#34;exhausted&#34; &#40;budget remaining at most 0%&#41;')
    expect(text).toContain('1,690 bad of 1,000,000 events')
    expect(text).toContain('Expected to lift: 2026&#45;12&#45;01 00:00 UTC')
    expect(text).toContain('Owner: <code>@\u200bacme/payments</code>')
    expect(text).toContain('Runbook: <https://runbooks.example/shop>')
    expect(text).toContain('### Consequences\n\n- [ ] reliability sprint\n- [ ] customer credits\n')
    expect(text).toContain('Measured as of 2026-11-23 00:00 UTC.')
  })

  it('is about the frozen SLOs of its own service only, each consequence once', () => {
    const same = { consequences: ['sprint'] }
    const slos = [
      result({ name: 'a', ...same }),
      result({ name: 'b', ...same }),
      result({ name: 'fine', bad: 1 }),
      result({ service: 'other', ...same }),
    ]
    const text = body(gate(...slos), SHOP, PRODUCTION)
    expect(text.match(/`[a-z]+\/[a-z]+`/g)).toEqual(['`shop/a`', '`shop/b`'])
    expect(text.match(/- \[ \] sprint/g)).toHaveLength(1)
  })

  it('of all services counts them and says whose each consequence is', () => {
    const slos = ['a', 'b'].map((service) => result({ service, consequences: ['sprint'] }))
    const text = body(gate(...slos, result({ service: 'fine', bad: 1 })), ALL, { ...PRODUCTION, environment: null })
    expect(text.split('\n')[0]).toBe('🛑 **2 services are frozen: their error-budget policies stop deploys.**')
    expect(text).toContain('- [ ] `a`: sprint\n- [ ] `b`: sprint')
    expect(text).not.toContain('fine')
  })

  it('stays below 65,536 characters with 3,000 services of long names, last word included, and counts those left out', () => {
    const slos = Array.from({ length: 3000 }, (_, index) =>
      result({ service: `${index}-${'a-name-that-goes-on-'.repeat(10)}`, consequences: ['sprint'] }),
    )
    const text = body(gate(...slos), ALL, PRODUCTION)
    expect(text).toMatch(/_\d+ more \(reasons\) did not fit/)
    expect(closed({ kind: 'lifted' }, AT, text).length).toBeLessThan(65_000)
  })
})

describe('the title of a freeze issue', () => {
  it('names service and environment, on one line that fits and mentions nobody', () => {
    expect(title(SHOP, PRODUCTION)).toBe('Freeze: shop (production)')
    expect(title(ALL, { ...PRODUCTION, environment: null })).toBe('Freeze: several services')
    for (const environment of [...HOSTILE, 'x'.repeat(500)]) {
      const text = title(SHOP, { ...PRODUCTION, environment })
      expect(text.length).toBeLessThan(256)
      expect(text).not.toMatch(/[\r\n]|@\w/)
    }
  })
})

describe('the boxes of a freeze issue', () => {
  it('stay ticked in the next text, also with the line ends of a browser', () => {
    const next = '- [ ] a\n- [ ] b\n- [ ] c'
    expect(ticked(next, '- [x] a\r\n- [ ] b\r\n- [X] c\r\n')).toBe('- [x] a\n- [ ] b\n- [x] c')
    expect(ticked(next, '> - [x] a\n- [x] other\n - [x] b')).toBe(next)
  })
})

describe('the last word of a freeze issue', () => {
  it.each<[Closing, string]>([
    [{ kind: 'lifted' }, 'The freeze has lifted'],
    [{ kind: 'gone' }, 'has no contract any more'],
    [{ kind: 'collected' }, 'one issue serves all'],
    [{ kind: 'apart' }, 'an issue of its own again'],
    [{ kind: 'duplicate', of: 7 }, '#7 is about the same freeze'],
  ])('says why it is closed, above what it said before: %o', (because, said) => {
    const text = closed(because, AT, 'what was')
    expect(text.split('\n')[0]).toContain(said)
    expect(text).toMatch(/\n---\n\nwhat was\n$/)
    expect(closed(because, AT, 'x'.repeat(65_000)).length).toBeLessThan(1000)
  })
})

const strings = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }))

describe('a freeze issue, whatever the names', () => {
  it('shows no link, mention, picture, heading or element that they ask for', async () => {
    const named = fc.record({ name: strings, owner: strings, runbook: strings, rule: strings, consequence: strings })
    const tagsOf = async (text: string) =>
      (await githubHtml(text))
        .match(/<\/?(?!code|\/code)[a-z]+[^>]*>/g)
        ?.filter((tag) => !/^<a href="https?:/.test(tag))
    const plain = body(gate(result({ owner: 'x', runbook: 'x', consequences: ['x'] })), SHOP, PRODUCTION)
    const expected = await tagsOf(plain)
    await fc.assert(
      fc.asyncProperty(named, strings, async ({ consequence, ...names }, environment) => {
        const hostile = result({ ...names, runbook: 'x', owner: names.owner || 'x', consequences: [`x${consequence}`] })
        const text = body(gate(hostile), SHOP, { ...PRODUCTION, environment })
        expect(await tagsOf(text)).toEqual(expected)
        expect(text).not.toMatch(/@[A-Za-z0-9]/)
      }),
      { numRuns: 60 },
    )
  })

  it('records an exception without a link or mention that a reason asks for', async () => {
    for (const reason of HOSTILE) {
      const override = { kind: 'override', exceptions: [], by: 'alice', reason, at: AT } as const
      const let_ = gateResult({ ...FOUND, exception: { kind: 'let-through', exception: override }, slos: [] })
      const text = exception(let_, 'https://github.example/acme/shop/actions/runs/7')
      expect(text).toContain(`Commit: \`${'a'.repeat(40)}\`.`)
      expect(text).toContain('Run: <https://github.example/acme/shop/actions/runs/7>')
      expect(text).not.toMatch(/@[A-Za-z0-9]/)
      const html = await githubHtml(text)
      expect(html.match(/<a /g)).toHaveLength(1)
      expect(html.match(/<li>/g)).toHaveLength(1)
    }
  })
})
