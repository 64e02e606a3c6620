import { expect, it } from 'vitest'
import { withheldFrom } from '../../../src/adapters/github/withheld.ts'
import { type Workflow, workflowOf } from '../../../src/adapters/github/workflow.ts'

const BOT = { login: 'dependabot[bot]' }
const ANN = { login: 'ann' }
const pull = (user: object, repo: object | null = { full_name: 'acme/shop' }) => ({
  sender: ANN,
  pull_request: { number: 7, user, head: { sha: 'b', repo } },
})

it.each<[string, Partial<Workflow>, unknown, ReturnType<typeof withheldFrom>]>([
  ['a pull request of a branch', {}, pull(ANN), null],
  ['a pull request of a branch, in other letters', {}, pull(ANN, { full_name: 'Acme/Shop' }), null],
  ['a pull request that Dependabot began', { actor: BOT.login }, pull(BOT), 'dependabot'],
  ['a pull request of Dependabot', {}, pull(BOT), 'dependabot'],
  ['an event that Dependabot sent', {}, { ...pull(ANN), sender: BOT }, 'dependabot'],
  ['a pull request that Dependabot began, without a payload', { actor: BOT.login }, undefined, 'dependabot'],
  ['a push of Dependabot', { actor: BOT.login, event: 'push' }, {}, 'dependabot'],
  ['a schedule in a file that Dependabot changed last', { actor: BOT.login, event: 'schedule' }, {}, null],
  ["pull_request_target of Dependabot's", { actor: BOT.login, event: 'pull_request_target' }, pull(BOT), null],
  ["a fork's pull request", {}, pull(ANN, { full_name: 'eve/shop' }), 'fork'],
  ["a review of a fork's pull request", { event: 'pull_request_review' }, pull(ANN, { full_name: 'eve/shop' }), 'fork'],
  ['a pull request whose fork is gone', {}, pull(ANN, null), 'fork'],
  ["pull_request_target of a fork's", { event: 'pull_request_target' }, pull(ANN, { full_name: 'eve/shop' }), null],
  ['a push', { event: 'push' }, {}, null],
  ['a payload that is nonsense', {}, { pull_request: 7 }, null],
])('whose run gets no secrets, of %s', (_, workflow, payload, withheld) => {
  const run = workflowOf({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'a' })
  if (!run) throw new Error('no workflow')
  expect(withheldFrom({ ...run, actor: 'ann', ...workflow, payload: () => payload })).toBe(withheld)
})

it('a payload that can not be read says nothing of whose run it is', () => {
  const run = { event: 'pull_request', repository: 'acme/shop', actor: 'ann' }
  const payload = () => JSON.parse('{')
  expect(withheldFrom({ ...run, payload } as unknown as Workflow)).toBeNull()
})

it('who began a run stays its actor when somebody runs it again', () => {
  const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'a' }
  const again = { ...environment, GITHUB_ACTOR: BOT.login, GITHUB_TRIGGERING_ACTOR: 'ann', GITHUB_RUN_ATTEMPT: '2' }
  expect(workflowOf(again)?.actor).toBe(BOT.login)
  expect(workflowOf(environment)?.actor).toBe('')
})
