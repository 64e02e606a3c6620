import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../src/app/inputs/inputs.ts'
import { INPUT_NAMES, type RawInputs } from '../src/app/inputs/names.ts'
import { testHost } from './support/host.ts'
import { ROOT } from './support/program.ts'

const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>
  runs: unknown
}

/** What the runner makes of a default that stands for a secret is not ours to compare. */
const literal = (text: string) => (text.startsWith('${{') ? '' : text)

it('action.yml declares the inputs that the program reads, no more and no fewer', () => {
  expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES])
})

/** The inputs, with how long a run has in place of the clocks that it starts. */
function read(raw: RawInputs) {
  const answer = readInputs(raw, testHost())
  if (answer.kind !== 'inputs') throw new Error(JSON.stringify(answer.problems))
  return { ...answer.inputs, time: answer.inputs.time.totalMs }
}

it('the defaults of action.yml are those of the program', () => {
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, literal(input.default)]),
  )
  const address = { 'backend-url': 'http://prometheus.test' }
  expect(read({ ...defaults, ...address })).toEqual(read(address))
})

it('the Action runs on Node 24 from the committed bundle', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})
