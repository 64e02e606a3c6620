/** What every example must have, whatever it deploys. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { ROOT } from '../support/program.ts'
import { EXAMPLES, isGate, readWorkflow, type StepsJob, stepsJobs, textOf } from './workflow-file.ts'

const action = z
  .object({ inputs: z.record(z.string(), z.unknown()) })
  .parse(parseDocument(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')).toJS())
const docs = readFileSync(path.join(ROOT, 'docs/deploys.md'), 'utf8')

const all: [string, StepsJob][] = EXAMPLES.flatMap((file) =>
  stepsJobs(readWorkflow(file)).map(([name, job]): [string, StepsJob] => [`${file}: ${name}`, job]),
)
/** All but the one that only looks, and has tests of its own. */
const gated = all.filter(
  ([name, { environment, steps }]) =>
    !name.startsWith('freeze-issues.yml') && (environment !== undefined || steps.some(isGate)),
)

describe.each(EXAMPLES)('%s', (file) => {
  it('has no duplicate keys, and is linked from docs/deploys.md', () => {
    expect(parseDocument(textOf(file)).errors).toEqual([])
    expect(docs).toContain(`](../examples/workflows/${file})`)
  })

  it('uses nothing but what is pinned to a commit', () => {
    const used = [...textOf(file).matchAll(/uses: (\S+)/g)].map(([, name]) => name)
    expect(used.length).toBeGreaterThan(0)
    for (const name of used) expect(name).toMatch(/^(your-org\/\S+@<commit>|[\w-]+\/[\w-]+@[0-9a-f]{40})$/)
  })

  it('gives no permission without saying what for', () => {
    const given = textOf(file).match(/^ +[\w-]+: (read|write)\b.*$/gm) ?? []
    expect(given.length).toBeGreaterThan(0)
    for (const line of given) expect(line).toMatch(/: (read|write) # \S/)
  })
})

describe.each(all)('%s', (_, { steps }) => {
  it('leaves no token in the checkout, and puts no expression into a script', () => {
    for (const { uses = '', with: given, run = '' } of steps) {
      if (uses.startsWith('actions/checkout@')) expect(given['persist-credentials']).toBe('false')
      expect(run).not.toContain(`\${{`)
    }
  })
})

describe.each(gated)('%s', (_, { environment, permissions, steps }) => {
  it('runs the gate in its first step after the checkout, whose inputs the action knows', () => {
    const [checkout, gate] = steps
    expect(checkout?.uses).toMatch(/^actions\/checkout@/)
    expect(gate && isGate(gate)).toBe(true)
    expect(gate?.with.mode).toBe('gate')
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(gate?.with ?? {})))
  })

  it('gates the environment that it deploys to, and may read what docs/policy.md lists', () => {
    const [, gate] = steps
    expect(gate?.with.environment).toBe(environment)
    const always = { contents: 'read', 'pull-requests': 'read' }
    expect(permissions).toEqual(
      environment ? { ...always, deployments: 'read', actions: 'read', checks: 'read' } : always,
    )
  })

  it('decides for real: nothing sets another time, a dry run or services by name, and a freeze fails the job', () => {
    const [, gate] = steps
    expect(steps.filter((step) => step['continue-on-error'] !== undefined)).toEqual([])
    expect(gate?.with.services).toBe('changed')
    expect(Object.keys(gate?.with ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(at|dry-run|slo-directory)$/)]),
    )
  })
})

describe('deploys to one environment', () => {
  it.each(EXAMPLES.filter((file) => file.startsWith('deploy-') && file !== 'deploy-reusable-caller.yml'))(
    'go out one after the other, none cancelled half-way, by %s',
    (file) => {
      const workflow = readWorkflow(file)
      const deploying = stepsJobs(workflow).filter(([, { environment }]) => environment !== undefined)
      expect(deploying).toHaveLength(1)
      for (const [, job] of deploying) {
        const group = job.concurrency ?? workflow.concurrency
        expect(group).toEqual({ group: `deploy-${job.environment}`, 'cancel-in-progress': false })
      }
    },
  )
})
