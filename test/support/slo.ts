import type { Slo } from '../../src/core/model/slo.ts'
import { readDirectory } from '../../src/core/specs/directory.ts'

/** The one SLO with this indicator, read as a repository's file is. `indicator` is YAML on one line. */
export function sloOf(indicator: string, { objective = '99.9%', window = '30d' } = {}): Slo {
  const text = `version: slo-gate/v1
service: shop
slos:
  - name: it
    objective: ${objective}
    window: ${window}
    indicator: ${indicator}
`
  const read = readDirectory({
    path: '.slo',
    policy: null,
    contracts: [{ path: '.slo/slos/shop.yaml', text }],
    waivers: [],
    exclusions: [],
    targets: [],
  })
  const slo = 'value' in read ? read.value.slos[0] : undefined
  if (!slo) throw new Error(`not a contract: ${JSON.stringify(read)}`)
  return slo
}
