/** Runs of workflows, their attempts and jobs; and branches, which say whether they are protected. */
import { type Call, type Handler, nodeId, notFound, number, ok, param, repositoryOf, time } from '../call.ts'
import type { Repository } from '../world/repository.ts'
import type { Attempt, WorkflowRun } from '../world/runs.ts'
import { commitJson } from './commits.ts'
import { simpleDeploymentJson } from './deployments.ts'
import { pageUrl, repositoryJson, repositoryUrl } from './repositories.ts'
import { rulesetsInForce } from './rulesets.ts'
import { type Json, userJson } from './users.ts'

function runJson(repository: Repository, run: WorkflowRun, attempt: number): Json {
  const { world } = repository
  const { by = run.by, conclusion = null } = run.attempts[attempt - 1] ?? notFound()
  const url = `${repositoryUrl(repository)}/actions/runs/${run.id}`
  const minimal = repositoryJson(repository)
  return {
    id: run.id,
    name: 'Deploy',
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.ref,
    head_sha: run.sha,
    path: run.workflow,
    display_title: 'Deploy',
    run_number: 1,
    run_attempt: attempt,
    event: run.event,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    workflow_id: 1,
    url,
    html_url: `${pageUrl(repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: time(run.createdAt),
    updated_at: time(run.createdAt),
    actor: userJson(world, run.by),
    triggering_actor: userJson(world, by),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${url}/suite`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repositoryUrl(repository)}/actions/workflows/1`,
    head_commit: null,
    repository: minimal,
    head_repository: minimal,
  }
}

const runOf = (call: Call): WorkflowRun => repositoryOf(call).runs.get(number(call, 'run_id')) ?? notFound()

function get(call: Call): ReturnType<Handler> {
  const run = runOf(call)
  return ok(runJson(repositoryOf(call), run, run.attempts.length))
}

const getAttempt = (call: Call): ReturnType<Handler> =>
  ok(runJson(repositoryOf(call), runOf(call), number(call, 'attempt_number')))

const isOf = ({ job, deploying }: Attempt, id: number): boolean => job === id || deploying.has(id)

/** A job's check run, whose number is the job's. */
function getCheckRun(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const id = number(call, 'check_run_id')
  const [run, attempt] =
    [...repository.runs.values()]
      .flatMap((one) => one.attempts.map((of) => [one, of] as const))
      .find(([, one]) => isOf(one, id)) ?? notFound()
  const record = repository.deployments.find((one) => one.id === attempt.deploying.get(id))
  const url = `${repositoryUrl(repository)}/check-runs/${id}`
  return ok({
    id,
    node_id: nodeId('CheckRun', id),
    head_sha: run.sha,
    name: 'deploy',
    url,
    html_url: `${pageUrl(repository)}/actions/runs/${run.id}/job/${id}`,
    details_url: `${pageUrl(repository)}/actions/runs/${run.id}/job/${id}`,
    external_id: String(id),
    status: attempt.conclusion === null ? 'in_progress' : 'completed',
    conclusion: attempt.conclusion,
    started_at: time(run.createdAt),
    completed_at: attempt.conclusion === null ? null : time(run.createdAt),
    check_suite: null,
    app: null,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    pull_requests: [],
    ...(record && { deployment: simpleDeploymentJson(repository, record) }),
  })
}

function getJob(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const id = number(call, 'job_id')
  const run = [...repository.runs.values()].find(({ attempts }) => attempts.some((one) => isOf(one, id))) ?? notFound()
  const index = run.attempts.findIndex((one) => isOf(one, id))
  const conclusion = run.attempts[index]?.conclusion ?? null
  const url = `${repositoryUrl(repository)}/actions`
  return ok({
    id,
    run_id: run.id,
    run_url: `${url}/runs/${run.id}`,
    run_attempt: index + 1,
    node_id: nodeId('CheckRun', id),
    head_sha: run.sha,
    head_branch: run.ref,
    workflow_name: 'Deploy',
    url: `${url}/jobs/${id}`,
    html_url: `${pageUrl(repository)}/actions/runs/${run.id}/job/${id}`,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    created_at: time(run.createdAt),
    started_at: time(run.createdAt),
    completed_at: conclusion === null ? null : time(run.createdAt),
    name: 'deploy',
    check_run_url: `${repositoryUrl(repository)}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'runner',
    runner_group_id: 1,
    runner_group_name: 'Default',
  })
}

function getBranch(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const name = param(call, 'branch')
  const sha = repository.branches.get(name) ?? notFound()
  const url = `${repositoryUrl(repository)}/branches/${name}`
  const isProtected = isProtectedBranch(repository, name)
  return ok({
    name,
    commit: commitJson(repository, sha),
    _links: { self: url, html: `${pageUrl(repository)}/tree/${name}` },
    protected: isProtected,
    protection: { enabled: isProtected },
    protection_url: `${url}/protection`,
  })
}

/** A ruleset that is in force protects a branch. */
export const isProtectedBranch = (repository: Repository, name: string): boolean =>
  rulesetsInForce(repository, name).length > 0

export const runs = {
  'checks/get': getCheckRun,
  'actions/get-workflow-run': get,
  'actions/get-workflow-run-attempt': getAttempt,
  'actions/get-job-for-workflow-run': getJob,
  'repos/get-branch': getBranch,
} satisfies Record<string, Handler>
