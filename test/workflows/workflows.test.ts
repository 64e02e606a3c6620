/** Our own workflows, and each that we tell others to copy: read by actionlint, and held to the rules beside this file. */
import { describe, expect, it } from 'vitest'
import { actionlintOf } from './actionlint.ts'
import { writtenWorkflows } from './documented.ts'
import { findingsIn } from './rules.ts'

const WORKFLOWS = writtenWorkflows()

it('every place that tells of a workflow is looked at', () => {
  const names = WORKFLOWS.map(({ name }) => name.replace(/:\d+$/, ''))
  for (const file of [
    '.github/workflows/ci.yml',
    '.github/workflows/codeql.yml',
    'README.md',
    'docs/guard.md',
    'docs/protect.md',
  ])
    expect(names).toContain(file)
})

describe.each(WORKFLOWS)('the workflow of $name', ({ name, text }) => {
  it('has nothing that actionlint finds', async () => {
    expect(await actionlintOf(text, name)).toEqual([])
  })

  it('breaks no rule on permissions, pins, tokens and code of others', () => {
    expect(findingsIn(text)).toEqual([])
  })
})

it('an action is one commit wherever it is used', () => {
  const uses = WORKFLOWS.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@([0-9a-f]{40} # \S+)/g)])
  const commits = new Map<string, Set<string>>()
  for (const [, action = '', commit = ''] of uses) commits.set(action, (commits.get(action) ?? new Set()).add(commit))
  expect([...commits].filter(([, known]) => known.size > 1)).toEqual([])
  expect(commits.has('actions/checkout')).toBe(true)
})
