/** A job of an example as the runner prepares it: its expressions, its inputs, its permissions. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { WorkflowEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import type { Permissions, Scope } from '../github/world/tokens.ts'
import { ROOT } from '../support/program.ts'
import { type Contexts, expand } from './expression.ts'
import { isGate, readWorkflow, type StepsJob, stepsJobs } from './workflow-file.ts'

type Texts = Readonly<Record<string, string>>

/** What a called workflow is given. */
export interface Call {
  readonly inputs: Texts
  readonly secrets: Texts
}

/** The runner's own secrets, in the example's names. */
const SECRETS = { PROMETHEUS_TOKEN: 'prometheus-token', SLO_REVIEW_TOKEN: 'teams' }

const defaults = z
  .object({ inputs: z.record(z.string(), z.object({ default: z.string() })) })
  .parse(parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'))).inputs

export function gatedJob(example: string): StepsJob {
  const found = stepsJobs(readWorkflow(example)).find(([, { steps }]) => steps.some(isGate))
  if (!found) throw new Error(`${example} has no gate`)
  return found[1]
}

export function contextsOf(
  { name, payload, environment: { GITHUB_SHA, GITHUB_REF, GITHUB_REF_NAME } }: WorkflowEvent,
  matrix: Texts,
  call?: Call,
): Contexts {
  const github = {
    event: payload,
    event_name: name,
    sha: GITHUB_SHA,
    ref: GITHUB_REF,
    ref_name: GITHUB_REF_NAME,
    token: 'example',
  }
  return { github, matrix, vars: {}, inputs: call?.inputs ?? payload.inputs, secrets: call?.secrets ?? SECRETS }
}

/** What a calling workflow hands to the one that it calls. */
export function callOf(example: string, event: WorkflowEvent): Call {
  const [job] = Object.values(readWorkflow(example).jobs)
  if (!job || !('secrets' in job)) throw new Error(`${example} calls no workflow`)
  const contexts = contextsOf(event, {})
  return { inputs: expandAll(job.with, contexts), secrets: expandAll(job.secrets, contexts) }
}

const expandAll = (given: Texts, contexts: Contexts): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, expand(text, contexts)]))

/** The inputs of the gate's step, with the defaults of the action. */
export function inputsOf({ steps }: StepsJob, contexts: Contexts): Record<string, string> {
  const given = Object.fromEntries(Object.entries(defaults).map(([name, { default: text }]) => [name, text]))
  return expandAll({ ...given, ...steps.find(isGate)?.with }, contexts)
}

/** The commit that the job checks out. */
export const checkedOut = ({ steps }: StepsJob, contexts: Contexts): Sha =>
  expand(steps[0]?.with.ref || `\${{ github.sha }}`, contexts)

export const permissionsOf = ({ permissions }: StepsJob): Permissions =>
  Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_') as Scope, level]))
