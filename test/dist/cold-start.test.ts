import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { contract } from '../support/lint.ts'
import { loadedBuiltins, loadedFiles } from '../support/loaded.ts'
import { checkout, hasNode20, NODE_20, ROOT, runProgram } from '../support/program.ts'

const DIST = path.join(ROOT, 'dist')
const NODES = [process.execPath, ...(hasNode20 ? [NODE_20] : [])]
const WORKFLOW = {
  'INPUT_GITHUB-TOKEN': 'token',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: '0'.repeat(40),
}
const DOORS = [
  { door: 'cli.js', toolkit: 0, mode: (mode: string) => ({ args: [mode], env: {} }) },
  { door: 'index.js', toolkit: 1, mode: (mode: string) => ({ args: [], env: { ...WORKFLOW, INPUT_MODE: mode } }) },
]

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

/** A workspace with one SLO. */
function workspace(): string {
  const files = checkout({ '.slo/slos/shop.yaml': contract() })
  cleanups.push(files.remove)
  return files.directory
}

/** Another dist/ that holds only these files of it. */
function distOf(names: readonly string[]): string {
  const other = checkout({})
  cleanups.push(other.remove)
  const dist = path.join(other.directory, 'dist')
  mkdirSync(dist)
  for (const name of [...names, 'package.json']) copyFileSync(path.join(DIST, name), path.join(dist, name))
  return dist
}

describe.each(DOORS)('lint of a checkout, through $door', ({ door, toolkit, mode }) => {
  const program = (directory: string): Parameters<typeof loadedFiles> => {
    const { args, env } = mode('lint')
    return [[path.join(DIST, door), ...args], { PATH: process.env.PATH, ...env }, directory]
  }
  const loaded = (directory: string): readonly string[] => loadedFiles(...program(directory))
  const run = (node: string, dist: string, name: string, directory: string) => {
    const { args, env } = mode(name)
    return runProgram(node, [path.join(dist, door), ...args], env, directory)
  }

  it("loads neither an HTTP client nor GitHub's", () => {
    const files = loaded(workspace())
    expect(files.map((file) => path.dirname(file))).toEqual(files.map(() => DIST))
    expect(files.filter((file) => /undici|octokit/i.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it("loads the runner's toolkit only in the Action, without what else comes with it", () => {
    const texts = loaded(workspace()).map((file) => readFileSync(file, 'utf8'))
    expect(texts.filter((text) => text.includes('@actions/core/lib/core.js'))).toHaveLength(toolkit)
    expect(texts.filter((text) => /class OidcClient|@actions\/(http-client|exec|io)\//.test(text))).toEqual([])
  })

  it('loads no words for what a backend says', () => {
    const files = loaded(workspace()).filter((file) => readFileSync(file, 'utf8').includes('function lowCoverageText('))
    expect(files).toEqual([])
  })

  it("loads of Node neither its measuring nor, but for the runner's toolkit, its cryptography", () => {
    const builtins = loadedBuiltins(...program(workspace()))
    expect(builtins).toContain('fs')
    expect(builtins.filter((name) => ['crypto', 'perf_hooks'].includes(name))).toEqual(toolkit > 0 ? ['crypto'] : [])
  })

  it('needs nothing else of dist/', async () => {
    const directory = workspace()
    const dist = distOf(loaded(directory).map((file) => path.basename(file)))
    for (const node of NODES) {
      const ended = await run(node, dist, 'lint', directory)
      expect(ended).toMatchObject({ status: 0, stderr: '' })
      expect(ended.stdout).toContain('0 errors, 0 warnings in 1 file')
    }
  })

  it('fails with the cause where the code of a mode is missing', async () => {
    const directory = workspace()
    const dist = distOf(loaded(directory).map((file) => path.basename(file)))
    for (const node of NODES) {
      const { status, stdout, stderr } = await run(node, dist, 'gate', directory)
      expect(status).toBe(1)
      expect(stdout + stderr).toMatch(/Cannot find module .*\.js/)
    }
  })
})
