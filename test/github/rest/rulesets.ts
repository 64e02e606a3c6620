/** Rulesets, and the rules in force on a branch. */
import { notAccessible, seesBypassActors } from '../access.ts'
import {
  actorOf,
  type Call,
  type Handler,
  nodeId,
  notFound,
  number,
  ok,
  paged,
  param,
  repositoryOf,
  time,
} from '../call.ts'
import type { Repository } from '../world/repository.ts'
import { appliesToBranch, appliesToRepository, type Ruleset, type RulesetBody } from '../world/rulesets.ts'
import { grants } from '../world/tokens.ts'
import type { Json } from './users.ts'

/** Lists leave out what the ruleset says. */
function summaryJson(call: Call, ruleset: Ruleset): Json {
  const { api, html } = call.world.links
  const own = ruleset.sourceType === 'Repository'
  const page = own ? `${html}/${ruleset.source}/rules` : `${html}/organizations/${ruleset.source}/settings/rules`
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: ruleset.sourceType,
    source: ruleset.source,
    enforcement: ruleset.enforcement,
    node_id: nodeId('RepositoryRuleset', ruleset.id),
    _links: {
      self: { href: `${api}/${own ? 'repos' : 'orgs'}/${ruleset.source}/rulesets/${ruleset.id}` },
      html: { href: `${page}/${ruleset.id}` },
    },
    created_at: time(ruleset.createdAt),
    updated_at: time(ruleset.updatedAt),
  }
}

function rulesetJson(call: Call, repository: Repository, ruleset: Ruleset): Json {
  return {
    ...summaryJson(call, ruleset),
    conditions: ruleset.conditions,
    rules: ruleset.rules,
    ...(seesBypassActors(call, repository) && { bypass_actors: ruleset.bypass_actors.map(withMode) }),
    current_user_can_bypass: 'never',
  }
}

/** `always` is what GitHub assumes. */
function withMode(actor: Json): Json {
  return { bypass_mode: 'always', ...actor }
}

function inherited({ world, owner, name }: Repository): Ruleset[] {
  return (world.organizationRulesets.get(owner) ?? []).filter((ruleset) => appliesToRepository(ruleset, name))
}

function rulesetsOf(call: Call, repository: Repository): Ruleset[] {
  const parents = call.query.get('includes_parents') === 'false' ? [] : inherited(repository)
  return [...repository.rulesets, ...parents]
}

function list(call: Call): ReturnType<Handler> {
  const targets = call.query.get('targets')?.split(',')
  const found = rulesetsOf(call, repositoryOf(call)).filter(({ target }) => targets?.includes(target) ?? true)
  return paged(call, found, (ruleset) => summaryJson(call, ruleset))
}

function get(call: Call): Json {
  const repository = repositoryOf(call)
  const id = number(call, 'ruleset_id')
  const ruleset = rulesetsOf(call, repository).find((one) => one.id === id) ?? notFound()
  return rulesetJson(call, repository, ruleset)
}

function create(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  return ok(rulesetJson(call, repository, repository.ruleset(call.body as RulesetBody)), 201)
}

/** What the body does not mention stays. */
function update(call: Call): Json {
  const repository = repositoryOf(call)
  const id = number(call, 'ruleset_id')
  const index = repository.rulesets.findIndex((one) => one.id === id)
  const before = repository.rulesets[index] ?? notFound()
  const after = { ...before, ...(call.body as Partial<RulesetBody>), updatedAt: call.world.now }
  repository.rulesets[index] = after
  return rulesetJson(call, repository, after)
}

export function rulesetsInForce(repository: Repository, branch: string): Ruleset[] {
  return [...repository.rulesets, ...inherited(repository)].filter((ruleset) =>
    appliesToBranch(ruleset, branch, repository.defaultBranch),
  )
}

/** Flat: each rule says which ruleset it comes from. */
function branchRules(call: Call): ReturnType<Handler> {
  const rules = rulesetsInForce(repositoryOf(call), param(call, 'branch')).flatMap(
    ({ id, sourceType, source, rules }) =>
      rules.map((rule) => ({ ...rule, ruleset_source_type: sourceType, ruleset_source: source, ruleset_id: id })),
  )
  return paged(call, rules, (rule) => rule)
}

/** Only for who administers the organization. */
function ofOrganization(call: Call): ReturnType<Handler> {
  const actor = actorOf(call)
  const organization = call.world.accounts.get(param(call, 'org').toLowerCase()) ?? notFound()
  if (call.token === undefined || !grants(call.token, 'organization_administration', 'write')) {
    throw call.token === undefined ? notFound() : notAccessible(call.token)
  }
  if (actor.app === undefined && organization.members.get(actor.login.toLowerCase()) !== 'admin') notFound()
  const found = call.world.organizationRulesets.get(organization) ?? []
  return paged(call, found, (ruleset) => summaryJson(call, ruleset))
}

export const rulesets = {
  'repos/get-repo-rulesets': list,
  'repos/get-repo-ruleset': (call) => ok(get(call)),
  'repos/create-repo-ruleset': create,
  'repos/update-repo-ruleset': (call) => ok(update(call)),
  'repos/get-branch-rules': branchRules,
  'repos/get-org-rulesets': ofOrganization,
} satisfies Record<string, Handler>
