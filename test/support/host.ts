import type { Host } from '../../src/app/hosts/host.ts'

const nothing = () => {}

/** A host that has no secrets and shows nothing, but for what is given: where a mode runs alone, what it says is in its answer. */
export const testHost = (parts: Partial<Host> = {}): Host => ({
  workspace: '/nowhere',
  defaultReportFile: null,
  workflow: null,
  pages: 'docs',
  redact: (text) => text,
  redactName: (name) => name,
  conceal: nothing,
  now: () => Date.now(),
  print: nothing,
  printJson: nothing,
  complain: nothing,
  annotate: nothing,
  summary: null,
  output: nothing,
  ...parts,
})
