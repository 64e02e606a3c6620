import { z } from 'zod'
import type { Denied } from '../../core/protection/denied.ts'
import type { BypassActor, RulesetInForce, RulesInForce } from '../../core/protection/rules-in-force.ts'
import type { RulesetBody } from '../../core/protection/ruleset.ts'
import type { Client } from './client.ts'
import { deniedOf } from './denied.ts'

const ruleSchema = z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() })
const activeRuleSchema = ruleSchema
  .extend({ ruleset_id: z.number(), ruleset_source: z.string().optional() })
  .transform(({ ruleset_id, ruleset_source, ...rule }) => ({ ...rule, ruleset: ruleset_id, source: ruleset_source }))

const actorSchema = z.object({
  actor_type: z.string(),
  actor_id: z.number().nullish(),
  bypass_mode: z.string().default('always'),
})

const rulesetSchema = z.object({
  id: z.number(),
  name: z.string(),
  target: z.string().default('branch'),
  enforcement: z.string(),
  /** Absent for a token without write access to rulesets. */
  bypass_actors: z.array(actorSchema).optional(),
  conditions: z.record(z.string(), z.unknown()).nullish(),
  rules: z.array(ruleSchema).default([]),
})
type Ruleset = z.output<typeof rulesetSchema>

const listedSchema = z.object({ id: z.number(), name: z.string(), enforcement: z.string() })

/** The rules in force on a branch, the organization's among them, and who may bypass them. */
export async function rulesInForce(client: Client, branch: string): Promise<RulesInForce | Denied> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
  const rules = await client.list(route, { branch }, activeRuleSchema).catch(deniedOf)
  if ('kind' in rules) return rules
  const sources = new Map(rules.map(({ ruleset, source }) => [ruleset, source || null]))
  const rulesets = [...sources].map(async ([id, source]): Promise<RulesetInForce> => {
    const ruleset = await rulesetBy(client, id).catch(deniedOf)
    if ('kind' in ruleset) return { id, name: null, source, bypass: null }
    return { id, name: ruleset.name, source, bypass: ruleset.bypass_actors?.map(bypassActor) ?? null }
  })
  return { kind: 'in-force', rules, rulesets: await Promise.all(rulesets) }
}

const bypassActor = ({ actor_type, actor_id, bypass_mode }: z.output<typeof actorSchema>): BypassActor => ({
  type: actor_type,
  id: actor_id ?? null,
  mode: bypass_mode,
})

const rulesetBy = (client: Client, id: number): Promise<Ruleset> =>
  client.get('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, rulesetSchema)

/** A ruleset of the repository's own. */
export interface OwnRuleset {
  readonly kind: 'ruleset'
  readonly id: number
  readonly body: RulesetBody
}

/** The repository's own ruleset of a name; null when it has none. */
export async function ownRuleset(client: Client, name: string): Promise<OwnRuleset | Denied | null> {
  const parameters = { includes_parents: false }
  const all = await client.list('GET /repos/{owner}/{repo}/rulesets', parameters, listedSchema).catch(deniedOf)
  if ('kind' in all) return all
  const own = all.find((ruleset) => ruleset.name === name)
  if (!own) return null
  const ruleset = await rulesetBy(client, own.id).catch(deniedOf)
  if ('kind' in ruleset) return ruleset
  const { id, bypass_actors = [], conditions, ...body } = ruleset
  return { kind: 'ruleset', id, body: { ...body, bypass_actors, conditions: conditions ?? {} } }
}

/** Creates a ruleset, or writes over the one with this id. */
export async function writeRuleset(
  client: Client,
  id: number | null,
  body: RulesetBody,
): Promise<{ readonly kind: 'written'; readonly id: number } | Denied> {
  const answer = z.object({ id: z.number() })
  const written =
    id === null
      ? client.write('POST /repos/{owner}/{repo}/rulesets', { ...body }, answer)
      : client.write('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...body, ruleset_id: id }, answer)
  return await written.then((ruleset) => ({ kind: 'written', id: ruleset.id }), deniedOf)
}
