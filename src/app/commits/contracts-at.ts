import type { Contracts } from '../../core/model/directory.ts'
import type { Exclusion } from '../../core/model/exclusion.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Waiver } from '../../core/model/waiver.ts'
import type { CommitFiles } from '../../core/specs/commit-sources.ts'
import { standAlone } from '../../core/specs/contracts.ts'
import { readContracts } from '../../core/specs/directory.ts'
import { chosen, pathOf, readProtected, readTexts } from '../../core/specs/directory-files.ts'
import { readExclusions } from '../../core/specs/exclusions.ts'
import { readable } from '../../core/specs/layout/layout.ts'
import { readTargets, type Targets } from '../../core/specs/targets.ts'
import { readWaivers } from '../../core/specs/waivers.ts'

/** Reads the policy at a commit, and those files of contracts, exclusions and waivers that `wanted` names. */
export async function contractsAt(files: CommitFiles, wanted: (file: string) => boolean): Promise<Contracts> {
  const { diagnostics, ...texts } = await readProtected(files, wanted)
  const found = readContracts({ path: files.path, ...texts, targets: [] })
  // The service of a waiver, or the SLO of an exclusion, may be in a file that nobody asked for.
  const isWhole = diagnostics.length === 0 && chosen(files, wanted).length === files.layout.contracts.length
  const told = found.diagnostics.filter(
    ({ code }) => isWhole || !(code === 'unknown-service' || code === 'unknown-slo'),
  )
  return {
    ...found,
    policy: texts.policy || !diagnostics.some(({ place }) => place.file === policyOf(files)) ? found.policy : null,
    diagnostics: [...diagnostics, ...told],
  }
}

const whole = new WeakMap<CommitFiles, Promise<Contracts>>()

/** Reads the policy and all contracts, exclusions and waivers at a commit, once for all who ask. */
export function allContractsAt(files: CommitFiles): Promise<Contracts> {
  const read = whole.get(files) ?? contractsAt(files, () => true)
  whole.set(files, read)
  return read
}

const policyOf = (files: CommitFiles) => pathOf(files, { path: 'policy.yaml' })

/** Whether what can't be read may be meant as the policy, such as a `policy.yml`: then the built-in one is nobody's rule. */
export function hidesPolicy({ path, layout }: CommitFiles): boolean {
  if (layout.policy) return false
  const others = ['slos/', 'exclusions/', 'waivers/'].map((folder) => pathOf({ path }, { path: folder }))
  return layout.diagnostics.some(({ place: { file } }) => !others.some((folder) => file.startsWith(folder)))
}

/** Whether those contract files that `wanted` names mean what they mean whatever stands in the others. */
export async function standAloneAt(files: CommitFiles, wanted: (file: string) => boolean): Promise<boolean> {
  return standAlone((await readTexts(chosen(files, wanted), files)).texts)
}

/** The waivers at a commit, as far as they can be read. */
export async function waiversAt(files: CommitFiles): Promise<readonly Waiver[]> {
  const { texts } = await readTexts(readable(files.path, files.layout).waivers, files)
  return readWaivers(texts).waivers
}

/** The exclusions at a commit, as far as they can be read. */
export async function exclusionsAt(files: CommitFiles): Promise<readonly Exclusion[]> {
  const { texts } = await readTexts(readable(files.path, files.layout).exclusions, files)
  return readExclusions(texts).exclusions
}

/** Reads the target files at a commit, which no decision needs. */
export async function targetsAt(files: CommitFiles, slos: readonly Slo[]): Promise<Targets> {
  const layout = readable(files.path, files.layout)
  const { texts, diagnostics } = await readTexts(layout.targets, files)
  const found = readTargets(texts, slos)
  return { targets: found.targets, diagnostics: [...layout.targetDiagnostics, ...diagnostics, ...found.diagnostics] }
}
