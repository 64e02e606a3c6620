import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { error, getInput, notice, setOutput, setSecret, summary, warning } from '@actions/core'
import { serverUrlOf, workflowOf } from '../../adapters/github/workflow.ts'
import { jsonSafe, logSafe, oneLine } from '../../core/model/text.ts'
import type { Annotation } from '../../present/annotation.ts'
import { INPUT_NAMES, type RawInputs } from '../inputs/names.ts'
import { secretsOf } from '../inputs/secrets.ts'
import { type Host, OWN_PAGES, type Summary } from './host.ts'

/** The inputs as the runner hands them over. */
export const actionInputs = (): RawInputs => Object.fromEntries(INPUT_NAMES.map((name) => [name, getInput(name)]))

/** The runner of a workflow. Secrets are masked at once, before anything is printed. */
export function actionHost(raw: RawInputs): Host {
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary } = process.env
  const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile } = process.env
  const secrets = secretsOf(raw, process.env)
  const { redact, redactName } = secrets
  const mask = (forms: readonly string[]) => {
    for (const form of forms) setSecret(form)
  }
  mask(secrets.masked)
  const write = (text: string) => void process.stdout.write(`${logSafe(text)}\n`)
  const print = (text: string) => write(redactName(text))
  return {
    workspace: workspace || process.cwd(),
    defaultReportFile: temporary ? path.join(temporary, 'slo-gate-report.json') : null,
    workflow: workflowOf(process.env),
    pages: pagesOf(process.env),
    redact,
    redactName,
    conceal: (secret) => mask(secrets.add(secret)),
    now: () => Date.now(),
    print,
    printJson: (json) => write(jsonSafe(json)),
    complain: print,
    annotate(annotations) {
      for (const annotation of annotations) annotate(annotation, redactName)
    },
    summary: summaryFile ? summaryIn(summaryFile, redactName) : null,
    output(name, value) {
      // Without the file, the toolkit would print a command that runners no longer follow.
      if (!outputFile) return
      tryToOpen(outputFile, 'a')
      setOutput(name, value)
    },
  }
}

/** The pages of the very commit that runs. The runner doesn't name it for an action of the workflow's own repository. */
function pagesOf(environment: NodeJS.ProcessEnv): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment
  if (!repository || !ref) return OWN_PAGES
  return `${serverUrlOf(environment)}/${repository}/blob/${encodeURI(ref)}/docs`
}

const COMMANDS = { error, warning, notice } as const

function annotate({ level, title, message, place }: Annotation, redact: (text: string) => string): void {
  const isSpoken = place === null || isPlain(place.file)
  const where = place && isSpoken ? { file: place.file, startLine: place.line, startColumn: place.column } : {}
  const text = isSpoken ? message : `${oneLine(place.file)}:${place.line}:${place.column}: ${message}`
  COMMANDS[level](logSafe(redact(text)), { title: logSafe(oneLine(redact(title))), ...where })
}

/** Whether a path may stand in a command as it is; of any other, the log has what can be shown of it. */
const isPlain = (file: string) => logSafe(oneLine(file)) === file

const summaryIn = (file: string, redact: (text: string) => string): Summary => ({
  add: (markdown) => void summary.addRaw(redact(markdown)),
  async write() {
    if (summary.isEmptyBuffer()) return
    // The toolkit does not write to a file that it can't read.
    tryToOpen(file, 'a+')
    await summary.write()
  },
})

/** Makes a file of the runner's that is not there, and throws why it can't be opened: the toolkit says only that it can't. */
const tryToOpen = (file: string, flags: 'a' | 'a+') => closeSync(openSync(file, flags))
