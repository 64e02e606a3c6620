import { expect, it, vi } from 'vitest'
import { run } from '../../src/app/run.ts'
import { witness } from '../faults/witness.ts'
import { contractText } from '../support/build.ts'
import { checkout } from '../support/program.ts'

vi.mock('../../src/present/lint/presenter.ts', () => ({
  lintPresenter: {
    text: () => {
      throw new Error('no words for this')
    },
  },
}))

it('an answer that can not be put into words fails the run, and takes nothing from what other modes say', async () => {
  const work = checkout({ '.slo/slos/a.yaml': contractText() })
  try {
    const { host, said } = witness({}, { workspace: work.directory })
    const workflow = {
      repository: 'acme/shop',
      event: 'pull_request',
      sha: 'a'.repeat(40),
      apiUrl: 'http://127.0.0.1:1',
      serverUrl: 'http://127.0.0.1:1',
      runUrl: null,
      payload: () => undefined,
    }
    expect(await run({ mode: 'auto' }, { ...host, workflow })).toBe(2)
    expect(said()).toContain('no words for this')
    expect(said()).toContain('The report is for pull requests: it needs a workflow and its github-token.')
  } finally {
    work.remove()
  }
})
