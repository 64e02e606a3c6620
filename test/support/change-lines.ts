import { compareContracts } from '../../src/core/contract/contract-changes.ts'
import type { Contracts } from '../../src/core/model/directory.ts'
import { readContracts } from '../../src/core/specs/directory.ts'

/** The files of one side of an edit: contracts by their name, and the policy. */
export interface Side {
  readonly contracts?: Readonly<Record<string, string>>
  readonly policy?: string | null
}

/** Reads one side of an edit; all of it must be right. */
function contractsOf({ contracts = {}, policy = null }: Side): Contracts {
  const read = readContracts({
    path: '.slo',
    policy: policy === null ? null : { path: 'policy.yaml', text: policy },
    contracts: Object.entries(contracts).map(([path, text]) => ({ path, text })),
    waivers: [],
    exclusions: [],
    targets: [],
  })
  const wrong = read.diagnostics.map(({ place, problem }) => `${place.file}:${place.line} ${problem.message}`)
  if (wrong.length > 0) throw new Error(`broken files: ${wrong.join('; ')}`)
  return read
}

/** What an edit changes as a reviewer reads it, with the place where the change stands. */
export function changeLines(before: Side, after: Side): string[] {
  const { changes } = compareContracts(contractsOf(before), contractsOf(after), () => false)
  return changes.map(
    ({ service, slo, field, before, after, direction, place }) =>
      `${place.file}:${place.line} ${[service, slo, field].filter((part) => part !== null).join(' ')}: ` +
      `${before} → ${after}, ${direction}`,
  )
}
