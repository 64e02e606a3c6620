import type { Backend, CoveredReading } from '../../../src/core/budget/backend.ts'
import { countsFrom } from '../../../src/core/budget/counting.ts'
import { COVERED, NOT_COVERED } from '../../../src/core/budget/coverage.ts'
import { type Reason, unmeasured } from '../../../src/core/model/measurement.ts'
import { type Slo, sloId } from '../../../src/core/model/slo.ts'
import type { Span } from '../../../src/core/model/span.ts'
import { fraction } from '../build.ts'

export interface MemorySettings {
  /** How many events were good, and how many there were: by the SLO's name, and by the span as the policy writes it. */
  readonly table: Readonly<Record<string, Readonly<Record<string, readonly [good: number, total: number]>>>>
}

/** A backend that answers from a table. */
export function memoryBackend({ table }: MemorySettings): Backend {
  const noData = (slo: Slo): Reason => ({ kind: 'no-data', of: sloId(slo) })
  const number = (value: number) => ({ kind: 'number', value: fraction(value) }) as const
  const reading = (slo: Slo, { text }: Span): CoveredReading => {
    const counts = table[sloId(slo)]?.[text]
    if (!counts) return { measurement: unmeasured(noData(slo)), coverage: NOT_COVERED, evidence: [] }
    const [good, total] = counts
    return { measurement: countsFrom('good', number(good), number(total)), coverage: COVERED, evidence: [] }
  }
  return {
    split: async (slo) => [slo],
    compliance: async (slo, { span }) => reading(slo, span),
    recent: async (slo, { span }) => reading(slo, span),
    taken: async () => [],
    history: async (slo) => ({ kind: 'none', reason: noData(slo) }),
    aside: async ({ slo }) => ({ measurement: unmeasured(noData(slo)), coverage: NOT_COVERED, evidence: [] }),
    cadence: async () => null,
    bounds: async () => [],
    close: async () => {},
  }
}
