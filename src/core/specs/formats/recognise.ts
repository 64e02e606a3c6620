import { type Diagnostic, type Notice, Problem } from '../../model/problem.ts'
import { VERSION } from '../contract-file.ts'
import { partOf, type YamlDocument } from '../yaml/yaml.ts'
import type { ForeignDocument, Format } from './format.ts'
import { FORMATS } from './formats.ts'

/** What a document of `slos/` is. */
export type Recognised =
  | { readonly kind: 'native'; readonly document: YamlDocument }
  | { readonly kind: 'foreign'; readonly format: Format; readonly document: ForeignDocument }
  /** It is none of SLOs, and known to be so. */
  | { readonly kind: 'skipped'; readonly notice: Notice }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/** Tells by its `version` or `apiVersion` what a document is. A list of OpenSLO's objects is several documents. */
export function recognise(document: YamlDocument): Recognised[] {
  const { value } = document
  if (Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && 'apiVersion' in item)) {
    return value.map((_, index) => recogniseOne(partOf(document, [index])))
  }
  return [recogniseOne(document)]
}

function recogniseOne(document: YamlDocument): Recognised {
  const { value } = document
  if (!isObject(value)) return { kind: 'native', document }
  const apiVersion = textOf(value.apiVersion)
  const version = apiVersion ?? textOf(value.version)
  if (version === null) return withoutVersion(value, document)
  const kind = apiVersion === null ? '' : (textOf(value.kind) ?? '')
  const format = FORMATS.find(({ versions }) => versions.includes(version))
  if (!format) return ofNoFormat(version, kind, apiVersion !== null, document)
  if (format.kinds.includes(kind)) return { kind: 'foreign', format, document: { document, version, kind } }
  const ignored = format.ignoredKinds.get(kind)
  if (ignored) return skipped(document, ignored.what, ignored.advice)
  const problem = new Problem(
    kind === '' ? `this document of ${format.name} has no kind` : `${format.name} has no kind \`${kind}\``,
    `one of ${format.kinds.filter(Boolean).join(', ')}`,
  )
  return { kind: 'refused', diagnostic: { code: 'version', place: document.placeOf(['kind']), problem } }
}

/** The files that lie beside SLOs and have no version. Any other may be a contract without its first line. */
function withoutVersion(value: Readonly<Record<string, unknown>>, document: YamlDocument): Recognised {
  if (PROMETHEUS_KEYS.some((key) => key in value) && !('slos' in value))
    return skipped(document, 'a file of Prometheus')
  const format = FORMATS.find(({ unversioned }) => unversioned?.keys.some((key) => key in value))
  if (format?.unversioned && !('slos' in value)) {
    return { kind: 'foreign', format, document: { document, version: '', kind: format.unversioned.kind } }
  }
  return { kind: 'native', document }
}

const PROMETHEUS_KEYS = ['scrape_configs', 'rule_files', 'groups'] as const
const KUBERNETES = /^([a-z0-9-]+(\.[a-z0-9-]+)*\/)?v\d+((alpha|beta)\d+)?$/
/** Groups whose every version is about SLOs: one that is not known here is never passed over. */
const OURS: ReadonlySet<string> = new Set([VERSION, ...FORMATS.flatMap(({ versions }) => versions)].map(groupOf))
const NAMES_SLOS = /^(SLO|SLI|ServiceLevel\w*|PrometheusServiceLevel)$/i

function ofNoFormat(version: string, kind: string, isApi: boolean, document: YamlDocument): Recognised {
  if (!isApi) return { kind: 'native', document }
  const isOther = KUBERNETES.test(version) && kind !== '' && !OURS.has(groupOf(version)) && !NAMES_SLOS.test(kind)
  if (isOther) return skipped(document, `a Kubernetes object of the kind ${kind}`)
  const problem = new Problem(
    `unknown version \`${version}\``,
    `one of ${FORMATS.flatMap(({ versions }) => versions).join(', ')}, or version: ${VERSION}`,
  )
  return { kind: 'refused', diagnostic: { code: 'version', place: document.placeOf(['apiVersion']), problem } }
}

function skipped(document: YamlDocument, what: string, advice: string | null = null): Recognised {
  const problem = new Problem(`this is ${what}, and no SLO; it was passed over`, null, advice)
  return { kind: 'skipped', notice: { code: 'not-an-slo', place: document.placeOf([]), problem } }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A list or a mapping has no text; one with a key `toString` can't even be asked for it. */
const textOf = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'object' && value !== null ? '' : String(value)

/** What stands before the slash of a version. */
function groupOf(version: string): string {
  return version.split('/')[0] ?? version
}
