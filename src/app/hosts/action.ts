import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { serverUrlOf, workflowOf } from '../../adapters/github/workflow.ts'
import { logSafe, oneLine } from '../../core/model/text.ts'
import { INPUT_NAMES, type RawInputs } from '../inputs/names.ts'
import { redactor, secretForms, unmistakableForms } from '../inputs/secrets.ts'
import { outputBlock, workflowCommand } from './commands.ts'
import { type Host, OWN_PAGES } from './host.ts'

/** The inputs that the runner hands over as `INPUT_*`. */
export function actionInputs(environment: NodeJS.ProcessEnv): RawInputs {
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '']))
}

/** The pages of the very commit that runs. The runner doesn't name it for an action of the workflow's own repository. */
function pagesOf(environment: NodeJS.ProcessEnv): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment
  if (!repository || !ref) return OWN_PAGES
  return `${serverUrlOf(environment)}/${repository}/blob/${encodeURI(ref)}/${OWN_PAGES}`
}

/** Whether a path may stand in a command as it is; of any other, the log has what can be shown of it. */
const isPlain = (file: string) => logSafe(oneLine(file)) === file

/** The runner of a workflow. Secrets are masked at once, before anything is printed. */
export function actionHost(raw: RawInputs, environment: NodeJS.ProcessEnv): Host {
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary } = environment
  const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile } = environment
  const write = (text: string) => void process.stdout.write(text)
  const forms = secretForms(raw)
  for (const form of forms) write(workflowCommand('add-mask', form))
  const redact = redactor(forms)
  return {
    workspace: workspace || process.cwd(),
    defaultReportFile: temporary ? path.join(temporary, 'slo-gate-report.json') : null,
    workflow: workflowOf(environment),
    pages: pagesOf(environment),
    redact,
    redactName: redactor(unmistakableForms(raw)),
    now: () => Date.now(),
    print: (text) => write(`${logSafe(redact(text))}\n`),
    complain: (text) => write(`${logSafe(redact(text))}\n`),
    annotate(annotations) {
      for (const { level, title, message, place } of annotations) {
        const isSpoken = place === null || isPlain(place.file)
        const where = place && isSpoken ? { file: place.file, line: place.line, col: place.column } : {}
        const text = isSpoken ? message : `${oneLine(place.file)}:${place.line}:${place.column}: ${message}`
        write(workflowCommand(level, logSafe(redact(text)), { title: redact(title), ...where }))
      }
    },
    summarize: summaryFile ? (markdown) => appendFileSync(summaryFile, redact(markdown)) : null,
    output(name, value) {
      if (outputFile) appendFileSync(outputFile, outputBlock(name, value))
    },
  }
}
