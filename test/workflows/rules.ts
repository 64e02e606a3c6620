/** What zizmor would find in a workflow, as far as it is about secrets, permissions and code of others; stricter where that costs nothing. */
import { parse } from 'yaml'
import { z } from 'zod'

const scalar = z.union([z.string(), z.boolean(), z.number(), z.null()]).transform((value) => String(value ?? ''))
const texts = z.record(z.string(), scalar).default({})
const permissions = z.union([z.string(), z.record(z.string(), z.string())])
const triggers = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())])

const workflowSchema = z.object({
  on: triggers.transform((on) => (typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on))),
  permissions: permissions.optional(),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().default(''),
      permissions: permissions.optional(),
      uses: z.string().optional(),
      secrets: z.union([z.string(), texts]).optional(),
      container: z.unknown().optional(),
      steps: z
        .array(
          z.object({
            if: z.string().default(''),
            uses: z.string().optional(),
            run: z.string().default(''),
            shell: z.string().optional(),
            with: texts,
            env: texts,
          }),
        )
        .default([]),
    }),
  ),
})

type Workflow = z.output<typeof workflowSchema>
type Job = Workflow['jobs'][string]
type Step = Job['steps'][number]

/** Names a rule; the text says where it is broken. */
export interface Finding {
  readonly rule: keyof typeof RULES | 'unpinned-version'
  readonly where: string
}

export function findingsIn(text: string): readonly Finding[] {
  const workflow = workflowSchema.parse(parse(text))
  const found = Object.entries(RULES).flatMap(([rule, broken]) =>
    broken(workflow).map((where): Finding => ({ rule: rule as keyof typeof RULES, where })),
  )
  return [...found, ...unnamedVersions(text)]
}

const PINNED = /^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40}$/
/** Ours has no release yet; who copies it puts the commit there. */
const OWN = /^your-org\/[\w./-]+@<commit>$/
/** Events whose runs have secrets or a token that writes, whoever caused them. */
const PRIVILEGED = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
]
/** A write that no job of ours needs, or that lets it change code, workflows or releases. */
const GRAVE = ['contents', 'actions', 'packages', 'id-token', 'deployments', 'attestations', 'pages']
const FROM_OTHERS =
  /github\.(head_ref|event\.(pull_request\.(head|title|body)|workflow_run\.head|comment|issue|review))/

const RULES = {
  'unpinned-uses': ({ jobs }) =>
    Object.values(jobs)
      .flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)])
      .filter((uses) => uses !== undefined)
      .filter((uses) => !PINNED.test(uses) && !OWN.test(uses)),
  'excessive-permissions': (workflow) => [
    ...(workflow.permissions === undefined ? ['the workflow leaves its permissions to the repository'] : []),
    ...writesIn(workflow.permissions).map((name) => `${name}: write for every job`),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      writesIn(job.permissions)
        .filter((scope) => scope === 'all' || GRAVE.includes(scope))
        .map((scope) => `${name} has ${scope}: write`),
    ),
  ],
  'template-injection': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ run, uses = '', with: given }) => [
      ...(run.includes('${{') ? [run] : []),
      ...(uses.startsWith('actions/github-script@') && given.script?.includes('${{') ? [given.script] : []),
    ]),
  artipacked: ({ jobs }) =>
    stepsOf(jobs).flatMap((step) =>
      isCheckout(step) && step.with['persist-credentials'] !== 'false' ? ['checkout'] : [],
    ),
  'dangerous-triggers': ({ on, jobs }) =>
    on.some((event) => PRIVILEGED.includes(event))
      ? Object.entries(jobs).flatMap(([name, job]) =>
          job.steps.some((step) => bringsCodeOfOthers(step, on)) && !isOfPushOnly(job) ? [name] : [],
        )
      : [],
  'secrets-inherit': ({ jobs }) =>
    Object.entries(jobs).flatMap(([name, { secrets }]) => (secrets === 'inherit' ? [name] : [])),
  'github-env': ({ on, jobs }) =>
    on.some((event) => PRIVILEGED.includes(event))
      ? stepsOf(jobs).flatMap(({ run }) => (/GITHUB_(ENV|PATH)\b/.test(run) ? [run] : []))
      : [],
  'bot-conditions': ({ jobs }) =>
    [...Object.values(jobs), ...stepsOf(jobs)].flatMap((one) =>
      /github\.(triggering_)?actor\b/.test(one.if) ? [one.if] : [],
    ),
  'insecure-commands': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ env }) => ('ACTIONS_ALLOW_UNSECURE_COMMANDS' in env ? ['env'] : [])),
  'overprovisioned-secrets': ({ jobs }) =>
    stepsOf(jobs).flatMap((step) =>
      [...Object.values(step.with), ...Object.values(step.env)].filter((value) =>
        /toJSON\(\s*secrets\s*\)/i.test(value),
      ),
    ),
} satisfies Record<string, (workflow: Workflow) => readonly string[]>

const stepsOf = (jobs: Workflow['jobs']): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)

const isCheckout = ({ uses = '' }: Step) => uses.startsWith('actions/checkout@')

/** Whether a step may bring code that no one of the repository has merged. */
const bringsCodeOfOthers = (step: Step, on: readonly string[]) =>
  isCheckout(step) ? isOfOthers(step, on) : /gh pr checkout|\bpull\/\S+\/(head|merge)\b/.test(step.run)

const isOfOthers = ({ with: given }: Step, on: readonly string[]) =>
  FROM_OTHERS.test(`${given.ref ?? ''} ${given.repository ?? ''}`) ||
  /refs\/pull\//.test(given.ref ?? '') ||
  // Of a comment there is no commit; a ref made by an earlier step is of anybody's choosing.
  (given.ref !== undefined && on.includes('issue_comment'))

/** A run after another workflow is for merged code where that one ran for a push to a branch of this repository. */
const isOfPushOnly = ({ if: condition }: Job) =>
  condition.includes("github.event.workflow_run.event == 'push'") &&
  condition.includes('github.event.workflow_run.head_repository.full_name == github.repository')

function writesIn(given: Workflow['permissions']): readonly string[] {
  if (given === undefined) return []
  if (typeof given === 'string') return given === 'write-all' ? ['all'] : []
  return Object.entries(given).flatMap(([name, access]) => (access === 'write' ? [name] : []))
}

/** A hash says nothing to people, and Dependabot reads the version beside it. */
const unnamedVersions = (text: string): readonly Finding[] =>
  [...text.matchAll(/uses: *(\S+@[0-9a-f]{40}\b.*)$/gm)].flatMap(({ 1: line = '' }) =>
    / # v\d+\.\d+\.\d+$/.test(line) ? [] : [{ rule: 'unpinned-version', where: line }],
  )
