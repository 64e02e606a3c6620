/** Every workflow that we run or tell others to run: our own, the examples, and what stands in the pages. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../support/program.ts'

export interface Written {
  /** The file, and in a page the line. */
  readonly name: string
  /** A whole workflow; of a page that has only some steps or a job, with what such a workflow has around them. */
  readonly text: string
}

const FOLDERS = ['.github/workflows', 'examples/workflows']

export function writtenWorkflows(): readonly Written[] {
  const files = FOLDERS.flatMap((folder) => readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`))
  const pages = readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))
  return [
    ...files.map((name) => ({ name, text: textOf(name) })),
    ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pages.map((name) => `docs/${name}`)].flatMap(inPage),
  ]
}

const textOf = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')

/** A fenced block of YAML, wherever it is indented to. */
const BLOCK = /^( *)```ya?ml\n([\s\S]*?)^\1```$/gm

function inPage(page: string): readonly Written[] {
  const text = textOf(page)
  return [...text.matchAll(BLOCK)].flatMap(({ 1: indent = '', 2: block = '', index }) => {
    const name = `${page}:${text.slice(0, index).split('\n').length}`
    const whole = wholeWorkflow(dedented(block, indent))
    return whole === null ? [] : [{ name, text: whole }]
  })
}

/** A part of a workflow may be shown as deep as it stands in one. */
function dedented(block: string, fence: string): string {
  const text = block.replace(new RegExp(`^${fence}`, 'gm'), '')
  return text.replace(new RegExp(`^${/^ */.exec(text)?.[0]}`, 'gm'), '')
}

/** The workflow that a block is, or a part of; null for what is none, such as an SLO. */
function wholeWorkflow(yaml: string): string | null {
  if (!/^\s*(- )?(uses|run|steps|jobs):/m.test(yaml)) return null
  const value: unknown = parse(yaml)
  if (Array.isArray(value)) return around(jobOf(`steps:\n${indented(yaml, '  ')}`))
  if (typeof value !== 'object' || value === null) return null
  if ('on' in value) return yaml
  if ('jobs' in value) return around(yaml)
  return 'steps' in value ? around(jobOf(yaml)) : null
}

const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by)

/** A job of a part of one. */
const jobOf = (part: string) =>
  `jobs:\n  job:\n${/^runs-on:/m.test(part) ? '' : '    runs-on: ubuntu-latest\n'}${indented(part, '    ')}`

/** Jobs with a trigger that has the inputs that they read. */
function around(jobs: string): string {
  const inputs = [...new Set([...jobs.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name))]
  const on = inputs.length === 0 ? 'push' : `{ workflow_dispatch: { inputs: { ${inputs.join(': {}, ')}: {} } } }`
  return `on: ${on}\npermissions: {}\n${jobs}`
}
