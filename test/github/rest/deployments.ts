/** Deployments and their statuses, newest first. */
import { type Call, type Handler, nodeId, notFound, number, paged, repositoryOf, time } from '../call.ts'
import type { Deployment, DeploymentStatus } from '../world/deployments.ts'
import type { Repository } from '../world/repository.ts'
import { pageUrl, repositoryUrl } from './repositories.ts'
import { type Json, userJson } from './users.ts'

function deploymentUrl(repository: Repository, { id }: Deployment): string {
  return `${repositoryUrl(repository)}/deployments/${id}`
}

function deploymentJson(repository: Repository, deployment: Deployment): Json {
  const url = deploymentUrl(repository, deployment)
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: {},
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: null,
    creator: userJson(repository.world, deployment.creator),
    created_at: time(deployment.createdAt),
    updated_at: time(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(repository),
    transient_environment: false,
    production_environment: deployment.environment === 'production',
    performed_via_github_app: null,
  }
}

/** A record as the check run of its job has it. */
export function simpleDeploymentJson(repository: Repository, deployment: Deployment): Json {
  const url = deploymentUrl(repository, deployment)
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: null,
    created_at: time(deployment.createdAt),
    updated_at: time(deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(repository),
  }
}

function statusJson(repository: Repository, deployment: Deployment, status: DeploymentStatus): Json {
  const url = deploymentUrl(repository, deployment)
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userJson(repository.world, deployment.creator),
    description: '',
    environment: deployment.environment,
    target_url: runPage(repository, deployment),
    log_url: runPage(repository, deployment),
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
    deployment_url: url,
    repository_url: repositoryUrl(repository),
    performed_via_github_app: null,
  }
}

/** A job's page, as GitHub gives it for a job that has an environment; without a run, a page of whoever made the record. */
function runPage(repository: Repository, { run, job }: Deployment): string {
  return run === null ? 'https://deployer.example/log' : `${pageUrl(repository)}/actions/runs/${run.id}/job/${job}`
}

function list(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  // Environments are one, however their case.
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  const found = repository.deployments.filter((deployment) =>
    (['sha', 'ref', 'task', 'environment'] as const).every((field) =>
      same(call.query.get(field) ?? deployment[field], deployment[field]),
    ),
  )
  const newestFirst = found.reverse().sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  return paged(call, newestFirst, (deployment) => deploymentJson(repository, deployment))
}

function listStatuses(call: Call): ReturnType<Handler> {
  const repository = repositoryOf(call)
  const id = number(call, 'deployment_id')
  const deployment = repository.deployments.find((one) => one.id === id) ?? notFound()
  const newestFirst = [...deployment.statuses].reverse()
  return paged(call, newestFirst, (status) => statusJson(repository, deployment, status))
}

export const deployments = {
  'repos/list-deployments': list,
  'repos/list-deployment-statuses': listStatuses,
} satisfies Record<string, Handler>
