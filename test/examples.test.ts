import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { INPUT_NAMES } from '../src/app/inputs/names.ts'
import { ROOT } from './support/program.ts'

const FOLDER = 'examples/workflows'
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly 'continue-on-error'?: boolean
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: Step[] }>
  >
}
const workflow = (file: string) => parse(read(`${FOLDER}/${file}`)) as Workflow
const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps)

describe('a workflow to copy', () => {
  it.each(readdirSync(path.join(ROOT, FOLDER)))(
    'gives this action only inputs that it has, and grants nothing to all jobs: %s',
    (file) => {
      const own = stepsOf(file).filter(({ uses }) => uses?.startsWith('your-org/slo-gate@'))
      expect(own.length).toBeGreaterThan(0)
      for (const step of own) expect(INPUT_NAMES).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
      expect(workflow(file).permissions).toEqual({})
    },
  )

  it('that keeps the freeze issues is the one of the page, runs by schedule and by hand, and never fails by a freeze', () => {
    const file = 'freeze-issues.yml'
    expect(read('docs/freeze-issue.md')).toContain(`\`\`\`yaml\n${read(`${FOLDER}/${file}`)}\`\`\``)
    expect(Object.keys(workflow(file).on)).toEqual(['schedule', 'workflow_dispatch'])
    expect(workflow(file).jobs.keep?.permissions).toEqual({ contents: 'read', issues: 'write' })
    const step = stepsOf(file).at(-1)
    expect(step).toMatchObject({ 'continue-on-error': true, with: { 'freeze-issue': true, environment: 'production' } })
  })
})
