import { stringify } from 'yaml'
import { z } from 'zod'
import type { SourceFile } from '../model/place.ts'
import { parsePromql } from '../promql/grammar.ts'
import { foreignOf } from '../specs/contracts.ts'
import { readContracts } from '../specs/directory.ts'
import { parseTogether, type YamlFile } from '../specs/yaml/yaml.ts'
import type { Survey } from './survey.ts'

/** A first SLO directory: its files, and how it came about. */
export interface FirstFiles {
  /** By their path below the SLO directory. */
  readonly files: readonly SourceFile[]
  readonly service: string
  /** Files of other formats that were copied, as `from → to`. */
  readonly taken: readonly string[]
  /** Files of other formats that were left, each with the reason. */
  readonly left: readonly string[]
}

/** The first files for a repository: its own SLOs, when it has some in another format; else one to begin with. */
export function firstFiles(survey: Survey): FirstFiles {
  const service = serviceOf(survey)
  const owner = ownerOf(survey)
  const { taken, left } = foreignFiles(survey.yaml)
  const policy = { path: 'policy.yaml', text: POLICY }
  if (taken.length > 0) {
    return {
      files: [policy, ...taken.map(({ to, text }) => ({ path: to, text }))],
      service,
      taken: taken.map(({ from, to }) => `${from} → ${to}`),
      left,
    }
  }
  const requests = requestsOf(survey.yaml)
  const contract = { path: `slos/${service}.yaml`, text: contractText(service, owner, requests) }
  const target = { path: `targets/${service}.yaml`, text: targetText(service) }
  return { files: [policy, contract, target], service, taken: [], left }
}

const USABLE = /[^A-Za-z0-9_.-]+/g
/** Something as a name of ours; null when nothing of it is left. */
const nameOf = (text: string): string | null =>
  text
    .slice(0, LONGEST)
    .replace(USABLE, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '') || null
const LONGEST = 100

function serviceOf({ packageJson, goMod, directory }: Survey): string {
  const inPackage = packageName(packageJson ?? '')?.replace(/^@[^/]+\//, '')
  // A Go module may end in its major version.
  const module = /^module\s+(\S+)/m.exec(goMod ?? '')?.[1]?.replace(/\/v\d+$/, '')
  return nameOf(inPackage ?? '') ?? nameOf(module?.split('/').at(-1) ?? '') ?? nameOf(directory) ?? 'service'
}

function packageName(json: string): string | undefined {
  try {
    return z.looseObject({ name: z.string() }).safeParse(JSON.parse(json)).data?.name
  } catch {
    return undefined
  }
}

/** Who owns everything by CODEOWNERS; else whom the repository belongs to. */
function ownerOf({ codeowners, gitConfig }: Survey): string | null {
  const everything = /^[ \t]*\*[ \t]+(@\S+)/m.exec(codeowners ?? '')?.[1]
  const [, origin = ''] = (gitConfig ?? '').split('[remote "origin"]')
  const url = /^[ \t]*url[ \t]*=(.{1,1000})$/m.exec(origin.split('[')[0] ?? '')?.[1] ?? ''
  const remote = /[:/]([A-Za-z0-9-]+)\/[^/\s]+\s*$/.exec(url)?.[1]
  return everything ?? (remote === undefined ? null : `@${remote}`)
}

interface Taken {
  readonly from: string
  readonly to: string
  readonly text: string
}

/** The files of other formats that can be read as they are. */
function foreignFiles(yaml: readonly SourceFile[]): {
  readonly taken: readonly Taken[]
  readonly left: readonly string[]
} {
  const foreign = foreignOf(yaml)
  const read = readContracts({ path: '', policy: null, contracts: foreign, waivers: [], exclusions: [], targets: [] })
  const wrong = new Map<string, string>()
  for (const { place, problem } of read.diagnostics) wrong.set(place.file, problem.message)
  for (const { places, indicator } of read.slos) {
    if (indicator.kind === 'unsupported') wrong.set(places.name.file, indicator.problem.message)
  }
  const kept = foreign.filter(({ path }) => !wrong.has(path))
  const isRead = read.slos.some(({ places }) => !wrong.has(places.name.file))
  return {
    taken: isRead ? kept.map(({ path, text }) => ({ from: path, to: `slos/${path.replaceAll('/', '-')}`, text })) : [],
    left: [...wrong].map(([file, reason]) => `${file}: ${reason}`),
  }
}

/** Counters of requests that common libraries keep, with the matcher of what failed. */
const REQUESTS = [
  ['http_requests_total', 'code=~"5.."'],
  ['http_server_requests_seconds_count', 'outcome="SERVER_ERROR"'],
  ['http_request_duration_seconds_count', 'code=~"5.."'],
  ['http_server_request_duration_seconds_count', 'http_response_status_code=~"5.."'],
  ['grpc_server_handled_total', 'grpc_code=~"Internal|Unavailable|Unknown|DataLoss"'],
] as const

/** The counter that the repository's own Prometheus rules use; the first of the list, when they use none. */
function requestsOf(yaml: readonly SourceFile[]): (typeof REQUESTS)[number] {
  const rules = yaml.filter(({ text }) => REQUESTS.some(([name]) => text.includes(name)))
  const used = new Set([...parseTogether(rules)].flatMap(metricsIn))
  return REQUESTS.find(([name]) => used.has(name)) ?? REQUESTS[0]
}

/** The names in the expressions of a file of rules. */
function metricsIn({ documents }: YamlFile): string[] {
  const expressions = documents.flatMap(({ value }) => expressionsIn(value, new Set()))
  return expressions.flatMap((expression) => {
    const metrics: string[] = []
    parsePromql(expression).iterate({
      enter: ({ name, from, to }) => {
        if (name === 'Identifier') metrics.push(expression.slice(from, to))
      },
    })
    return metrics
  })
}

/** Every text under the key `expr`. An alias may lead back to what holds it, so nothing is looked at twice. */
function expressionsIn(value: unknown, seen: Set<unknown>): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'expr' && typeof inner === 'string' ? [inner] : expressionsIn(inner, seen),
  )
}

function contractText(service: string, owner: string | null, [metric, failed]: (typeof REQUESTS)[number]): string {
  const job = `job=${JSON.stringify(service)}`
  const head = stringify({ version: 'slo-gate/v1', service, ...(owner === null ? {} : { owner }) }, { lineWidth: 0 })
  const slos = stringify(
    {
      slos: [
        {
          name: 'availability',
          description: 'Requests that the customer saw answered',
          objective: '99.9%',
          window: '30d',
          commitment: { to: 'internal' },
          indicator: { ratio: { bad: `${metric}{${job},${failed}}`, total: `${metric}{${job}}` } },
        },
      ],
    },
    { lineWidth: 0 },
  )
  return `# The contract: changing it is reviewed. See whether the objective is what your users need, and the metric yours.\n${head}${slos}`
}

const targetText = (service: string) =>
  `# What the team aims at, above the objective. Missing it blocks nothing, and anybody may change it.\n${stringify({
    version: 'slo-gate/v1',
    service,
    targets: [{ slo: 'availability', target: '99.95%' }],
  })}`

const POLICY = `# What happens when the error budget runs low. These are the rules that apply without this file too.
version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - name: budget exhausted
        when: { budget-remaining: { at-most: 0% } }
        then: freeze
      - name: fast burn
        when: { burn-rate: { at-least: 14.4, over: [1h, 5m] } }
        then: freeze
      - name: one incident
        when: { budget-spent: { at-least: 20%, within: 24h } }
        then: warn
      - name: budget low
        when: { budget-remaining: { below: 25% } }
        then: warn
    minimum-bad-events: 5
    minimum-coverage: 90%
    maximum-age: 1h
    unknown: freeze
    rollback: allow
    redeploy: freeze
    exceptions:
      - override: override
        by: administrators
`
