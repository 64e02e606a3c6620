/** Runs a scenario through the bundled program, and gathers everything that it wrote. */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WorkflowEvent } from '../github/events.ts'
import { type GitHubServer, startGitHub } from '../github/server.ts'
import { type HttpServer, serve } from '../support/http-server.ts'
import { LocalRepository } from '../support/local-repository.ts'
import { type ActionRun, checkout, type Ended, ROOT, runAction, runProgram } from '../support/program.ts'
import { readFolder, type Texts } from './files.ts'
import { readLog } from './log.ts'
import { answerAsPrometheus } from './prometheus.ts'
import { requestsText } from './requests.ts'
import type { ActionScenario, Scenario, TerminalScenario } from './scenario.ts'
import { Shop, TOKENS } from './shop.ts'

const NOW = '2026-11-11T00:05:30Z'
export const CLOCK = pathToFileURL(path.join(import.meta.dirname, 'clock.ts')).href

/** The files that a run of the scenario writes, by name, the same on every machine. */
export async function run(scenario: Scenario, folder: string): Promise<Texts> {
  const { checkout: shared, now = NOW } = scenario
  const files = readFolder(shared ? path.join(folder, '../checkouts', shared) : path.join(folder, 'checkout'))
  const env = { NODE_OPTIONS: `--import=${CLOCK}`, GOLDEN_NOW: now, ...scenario.env }
  const work = checkout('words' in scenario || scenario.isCheckedOut !== false ? files : {})
  try {
    const written =
      'words' in scenario
        ? await runTerminal(scenario, work.directory, env)
        : await runWorkflow({ ...scenario, now }, files, work.directory, env)
    const given = { ...files, ...('words' in scenario && scenario.edits) }
    const left = Object.entries(readFolder(work.directory)).filter(([name, text]) => given[name] !== text)
    const all = { ...written, ...Object.fromEntries(left.map(([name, text]) => [`written/${name}`, text])) }
    return normalized(all, { [work.directory]: '<workspace>' })
  } finally {
    work.remove()
  }
}

type Environment = Readonly<Record<string, string>>

async function runTerminal({ words, edits }: TerminalScenario, directory: string, env: Environment): Promise<Texts> {
  const repository = edits && new LocalRepository([], directory)
  repository?.commit()
  repository?.write(edits ?? {})
  const ended = await runProgram(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...words], env, directory)
  if (repository) rmSync(path.join(directory, '.git'), { recursive: true })
  return { ...ending(ended), 'stdout.txt': ended.stdout }
}

async function runWorkflow(
  { inputs, github: setUp, prometheus: answers, now }: ActionScenario & { readonly now: string },
  files: Texts,
  directory: string,
  env: Environment,
): Promise<Texts> {
  const github = setUp ? await startGitHub() : null
  const prometheus = answers ? await serve((...request) => answerAsPrometheus(answers, ...request)) : null
  try {
    const event = github && setUp ? setUp(new Shop(github, files)) : null
    github?.world.at(now)
    const given = { ...(github && JOB), ...(prometheus && { 'backend-url': prometheus.url }), ...inputs }
    const ended = await runForEvent(event, given, directory, env)
    if (github && github.violations.length > 0) throw new Error(github.violations.join('\n'))
    return normalized(actionFiles(ended, github, prometheus), addressesOf(github, prometheus))
  } finally {
    await Promise.all([github?.stop(), prometheus?.stop()])
  }
}

const JOB = { 'github-token': TOKENS.job, 'review-token': TOKENS.teams }

async function runForEvent(
  event: WorkflowEvent | null,
  inputs: Environment,
  directory: string,
  env: Environment,
): Promise<ActionRun> {
  const files = checkout({ 'event.json': JSON.stringify(event?.payload ?? {}) })
  const run = { GITHUB_EVENT_PATH: path.join(files.directory, 'event.json'), GITHUB_RUN_ID: '7' }
  try {
    return await runAction(directory, inputs, { env: { ...event?.environment, ...(event && run), ...env } })
  } finally {
    files.remove()
  }
}

export function actionFiles(ended: ActionRun, github: GitHubServer | null, prometheus: HttpServer | null): Texts {
  const { text, annotations, masks } = readLog(ended.stdout)
  return {
    ...ending(ended),
    'stdout.txt': text,
    'annotations.json': annotations.length > 0 ? jsonText(annotations) : '',
    'masks.json': masks.length > 0 ? jsonText(masks) : '',
    'summary.md': ended.summary,
    'outputs.json': Object.keys(ended.outputs).length > 0 ? jsonText(ended.outputs) : '',
    'report.json': ended.report === null ? '' : jsonText(ended.report),
    'requests.txt': requestsText(github?.requests ?? [], prometheus?.received ?? []),
  }
}

const ending = ({ status, stderr }: Ended) => ({ 'exit.txt': `${status}\n`, 'stderr.txt': stderr })
const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

export const addressesOf = (github: GitHubServer | null, prometheus: HttpServer | null) => ({
  ...(github && { [github.serverUrl]: '<github>' }),
  ...(prometheus && { [prometheus.url]: '<prometheus>' }),
})

/** The runner's own directory, whose name is another one every time. */
const TEMPORARY = new RegExp(`${tmpdir()}/slo-gate-test-\\w{6}`, 'g')
/** GitHub counts its requests, and which of those that go out side by side is the first is chance. */
const REQUEST_ID = /\bTEST:\d+/g

/** The texts without what differs from run to run, and without those that are empty. */
export function normalized(texts: Texts, words: Texts): Texts {
  const normal = (text: string) =>
    Object.entries(words)
      .reduce((all, [place, word]) => all.replaceAll(place, word), text)
      .replace(TEMPORARY, '<temporary>')
      .replace(REQUEST_ID, '<request>')
  return Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text ? [[name, normal(text)]] : [])))
}
