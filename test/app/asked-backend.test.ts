import { afterEach, expect, it } from 'vitest'
import { workflowOf } from '../../src/adapters/github/workflow.ts'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import { contractText } from '../support/build.ts'
import { Guarded } from '../support/guarded.ts'
import { testHost } from '../support/host.ts'
import { type HttpServer, serve } from '../support/http-server.ts'
import { checkout } from '../support/program.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** Runs whose secrets are empty, and another. */
const RUNS = {
  ann: { actor: 'ann', repo: 'acme/shop' },
  dependabot: { actor: 'dependabot[bot]', repo: 'acme/shop' },
  fork: { actor: 'eve', repo: 'eve/shop' },
} as const

/** What a gate on a pull request says, with its status. */
async function gateOf(who: keyof typeof RUNS, raw: RawInputs): Promise<{ status: number; said: string }> {
  const files = { '.slo/slos/a.yaml': contractText() }
  const work = checkout(files)
  const guarded = await Guarded.start()
  cleanups.push(work.remove, () => guarded.stop())
  guarded.land(files)
  const { actor, repo } = RUNS[who]
  const environment = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: guarded.shop.tip('main'),
  }
  const workflow = workflowOf({ ...environment, GITHUB_ACTOR: actor, GITHUB_API_URL: guarded.github.url })
  if (!workflow) throw new Error('no workflow')
  const payload = () => ({ pull_request: { number: 7, head: { sha: 'b'.repeat(40), repo: { full_name: repo } } } })
  const said: string[] = []
  const hear = (text: string) => void said.push(text)
  const host = testHost({
    workspace: work.directory,
    workflow: { ...workflow, payload },
    print: hear,
    complain: hear,
  })
  const status = await run({ mode: 'gate', 'github-token': 'job', ...raw }, host)
  return { status, said: said.join('\n') }
}

const DEPENDABOT =
  /run of Dependabot none of the repository's Actions secrets, also when somebody runs it again\. Put the secret also under Settings > Secrets and variables > Dependabot, use a repository variable .* or run the gate on push, on merge_group or in the deploy job\./
const FORK =
  /a fork's pull request neither secrets nor variables on pull_request\. .* or run the gate on push, on merge_group or in the deploy job\./
const WITHHELD = /Dependabot|fork/

it.each<[string, RawInputs, string]>([
  ['the address', {}, 'backend-url: it is missing. Expected the base address'],
  [
    'a token',
    { 'backend-url': 'https://p.example', 'backend-auth': 'bearer' },
    'backend-token: it is missing, but backend-auth is bearer.',
  ],
  [
    'a user',
    { 'backend-url': 'https://p.example', 'backend-password': 'hunter2' },
    'backend-username: it is missing, but a password is given or backend-auth is basic.',
  ],
  [
    'a key',
    { 'backend-url': 'https://p.example', 'backend-client-certificate': 'client.pem' },
    'backend-client-key: it is missing, but backend-client-certificate is given.',
  ],
])('a gate without %s fails, and says why that may be empty where GitHub withholds secrets', async (_, raw, said) => {
  const [ann, dependabot, fork] = await Promise.all([
    gateOf('ann', raw),
    gateOf('dependabot', raw),
    gateOf('fork', raw),
  ])
  expect([ann.status, dependabot.status, fork.status]).toEqual([2, 2, 2])
  for (const one of [dependabot, fork]) expect(one.said).toContain(said)
  expect(dependabot.said).toMatch(DEPENDABOT)
  expect(fork.said).toMatch(FORK)
  expect(ann.said).not.toMatch(WITHHELD)
})

it('an input that is wrong, not missing, has nothing to do with secrets', async () => {
  const { said } = await gateOf('dependabot', { 'backend-url': 'ftp://p.example' })
  expect(said).toContain('backend-url: it is not an http or https address')
  expect(said).not.toMatch(WITHHELD)
})

async function refusing(): Promise<HttpServer> {
  const server = await serve((_, response) => void response.writeHead(401).end('Unauthorized'))
  cleanups.push(() => server.stop())
  return server
}

it.each<[string, RawInputs]>([
  ['token', { 'backend-token': '' }],
  ['header', { 'backend-headers': 'Authorization: Bearer ' }],
])('where the backend refuses a run whose %s is empty, the message says why it may be', async (_, credentials) => {
  const { url } = await refusing()
  const raw = { 'backend-url': url, ...credentials }
  const [ann, dependabot, fork] = await Promise.all([
    gateOf('ann', raw),
    gateOf('dependabot', raw),
    gateOf('fork', raw),
  ])
  expect([ann.status, dependabot.status, fork.status]).toEqual([1, 1, 1])
  for (const { said } of [ann, dependabot, fork]) expect(said).toContain('HTTP 401, the backend wants credentials')
  expect(dependabot.said).toMatch(DEPENDABOT)
  expect(fork.said).toMatch(FORK)
  expect(ann.said).not.toMatch(WITHHELD)
})

it('where it refuses credentials that are given, they are not empty', async () => {
  const { url } = await refusing()
  const { said } = await gateOf('dependabot', { 'backend-url': url, 'backend-token': 'old-token' })
  expect(said).toContain('HTTP 401, the backend wants credentials')
  expect(said).not.toMatch(WITHHELD)
})
