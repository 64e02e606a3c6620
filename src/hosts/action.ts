import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { workflowOf } from '../github/workflow.ts'
import type { Host } from '../host.ts'
import { INPUT_NAMES, type RawInputs } from '../inputs.ts'
import { logSafe, oneLine } from '../present/escape.ts'
import { redactor, secretForms } from '../secrets.ts'

/** The inputs that the runner hands over as `INPUT_*`. */
export function actionInputs(): RawInputs {
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, core.getInput(name)]))
}

/** Whether a path may stand in a command as it is; of any other, the log has what can be shown of it. */
const isPlain = (file: string) => logSafe(oneLine(file)) === file

/** The runner of a workflow. Secrets are masked at once, before anything is printed. */
export function actionHost(raw: RawInputs, environment: NodeJS.ProcessEnv): Host {
  const forms = secretForms(raw)
  for (const form of forms) core.setSecret(form)
  const redact = redactor(forms)
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary, GITHUB_STEP_SUMMARY: summaryFile } = environment
  return {
    workspace: workspace || process.cwd(),
    defaultReportFile: temporary ? path.join(temporary, 'slo-gate-report.json') : null,
    workflow: workflowOf(environment),
    redact,
    now: () => Date.now(),
    print: (text) => core.info(logSafe(redact(text))),
    complain: (text) => core.info(logSafe(redact(text))),
    annotate(annotations) {
      for (const { level, title, message, place } of annotations) {
        const say = { error: core.error, warning: core.warning, notice: core.notice }[level]
        const isSpoken = place === null || isPlain(place.file)
        const where = place && isSpoken && { file: place.file, startLine: place.line, startColumn: place.column }
        const text = isSpoken ? message : `${oneLine(place.file)}:${place.line}:${place.column}: ${message}`
        say(logSafe(redact(text)), { title: redact(title), ...where })
      }
    },
    async summarize(markdown) {
      if (summaryFile) await appendFile(summaryFile, redact(markdown))
    },
    output: (name, value) => core.setOutput(name, value),
  }
}
