import { z } from 'zod'
import type { RulesInForce } from '../../core/protection/rule-protections.ts'
import type { ActiveRule } from '../../core/protection/rules.ts'
import type { RulesetBody } from '../../core/protection/ruleset.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

const ruleSchema = z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() })
const activeRuleSchema = ruleSchema
  .extend({ ruleset_id: z.number(), ruleset_source: z.string().optional() })
  .transform(({ ruleset_id, ruleset_source, ...rule }) => ({ ...rule, ruleset: ruleset_id, source: ruleset_source }))

const actorSchema = z.object({
  actor_type: z.string(),
  actor_id: z.number().nullish(),
  bypass_mode: z.string().optional(),
})

const rulesetSchema = z.object({
  id: z.number(),
  name: z.string(),
  target: z.string().default('branch'),
  enforcement: z.string(),
  /** Absent for a token that may not write the ruleset. */
  bypass_actors: z.array(actorSchema).optional(),
  conditions: z.record(z.string(), z.unknown()).nullish(),
  rules: z.array(ruleSchema).default([]),
})
type Ruleset = z.output<typeof rulesetSchema>

const listedSchema = z.object({ id: z.number(), name: z.string(), enforcement: z.string() })

/** The rules in force on a branch, the organisation's among them, and who may bypass them; or why that can't be read. */
export async function rulesInForce(client: Client, branch: string): Promise<RulesInForce | string> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
  const rules = await client.list(route, { branch }, activeRuleSchema).catch(reasonOfDenial)
  if (typeof rules === 'string') return rules
  const sources = new Map(rules.map(({ ruleset, source }) => [ruleset, source]))
  const rulesets = [...sources].map(async ([id, source]) => {
    const ruleset = await rulesetBy(client, id).catch(reasonOfDenial)
    if (typeof ruleset === 'string') return { id, name: `ruleset ${id}${source ? ` of ${source}` : ''}`, bypass: null }
    return { id, name: ruleset.name, bypass: ruleset.bypass_actors?.map(actorText) ?? null }
  })
  return { rules: rules satisfies readonly ActiveRule[], rulesets: await Promise.all(rulesets) }
}

function reasonOfDenial(error: unknown): string {
  if (error instanceof GitHubError && error.isDenied) return error.message
  throw error
}

const actorText = ({ actor_type, actor_id, bypass_mode }: z.output<typeof actorSchema>) =>
  `${actor_type}${actor_id == null ? '' : ` ${actor_id}`} (${bypass_mode ?? 'always'})`

const rulesetBy = (client: Client, id: number): Promise<Ruleset> =>
  client.get('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, rulesetSchema)

/** A ruleset of the repository's own, by name. */
export interface OwnRuleset {
  readonly id: number
  readonly body: RulesetBody
}

/** The repository's own ruleset of a name; null when it has none, or the reason why that can't be read. */
export async function ownRuleset(client: Client, name: string): Promise<OwnRuleset | null | string> {
  const parameters = { includes_parents: false }
  const all = await client.list('GET /repos/{owner}/{repo}/rulesets', parameters, listedSchema).catch(reasonOfDenial)
  if (typeof all === 'string') return all
  const own = all.find((ruleset) => ruleset.name === name)
  if (!own) return null
  const ruleset = await rulesetBy(client, own.id).catch(reasonOfDenial)
  if (typeof ruleset === 'string') return ruleset
  const { id, bypass_actors = [], conditions, ...body } = ruleset
  return { id, body: { ...body, bypass_actors, conditions: conditions ?? {} } }
}

/** Creates a ruleset, or writes over the one with this id. The text says why it may not, if so. */
export async function writeRuleset(client: Client, id: number | null, body: RulesetBody): Promise<number | string> {
  const answer = z.object({ id: z.number() })
  const written =
    id === null
      ? client.write('POST /repos/{owner}/{repo}/rulesets', { ...body }, answer)
      : client.write('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...body, ruleset_id: id }, answer)
  return await written.then((ruleset) => ruleset.id, reasonOfDenial)
}
