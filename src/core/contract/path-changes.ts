import { isCovered } from '../model/path-pattern.ts'
import { servicesOf } from '../model/services.ts'
import type { Service, Slo } from '../model/slo.ts'
import { type Change, type Direction, directionOf } from './change.ts'

/**
 * What an edit takes from the paths of services: a deploy that touches what is taken away is gated no more. A service that was renamed
 * is held to what it had; `renamed` has the new names by the old ones.
 */
export function pathChanges(
  before: readonly Slo[],
  after: readonly Slo[],
  renamed: ReadonlyMap<string, ReadonlySet<string>>,
): Change[] {
  const now = new Map(servicesOf(after).map((service) => [service.name, service]))
  return servicesOf(before).flatMap((was) =>
    [...new Set([was.name, ...(renamed.get(was.name) ?? [])])].flatMap((name) => {
      const is = now.get(name)
      return is ? pathChange(was, is) : []
    }),
  )
}

function pathChange(was: Service, is: Service): Change[] {
  const direction = directionOfPaths(was.paths, is.paths)
  if (direction === null) return []
  const [before, after] = [pathsText(was.paths), pathsText(is.paths)]
  return [{ service: is.name, slo: null, field: 'paths', before, after, direction, place: is.places.paths }]
}

/** Null for an edit after which every deploy that was gated still is. */
function directionOfPaths(before: readonly string[], after: readonly string[]): Direction | null {
  // Without paths, every deploy is gated.
  if (before.length === 0) return after.length === 0 ? null : 'loosened'
  if (after.length === 0) return 'tightened'
  if (isCoveredBy(after)(before)) return null
  return directionOf(true, !isCoveredBy(before)(after))
}

const isCoveredBy = (wider: readonly string[]) => (paths: readonly string[]) =>
  paths.every((path) => wider.some((by) => isCovered(path, by)))

const pathsText = (paths: readonly string[]) => (paths.length === 0 ? null : paths.join(', '))
