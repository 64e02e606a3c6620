import type { Directory } from '../../core/model/directory.ts'
import { BrokenInputs } from '../../core/model/errors.ts'
import type { Reason } from '../../core/model/measurement.ts'
import type { Slo } from '../../core/model/slo.ts'
import { withheldIn } from '../asked-backend.ts'
import { connectBackend } from '../backends.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { evaluationInstant } from '../instant.ts'
import { evaluate, splitSlos } from './evaluate.ts'
import { excludedBy } from './excluded.ts'

/** An SLO of which a gate would not know how it stands now. */
export interface UnknownSlo {
  readonly slo: Slo
  readonly reason: Reason
}

/** What a gate would not know now, so that it is told before a deploy waits for it. Nothing without a backend to ask. */
export async function unknownSlos(
  directory: Pick<Directory, 'slos' | 'exclusions' | 'policy'>,
  inputs: Inputs,
  host: Host,
): Promise<readonly UnknownSlo[]> {
  const { backend: input } = inputs
  if (!input) return []
  if ('problem' in input) throw new BrokenInputs([input])
  const at = evaluationInstant(inputs, host)
  const { deadline } = inputs.time
  const backend = await connectBackend(input, { at, deadline, redact: host.redact, withheld: withheldIn(host) })
  try {
    const policies = directory.policy.errorBudgetPolicies
    const bound = directory.slos.filter(({ service }) => policies.has(service.policy))
    const excludedOf = excludedBy(directory.exclusions)
    const slos = await splitSlos(bound, at, backend, excludedOf)
    const results = await evaluate(
      slos,
      ({ service }) => boundPolicy(policies, service.policy),
      at,
      backend,
      excludedOf,
    )
    return results.flatMap(({ slo, standing, decision: { cause } }) => {
      if (standing.status === 'unknown') return { slo, reason: standing.reason }
      return cause?.kind === 'unknown' ? { slo, reason: cause.reason } : []
    })
  } finally {
    await backend.close()
  }
}

function boundPolicy<Policy>(policies: ReadonlyMap<string, Policy>, name: string): Policy {
  const policy = policies.get(name)
  if (!policy) throw new Error(`there is no policy ${name}`)
  return policy
}
