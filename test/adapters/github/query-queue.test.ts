import { describe, expect, it } from 'vitest'
import { connectingWith } from '../../../src/app/connection.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import { pushEvent } from '../../github/events.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import type { Guarded } from '../../support/guarded.ts'
import { testHost } from '../../support/host.ts'

describe('questions that go out together', () => {
  let guarded: Guarded
  atTestServer((at) => {
    guarded = at
  })

  const port = () => {
    const read = readInputs({ mode: 'guard', 'github-token': 'job' }, testHost())
    if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
    const { workflow } = guarded.host(pushEvent(guarded.shop, 'main'))
    const connection = connectingWith({ backoffMs: 1 })(read.inputs, workflow, AbortSignal.timeout(20_000))
    if (!connection) throw new Error('no token')
    return connection.github
  }
  const asked = () => guarded.github.requests.map(({ operation, path }) => operation ?? path)

  it('are answered together, whatever they are about', async () => {
    const { number, headSha } = guarded.pull({ 'README.md': 'x' })
    const github = port()
    guarded.github.resetLog()
    const all = [github.mentioned(number), github.pullsOfCommit(headSha), github.tip('main'), github.parentsOf(headSha)]
    expect(await Promise.all<unknown>(all)).toMatchObject([
      { number },
      [{ number }],
      guarded.shop.tip('main'),
      [expect.stringMatching(/^[0-9a-f]{40}$/)],
    ])
    expect(asked()).toEqual(['/graphql'])
  })

  it('are asked by REST alone where an error names them, and nothing else is', async () => {
    const { number } = guarded.pull({ 'README.md': 'x' })
    const github = port()
    guarded.github.resetLog()
    expect(await Promise.all([github.mentioned(9999), github.mentioned(number), github.tip('main')])).toMatchObject([
      null,
      { number },
      guarded.shop.tip('main'),
    ])
    expect(asked()).toEqual(['/graphql', 'pulls/get'])
    // A number that is no pull request's is not asked for again.
    expect(await Promise.all([github.mentioned(9999), github.mentioned(number)])).toMatchObject([null, { number }])
    expect(asked()).toEqual(['/graphql', 'pulls/get', '/graphql'])
  })

  it('are all asked by REST where an error names nothing', async () => {
    const { number } = guarded.pull({ 'README.md': 'x' })
    guarded.github.faults.add('graphql', 'errors-beside-data')
    const github = port()
    expect(await Promise.all([github.mentioned(number), github.tip('main')])).toMatchObject([
      { number },
      guarded.shop.tip('main'),
    ])
    expect(asked()).toEqual(expect.arrayContaining(['pulls/get', 'git/get-ref']))
  })
})
