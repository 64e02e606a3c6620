/**
 * What GitHub is asked for beside pull requests and deploys, and what it means that the answer is right.
 *
 * - protect: what is not enforced is never taken for enforced; the ruleset is written once where that was asked for, never in a dry run.
 * - audit: a change without its review is never skipped, nor taken for reviewed.
 */
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { pushEvent } from '../github/events.ts'
import { runAudit } from '../support/audited.ts'
import { CONTRACT, contract, type Guarded, POLICY, policy } from '../support/guarded.ts'
import { runProtect } from '../support/protected.ts'
import { found, type Scene } from './scene.ts'

interface Protections {
  readonly protections: readonly { readonly id: string; readonly state: string }[]
  readonly ruleset: { readonly applied: string }
}

const protect = (
  name: string,
  raw: RawInputs,
  arrange: (guarded: Guarded, tokens: RawInputs) => Promise<void>,
): Scene => ({
  name: `protect: ${name}`,
  async arrange(guarded, tokens) {
    const { shop, world } = guarded
    world.token(tokens['github-token'] ?? '', { user: 'olga' })
    await arrange(guarded, tokens)
    const { apply: _, ...asIs } = { ...raw, ...tokens }
    const { report: truth } = await runProtect(guarded, asIs)
    const before = shop.rulesets.length
    const isDry = tokens['dry-run'] === 'true'
    return {
      raw: { mode: 'protect', ...raw },
      event: () => pushEvent(shop, 'main'),
      judge({ report, said }) {
        const answer = report as Protections | null
        const written = shop.rulesets.length - before
        const isApplied = answer?.ruleset.applied === 'created'
        const metIn = (all: Protections['protections']) =>
          all.filter(({ state }) => state === 'met').map(({ id }) => id)
        // What was just written is in force; else it is as it was.
        const met = new Set(metIn(truth.protections))
        const more = metIn(answer?.protections ?? []).filter((id) => !met.has(id))
        const wrong = found({
          [`${more.join()} is taken for enforced`]: more.length > 0 && !isApplied,
          [`${written} rulesets were written`]: written > (raw.apply === 'true' && !isDry ? 1 : 0),
          'it says that it wrote a ruleset, and did not': isApplied && written === 0,
          'it does not say why': answer === null && said.trim().length < 20,
        })
        const same = (one: Protections) => JSON.stringify(one.protections.map(({ id, state }) => [id, state]))
        const isTrue = answer !== null && (raw.apply === 'true' ? isApplied || isDry : same(answer) === same(truth))
        return { isTrue, wrong }
      },
    }
  },
})

const PROTECT: readonly Scene[] = [
  protect('nothing is enforced', {}, async () => {}),
  protect('all is enforced', {}, async (guarded, tokens) => {
    const team = policy((text) => text.replace('["@acme/sre", "bob", "carol"]', '["@acme/sre"]'))
    guarded.shop.push('main', { files: { [POLICY]: team } })
    const { report } = await runProtect(guarded, { ...tokens, apply: 'true', 'dry-run': 'false' })
    guarded.shop.push('main', { files: { '.github/CODEOWNERS': `${report.codeowners}\n` } })
  }),
  protect('the ruleset is written', { apply: 'true' }, async () => {}),
]

interface Entries {
  readonly entries: readonly { readonly commit: string; readonly state: string }[]
}

const audit = (name: string, land: (guarded: Guarded, tokens: RawInputs) => Promise<void>): Scene => ({
  name: `audit: ${name}`,
  async arrange(guarded, tokens) {
    const { shop, world } = guarded
    world.tick(3600)
    const since = world.now.toISOString()
    world.tick(3600)
    await land(guarded, tokens)
    world.tick(3600)
    const { report: truth } = await runAudit(guarded, { ...tokens, since })
    return {
      raw: { mode: 'audit', since },
      event: () => pushEvent(shop, 'main'),
      judge({ report, said }) {
        const answer = report as Entries | null
        const states = new Map(answer?.entries.map(({ commit, state }) => [commit, state]))
        const due = truth.entries.filter(({ state }) => state !== 'reviewed')
        const passed = due.filter(({ commit }) => answer !== null && (states.get(commit) ?? 'reviewed') === 'reviewed')
        const wrong = found({
          [`${passed.length} changes without a review are skipped`]: passed.length > 0,
          'it does not say why': answer === null && said.trim().length < 20,
        })
        const same = (one: Entries) => JSON.stringify(one.entries.map(({ commit, state }) => [commit, state]))
        return { isTrue: answer !== null && same(answer) === same(truth), wrong }
      },
    }
  },
})

const objective = (text: string) => ({ [CONTRACT]: contract((all) => all.replace('99.9%', text)) })

const AUDIT: readonly Scene[] = [
  audit('nothing landed', async ({ shop }) => void shop.push('main', { files: { 'README.md': 'x' } })),
  audit('a push', async ({ shop }) => void shop.push('main', { files: objective('99%'), author: 'mallory' })),
  audit('a reviewed pull request and a push', async (guarded, { 'dry-run': _, ...tokens }) => {
    const pull = guarded.pull(objective('99.8%'))
    await guarded.guard(pull, tokens)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    await guarded.guard(pull, tokens)
    pull.merge()
    guarded.world.tick(3600)
    guarded.shop.push('main', { files: objective('99%'), author: 'mallory' })
  }),
]

export const UPKEEP_SCENES: readonly Scene[] = [...PROTECT, ...AUDIT]
