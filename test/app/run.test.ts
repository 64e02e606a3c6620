import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/app/run.ts'
import { witness } from '../faults/witness.ts'
import { contractText } from '../support/build.ts'
import { json, sample, serve, timeIn } from '../support/http-server.ts'
import { checkout } from '../support/program.ts'

const POLICY = `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze, consequences: [sprint] }]
`
const COUNTS = `time,service,slo,good,total
2026-10-29T00:00:00Z,shop,availability,0,9
2026-10-30T00:00:00Z,shop,availability,0,9
`

it('the JSON report keeps the names of rules and consequences, though a username is the same word', async () => {
  const work = checkout({ '.slo/policy.yaml': POLICY, '.slo/slos/a.yaml': contractText(), 'counts.csv': COUNTS })
  try {
    const file = path.join(work.directory, 'report.json')
    for (const username of ['exhausted', 'sprint']) {
      const raw = {
        mode: 'gate',
        backend: 'counts',
        'backend-url': path.join(work.directory, 'counts.csv'),
        'backend-username': username,
        'report-file': file,
        at: '2026-10-31T00:00:00Z',
      }
      const { host, said } = witness(raw, { workspace: work.directory })
      expect(await run(raw, host), said()).toBe(1)
      const report = JSON.parse(readFileSync(file, 'utf8')) as unknown
      expect(report).toMatchObject({
        services: [{ slos: [{ rule: 'exhausted', rules: ['exhausted'], consequences: ['sprint'] }] }],
      })
    }
  } finally {
    work.remove()
  }
})

it('a summary that can not be written is a notice, and the log says why', async () => {
  const work = checkout({ '.slo/slos/a.yaml': contractText() })
  try {
    const { host, said } = witness({}, { workspace: work.directory })
    const full = () => Promise.reject(new Error('ENOSPC: no space left on device, write'))
    const status = await run({ mode: 'lint' }, { ...host, summary: { add: () => {}, write: full } })
    expect(status).toBe(0)
    const lost = "GITHUB_STEP_SUMMARY: the job summary can't be written: ENOSPC: no space left on device, write"
    expect(said().split('\n').slice(-5, -1)).toEqual([lost, 'SLO Gate', lost, 'null'])
  } finally {
    work.remove()
  }
})

it('a secret that the backend has for the name of a group is told nowhere', async () => {
  const secret = 'hunter2-hunter2'
  const server = await serve(({ body }, response) => {
    const groups = {
      ...sample('1'),
      data: { resultType: 'vector', result: [{ metric: { zone: secret }, value: [timeIn(body), '1'] }] },
    }
    json(response, 200, decodeURIComponent(body).includes('count+by') ? groups : sample('1', timeIn(body)))
  })
  const text = contractText().replace('    indicator', '    group-by: [zone]\n    indicator')
  const work = checkout({ '.slo/slos/a.yaml': text })
  try {
    const file = path.join(work.directory, 'report.json')
    const raw = { mode: 'gate', 'backend-url': server.url, 'backend-token': secret, 'report-file': file }
    const { host, said } = witness(raw, { workspace: work.directory })
    await run(raw, host)
    const report = readFileSync(file, 'utf8')
    expect(report).toContain('availability{zone=')
    expect(report + said()).not.toContain('hunter2')
  } finally {
    work.remove()
    await server.stop()
  }
})
