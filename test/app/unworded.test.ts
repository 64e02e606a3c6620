import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { run } from '../../src/app/run.ts'
import { lintPresenter } from '../../src/present/lint/presenter.ts'
import { reportPresenter } from '../../src/present/report/presenter.ts'
import { witness } from '../faults/witness.ts'
import { contractText } from '../support/build.ts'
import { checkout } from '../support/program.ts'

const WORKFLOW = {
  repository: 'acme/shop',
  event: 'pull_request',
  actor: 'ann',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  apiUrl: 'http://127.0.0.1:1',
  graphqlUrl: null,
  serverUrl: 'http://127.0.0.1:1',
  runUrl: null,
  file: null,
  runId: null,
  runAttempt: 1,
  payload: () => undefined,
}
const METHODS = ['text', 'summary', 'annotations', 'outputs', 'json'] as const
const NO_WORDS = () => {
  throw new Error('no words for this')
}

/** A run without an event or a token, so that the guard breaks down and the report says what it lacks. */
async function runOf(mode: string) {
  const work = checkout({ '.slo/slos/a.yaml': contractText() })
  try {
    const file = path.join(work.directory, 'report.json')
    const { host, said } = witness({}, { workspace: work.directory })
    const status = await run({ mode, 'report-file': file }, { ...host, workflow: WORKFLOW })
    return { status, said: said(), report: JSON.parse(readFileSync(file, 'utf8')) as unknown }
  } finally {
    work.remove()
  }
}

afterEach(() => {
  vi.restoreAllMocks()
})

it.each(METHODS)(
  'an answer without words for %s fails the run, and takes nothing from what other modes say',
  async (method) => {
    vi.spyOn(lintPresenter, method).mockImplementation(NO_WORDS)
    const { status, said, report } = await runOf('auto')
    expect(status).toBe(2)
    expect(said).toContain('no words for this')
    expect(said).toContain('it is not known what the event pull_request is about')
    expect(said).toContain('The report is for pull requests: it needs a workflow and its github-token.')
    // Only what has no words is missing.
    expect(report).toMatchObject({ mode: method === 'json' ? 'report' : 'auto' })
  },
)

it.each(METHODS)('a report without words for %s is a notice, and fails nothing', async (method) => {
  vi.spyOn(reportPresenter, method).mockImplementationOnce(NO_WORDS)
  const { status, said, report } = await runOf('report')
  expect(status).toBe(0)
  expect(said).toContain('The performance targets could not be reported: no words for this')
  expect(report).toMatchObject({ mode: 'report' })
})
