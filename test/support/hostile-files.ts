import type { Checkout, Contracts, DirectorySources } from '../../src/core/model/directory.ts'
import { readContracts } from '../../src/core/specs/directory.ts'

/** `count` texts, one after the other. */
export const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('')

/** Files by their path below `.slo`, as the sources of a directory. */
export function sourcesOf(files: Readonly<Record<string, string>>): DirectorySources {
  const all = Object.entries(files).map(([name, text]) => ({ path: `.slo/${name}`, text }))
  const below = (part: string) => all.filter(({ path }) => path.startsWith(`.slo/${part}`))
  return {
    path: '.slo',
    policy: below('policy.yaml')[0] ?? null,
    contracts: below('slos/'),
    waivers: below('waivers/'),
    exclusions: below('exclusions/'),
    targets: below('targets/'),
  }
}

export const contractsOf = (files: Readonly<Record<string, string>>): Contracts => readContracts(sourcesOf(files))

export const checkoutOf = (files: Readonly<Record<string, string>>): Checkout => ({
  sources: sourcesOf(files),
  diagnostics: [],
  targetDiagnostics: [],
  notices: [],
})
