import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import type { StatedWindow } from '../supplement.ts'
import { found } from '../yaml/scalar.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import type { ForeignDocument } from './format.ts'
import type { Readings } from './readings.ts'
import { durationOfSeconds } from './seconds.ts'

/** A shared config. Its backends and exporters are secrets and addresses of slo-generator's own. */
const configSchema = z.lazy(() =>
  z.looseObject({
    error_budget_policies: z
      .record(
        z.string(),
        z.looseObject({
          steps: z
            .array(
              z.looseObject({ window: z.int({ error: (issue) => found(issue.input, 'a number of seconds') }).min(1) }),
            )
            .min(1, { error: 'an error-budget policy has at least one step' }),
        }),
      )
      .nullish(),
  }),
)

/** The compliance window of each policy, by the directory of the config that has it. */
export type BudgetPolicies = ReadonlyMap<string, readonly BudgetPolicy[]>

interface BudgetPolicy extends StatedWindow {
  readonly name: string
}

/** Reads shared configs. The longest window of a policy is the one that is complied with; the others tell of burn. */
export function readConfigs(documents: readonly ForeignDocument[], readings: Readings): BudgetPolicies {
  const policies = new Map<string, BudgetPolicy[]>()
  for (const { document } of documents) {
    const read = readDocument(document, configSchema)
    if ('diagnostics' in read) {
      readings.refuse(read.diagnostics)
      continue
    }
    const directory = directoryOf(document.placeOf([]).file)
    for (const [name, { steps }] of Object.entries(read.value.error_budget_policies ?? {})) {
      const longest = steps.reduce((most, { window }) => Math.max(most, window), 0)
      const index = steps.findIndex(({ window }) => window === longest)
      const place = document.placeOf(['error_budget_policies', name, 'steps', index], 'window')
      const duration = durationOfSeconds(longest)
      if (duration) {
        const policy = { name, window: { kind: 'rolling', duration } as const, place }
        const others = policies.get(directory)
        if (others) others.push(policy)
        else policies.set(directory, [policy])
      } else
        readings.refuse([
          { code: 'window', place, problem: new Problem('no window is that long', 'at most five years') },
        ])
    }
  }
  return policies
}

const directoryOf = (file: string) => file.split('/').slice(0, -1).join('/')

/** The window of a policy, from the nearest directory at or above the SLO's that has the policy. */
export function windowOfPolicy(policies: BudgetPolicies, document: YamlDocument, name: string): StatedWindow | Problem {
  const parts = directoryOf(document.placeOf([]).file).split('/')
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const found = (policies.get(parts.slice(0, depth).join('/')) ?? []).filter((policy) => policy.name === name)
    const [policy, ...others] = found
    if (policy && others.length === 0) return policy
    if (policy)
      return new Problem(`${found.length} shared configs have the error-budget policy \`${name}\``, 'one of them')
  }
  return new Problem(
    `no shared config here has the error-budget policy \`${name}\`, which states the window`,
    'a file with error_budget_policies, in this directory or above',
    'Or write a document with `version: slo-gate/v1`, `service:` and `window:`.',
  )
}
