import { readFileSync } from 'node:fs'
import { EnvironmentError } from '../../core/model/errors.ts'

/** The workflow run that the program is a part of, as the runner's variables say. */
export interface Workflow {
  /** The name of the event, such as `pull_request`. */
  readonly event: string
  /** Who began the run, as a login; whoever runs it again is not named. Empty when that is not known. */
  readonly actor: string
  /** The repository as `owner/name`. */
  readonly repository: string
  /** The commit that the run is for; of a pull request, its test merge. */
  readonly sha: string
  /** The branch or tag that the run is for, such as `refs/heads/main`; empty when there is none. */
  readonly ref: string
  /** The workflow's file, such as `.github/workflows/deploy.yml`; null when it is not known to be one of this repository. */
  readonly file: string | null
  /** The run's number; null when it is not known. */
  readonly runId: number | null
  /** 1 for the first attempt. */
  readonly runAttempt: number
  readonly apiUrl: string
  /** Null when the runner does not say. */
  readonly graphqlUrl: string | null
  readonly serverUrl: string
  /** The run's page; null when its number is not known. */
  readonly runUrl: string | null
  /**
   * The event's payload: what the webhook said; undefined when the runner handed none over. A re-run replays it, so it may be
   * out of date. Throws an EnvironmentError when its file can't be read.
   */
  payload(): unknown
}

/** Where GitHub's pages are. */
export const serverUrlOf = ({ GITHUB_SERVER_URL: url }: NodeJS.ProcessEnv): string => url || 'https://github.com'

/** Reads the runner's variables; null outside of a workflow. */
export function workflowOf(environment: NodeJS.ProcessEnv): Workflow | null {
  const { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment
  if (!event || !repository || !sha) return null
  const { GITHUB_EVENT_PATH: file, GITHUB_RUN_ID: run } = environment
  const serverUrl = serverUrlOf(environment)
  return {
    event,
    actor: environment.GITHUB_ACTOR ?? '',
    repository,
    sha,
    ref: environment.GITHUB_REF ?? '',
    file: fileIn(environment.GITHUB_WORKFLOW_REF ?? '', repository),
    runId: run ? Number(run) : null,
    runAttempt: Number(environment.GITHUB_RUN_ATTEMPT || 1),
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || null,
    serverUrl,
    runUrl: run ? `${serverUrl}/${repository}/actions/runs/${run}` : null,
    payload: () => (file ? payloadIn(file) : undefined),
  }
}

function payloadIn(file: string): unknown {
  const unreadable = (what: string, cause: unknown) =>
    new EnvironmentError(`GITHUB_EVENT_PATH: the event \`${file}\` ${what}`, { cause })
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw unreadable("can't be read", error)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(`is not JSON, or not all of it (${Buffer.byteLength(text)} bytes)`, error)
  }
}

/** The payload as far as it can be read; undefined where it can't: what is told with it must not hide what is wrong, nor keep it from being told. */
export function payloadIfAny(workflow: Pick<Workflow, 'payload'>): unknown {
  try {
    return workflow.payload()
  } catch {
    return undefined
  }
}

/** The file in `owner/name/.github/workflows/deploy.yml@refs/heads/main`. */
function fileIn(reference: string, repository: string): string | null {
  const [path = ''] = reference.split('@')
  const prefix = `${repository}/`
  return path.toLowerCase().startsWith(prefix.toLowerCase()) ? path.slice(prefix.length) : null
}
