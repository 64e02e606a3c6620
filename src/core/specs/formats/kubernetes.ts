import { partOf, type YamlDocument } from '../yaml/yaml.ts'

/** What an item of a list of one kind does not say itself. */
export interface Inherited {
  readonly apiVersion: string
  readonly kind: string
}

interface Item {
  readonly document: YamlDocument
  readonly inherited: Inherited | null
}

/**
 * The objects of a document that lists some: the `items` of what `kubectl get -o yaml` prints, or a list with a version in each.
 * Null for any other document.
 */
export function itemsOf(document: YamlDocument): readonly Item[] | null {
  const { value } = document
  if (Array.isArray(value)) {
    const isList =
      value.length > 0 && value.every((item) => isMapping(item) && ('apiVersion' in item || 'version' in item))
    return isList ? value.map((_, index) => ({ document: partOf(document, [index]), inherited: null })) : null
  }
  if (!isMapping(value) || !Array.isArray(value.items)) return null
  const { apiVersion, kind, items } = value
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !kind.endsWith('List') || items.length === 0)
    return null
  // Kubernetes itself leaves version and kind out in a list of one kind.
  const inherited = kind === 'List' ? null : { apiVersion, kind: kind.slice(0, -'List'.length) }
  if (inherited && !items.every(isMapping)) return null
  return items.map((_, index) => ({ document: partOf(document, ['items', index]), inherited }))
}

/** Whether an object lists others and has none. */
export const isEmptyList = ({ kind, items }: Readonly<Record<string, unknown>>): boolean =>
  typeof kind === 'string' && kind.endsWith('List') && (items === null || (Array.isArray(items) && items.length === 0))

/** Versions of Kubernetes' APIs. */
const VERSION = /^([a-z0-9-]+(\.[a-z0-9-]+)*\/)?v\d+((alpha|beta)\d+)?$/

export const isKubernetesVersion = (version: string): boolean => VERSION.test(version)

/** Whether a kind is one of SLOs by its name: `DatadogSLO`, `ServiceLevelObjective`, `MySli`. */
export const namesSlos = (kind: string): boolean =>
  /S[Ll][OoIi]s?(?![a-z])/.test(kind) || /ServiceLevel|^SL[OI]s?$/i.test(kind)

/**
 * The version of an SLO that stands somewhere within an object, such as in a text of a ConfigMap or in a template's objects: one of
 * `versions`, or any whose kind is one of SLOs. Null when there is none.
 */
export function sloWithin(object: Readonly<Record<string, unknown>>, versions: readonly string[]): string | null {
  const seen = new Set<object>()
  const known = new Set(versions)
  const search = (part: unknown): string | null => {
    if (typeof part === 'string') return versionIn(part, known)
    if (typeof part !== 'object' || part === null || seen.has(part)) return null
    seen.add(part)
    const { apiVersion, version, kind } = part as Readonly<Record<string, unknown>>
    const own = [apiVersion, version].find((one) => typeof one === 'string' && known.has(one))
    if (typeof own === 'string') return own
    if (typeof apiVersion === 'string' && typeof kind === 'string' && namesSlos(kind)) return apiVersion
    for (const inner of Object.values(part)) {
      const found = search(inner)
      if (found !== null) return found
    }
    return null
  }
  // What an object is made of, and who made it, is no part of what it holds.
  const { metadata, status, ...held } = object
  return search(held)
}

function versionIn(text: string, known: ReadonlySet<string>): string | null {
  for (const [, version = ''] of text.matchAll(/\b(?:apiVersion|version)["']?\s*:\s*["']?([\w./-]+)/g)) {
    if (known.has(version)) return version
  }
  return null
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
