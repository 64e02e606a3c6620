import { beforeEach, describe, expect, it } from 'vitest'
import { atTestServer } from '../../support/at-test-server.ts'
import { issuesOf, keepFreezes, openIssues } from '../../support/freezes.ts'
import type { Guarded } from '../../support/guarded.ts'
import type { Told } from '../../support/told.ts'

let guarded: Guarded

const noticesOf = ({ annotations }: Told) =>
  annotations.filter(({ title }) => title === 'Freeze issue').map(({ level, message }) => `${level}: ${message}`)

const MORE = { contents: 'read', pull_requests: 'write', deployments: 'read' } as const
const DENIED = 'notice: The freeze issues were not kept: give the job the permission `issues: write`.'

describe('a freeze issue that can not be kept', () => {
  atTestServer((started) => {
    guarded = started
  })
  beforeEach(() => {
    guarded.world.token('job', { app: 'github-actions', permissions: { ...MORE, issues: 'write' } })
  })

  it.each<[string, () => void, RegExp | string]>([
    [
      'the job has no permission for issues',
      () => guarded.world.token('job', { app: 'github-actions', permissions: MORE }),
      DENIED,
    ],
    [
      'the job has read-only access to issues',
      () => guarded.world.token('job', { app: 'github-actions', permissions: { ...MORE, issues: 'read' } }),
      DENIED,
    ],
    ['GitHub shows no issues', () => guarded.github.faults.add('issues/list-for-repo', { status: 404 }), DENIED],
    ['GitHub refuses to create one', () => guarded.github.faults.add('issues/create', { status: 404 }), DENIED],
    [
      'issues are disabled',
      () => {
        guarded.shop.hasIssues = false
      },
      /^notice: .*issues are disabled in this repository\. Enable them/,
    ],
    ['the list is not given', () => guarded.github.faults.add('issues/list-for-repo', { status: 502 }), /answered 502/],
    ['creating fails', () => guarded.github.faults.add('issues/create', { status: 503 }), /answered 503/],
    ['creating breaks off', () => guarded.github.faults.add('issues/create', 'drop'), /got no answer/],
    ['a limit is hit', () => guarded.github.faults.add('issues/create', 'secondary-limit'), /The limit passes/],
    ['an answer is cut short', () => guarded.github.faults.add('issues/create', 'malformed'), /issues/],
    ['the repository is not told', () => guarded.github.faults.add('repos/get', { status: 500 }), /answered 500/],
    ['the account is not told', () => guarded.github.faults.add('users/get-authenticated', { status: 500 }), /500/],
  ])('is one notice when %s, and the freeze stands as it was', async (_, act, said) => {
    act()
    const outcome = await keepFreezes(guarded, ['CHECKOUT', 'SEARCH'])
    expect(noticesOf(outcome)).toEqual([typeof said === 'string' ? said : expect.stringMatching(said)])
    expect(outcome.text).toContain('The freeze issues were not kept')
    expect(outcome.summary).toContain('The freeze issues were not kept')
    expect(outcome).toMatchObject({
      failed: true,
      outputs: { decision: 'freeze', 'frozen-services': 'checkout,search' },
    })
  })

  it('is no failure of an open gate either', async () => {
    guarded.github.faults.add('issues/list-for-repo', { status: 500 })
    const outcome = await keepFreezes(guarded, ['checkout'])
    expect([outcome.failed, noticesOf(outcome).length]).toEqual([false, 1])
  })

  it('is told by a notice where there is no token', async () => {
    const outcome = await keepFreezes(guarded, ['CHECKOUT'], { inputs: { 'github-token': '' }, policy: WITHOUT })
    expect(noticesOf(outcome)).toEqual([
      'notice: No freeze issue is kept: freeze-issue needs a workflow and its github-token.',
    ])
  })

  it('is created by the next run, not a second time by the same one', async () => {
    guarded.github.faults.add('issues/create', { status: 502 }, { times: 1 })
    const first = await keepFreezes(guarded, ['CHECKOUT', 'SEARCH'])
    expect(openIssues(guarded).map(({ title }) => title)).toEqual(['Freeze: search (Production)'])
    expect(first.outputs['freeze-issue-url']).toMatch(/\/issues\/1$/)
    await keepFreezes(guarded, ['CHECKOUT', 'SEARCH'])
    expect(openIssues(guarded)).toHaveLength(2)
  })

  it('is found by the next run where the answer to its creation was lost', async () => {
    guarded.github.faults.add('issues/create', 'drop', { times: 1, takesEffect: true })
    await keepFreezes(guarded, ['CHECKOUT'])
    await keepFreezes(guarded, ['CHECKOUT'])
    expect(issuesOf(guarded)).toHaveLength(1)
  })

  it('is read again where reading fails once', async () => {
    guarded.github.faults.add('issues/list-for-repo', { status: 502 }, { times: 1 })
    expect(noticesOf(await keepFreezes(guarded, ['CHECKOUT']))).toEqual([])
    expect(openIssues(guarded)).toHaveLength(1)
  })

  it('closes no other before the one that stands in for it is there', async () => {
    const many = [...'ABCDEFGHIJK']
    await keepFreezes(guarded, many.slice(0, 9))
    guarded.github.faults.add('issues/create', { status: 502 }, { times: 1 })
    await keepFreezes(guarded, many)
    expect(openIssues(guarded)).toHaveLength(9)
    await keepFreezes(guarded, many)
    expect(openIssues(guarded)).toHaveLength(1)
  })

  it('is a notice where its words break', async () => {
    const { freezeIssueWords } = await import('../../../src/present/gate/freeze-issue.ts')
    const title = () => {
      throw new Error('no words')
    }
    const outcome = await keepFreezes(guarded, ['CHECKOUT'], { words: { ...freezeIssueWords, title } })
    expect(noticesOf(outcome)).toEqual([expect.stringContaining('no words')])
  })
})

/** Without exceptions, so that nothing else asks GitHub. */
const WITHOUT = `version: slo-gate/v1
error-budget-policies:
  default: { rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }] }
`
