/** CONTRIBUTING tells where things are: what it names is there, and what is there is named. */
import { globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { BACKENDS } from '../src/app/backends.ts'
import { FORMATS } from '../src/app/formats.ts'
import { HELP } from '../src/app/hosts/help.ts'
import { MODE_NAMES } from '../src/app/modes.ts'
import { ROOT } from './support/program.ts'

const page = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const plan = /^```\nsrc\/\n(.*?)^```/ms.exec(page)?.[1] ?? ''
const adding = /^\| to add \|.*?(?=\n\n)/ms.exec(page)?.[0] ?? ''

const foldersOf = (folder: string) =>
  readdirSync(path.join(ROOT, 'src', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

it.each(['.', 'app', 'adapters', 'present', 'core', 'core/specs'])('the plan names every folder of %s', (folder) => {
  const named = new Set(plan.match(/[\w<>-]+(?=\/)/g))
  const isNamed = (name: string) =>
    named.has(name) || ((MODE_NAMES as readonly string[]).includes(name) && named.has('<mode>'))
  expect(foldersOf(folder).filter((name) => !isNamed(name))).toEqual([])
})

it('every file and folder that is to be touched for something new is there', () => {
  const paths = [...adding.matchAll(/`([^`\s]+\/[^`\s]*|[^`\s]+\.(?:yml|ts|md))`/g)].map(([, named = '']) => named)
  const isThere = (named: string) => {
    const pattern = named.replaceAll(/<\w+>/g, '*')
    return ['.', 'src', 'src/core/*'].some((from) => globSync(path.posix.join(from, pattern), { cwd: ROOT }).length > 0)
  }
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((named) => !isThere(named))).toEqual([])
})

it.each([
  ['backend', BACKENDS],
  ['format', FORMATS],
])('the help and the Action name every %s', (input, table) => {
  const action = readFileSync(path.join(ROOT, 'action.yml'), 'utf8')
  const described = new RegExp(`^  ${input}:\n    description: (.*)$`, 'm').exec(action)?.[1] ?? ''
  const helped = new RegExp(`^  --${input} <kind>(.*)$`, 'm').exec(HELP)?.[1] ?? ''
  for (const name of Object.keys(table)) {
    expect(described).toContain(name)
    expect(helped).toContain(name)
  }
})
