import type { Deployer } from '../model/policy.ts'
import type { Change } from './change.ts'
import { listText, type PlaceField, policyChange } from './policy-field.ts'

type Deployers = readonly Deployer[] | null

/** What differs between two lists of those whose deployment records are believed. To believe more of them is looser. */
export function deployerChanges(before: Deployers, after: Deployers, placeOf: PlaceField): Change[] {
  const [was, is] = [namesOf(before), namesOf(after)]
  const isLooser = [...is].some((name) => !was.has(name))
  const isTighter = [...was].some((name) => !is.has(name))
  if (!isLooser && !isTighter) return []
  // To believe one more is a loosening, whoever is believed no longer.
  const direction = isLooser ? 'loosened' : 'tightened'
  return [policyChange(['deployed-by'], listText([...was]), listText([...is]), direction, placeOf)]
}

/** The default is one more name: no list says which workflow that is. */
const namesOf = (deployers: Deployers): ReadonlySet<string> => new Set(deployers?.map(deployerText) ?? [THE_DEFAULT])

const THE_DEFAULT = 'the workflow that runs the gate'

const deployerText = (deployer: Deployer): string => (deployer.kind === 'app' ? `app:${deployer.slug}` : deployer.path)
