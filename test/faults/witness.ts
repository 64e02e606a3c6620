import type { Workflow } from '../../src/adapters/github/workflow.ts'
import type { Host } from '../../src/app/hosts/host.ts'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { secretsOf } from '../../src/app/inputs/secrets.ts'
import { jsonSafe, logSafe } from '../../src/core/model/text.ts'

/** A host that hears everything, blotted out as the runner's is. */
export interface Witness {
  readonly host: Host
  /** All that was said, as people and programs would read it. */
  said(): string
  /** What was printed, without all else that was said. */
  printed(): readonly string[]
  readonly outputs: ReadonlyMap<string, string>
}

interface Circumstances {
  readonly workspace: string
  readonly workflow?: Workflow
  readonly now?: () => number
}

export function witness(raw: RawInputs, { workspace, workflow, now = Date.now }: Circumstances): Witness {
  const { redact, redactName, add } = secretsOf(raw)
  const lines: string[] = []
  const printed: string[] = []
  const outputs = new Map<string, string>()
  const host: Host = {
    workspace,
    defaultReportFile: null,
    pages: 'docs',
    workflow: workflow ?? null,
    redact,
    redactName,
    conceal: (secret) => void add(secret),
    now,
    print(text) {
      printed.push(logSafe(redactName(text)))
      lines.push(logSafe(redactName(text)))
    },
    printJson(json) {
      printed.push(logSafe(jsonSafe(json)))
      lines.push(logSafe(jsonSafe(json)))
    },
    complain: (text) => void lines.push(logSafe(redactName(text))),
    annotate(annotations) {
      for (const { title, message, place } of annotations) {
        lines.push(redactName(title), logSafe(redactName(message)), JSON.stringify(place))
      }
    },
    summary: { add: (markdown) => void lines.push(redactName(markdown)), write: async () => {} },
    output: (name, value) => void outputs.set(name, value),
  }
  const said = () => [...lines, JSON.stringify([...outputs])].join('\n')
  return { host, said, printed: () => printed, outputs }
}
