import type { Place } from '../../model/place.ts'
import type { Service } from '../../model/slo.ts'
import type { StatedWindow, Supplement } from '../supplement.ts'

/** What files are read for: `convert` also reads what a gate leaves to a vendor. */
export type Purpose = 'gate' | 'convert'

const NOTHING_SAID = { since: null, noData: null, commitment: null } as const

/** The services of files of other formats, each with what a native document says for it. */
export class Services {
  readonly #supplements: ReadonlyMap<string, Supplement>
  readonly #services = new Map<string, Service>()

  readonly purpose: Purpose

  constructor(supplements: readonly Supplement[], purpose: Purpose) {
    this.purpose = purpose
    this.#supplements = new Map(supplements.map((supplement) => [supplement.service.name, supplement]))
  }

  /** The service of this name, which a file names at `place`. */
  named(name: string, place: Place): Service {
    const known = this.#services.get(name)
    if (known) return known
    const service = this.#supplements.get(name)?.service ?? {
      name,
      owner: null,
      paths: [],
      runbook: null,
      policy: 'default',
      reviewed: null,
      places: { service: place, paths: place, runbook: place, reviewed: place },
    }
    this.#services.set(name, service)
    return service
  }

  /** The window that a native document states for the service's SLOs. */
  windowOf(name: string): StatedWindow | null {
    return this.#supplements.get(name)?.window ?? null
  }

  /** What a native document says of the service's SLOs besides their window. */
  saidOf(name: string): Pick<Supplement, 'since' | 'noData' | 'commitment'> {
    return this.#supplements.get(name) ?? NOTHING_SAID
  }

  /** Where the service is bound to a policy; `fallback`, when that is the default. */
  policyPlaceOf(name: string, fallback: Place): Place {
    return this.#supplements.get(name)?.policyPlace ?? fallback
  }

  /** Whether a file of another format has named the service. */
  isNamed(name: string): boolean {
    return this.#services.has(name)
  }
}
