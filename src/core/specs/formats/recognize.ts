import { nearest } from '../../model/names.ts'
import { type Diagnostic, type Notice, Problem } from '../../model/problem.ts'
import { VERSION } from '../contract-file.ts'
import { templateIn } from '../yaml/unrendered.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import type { ForeignDocument, Format } from './format.ts'
import { FORMATS } from './formats.ts'
import { type Inherited, isEmptyList, isKubernetesVersion, itemsOf, namesSlos, sloWithin } from './kubernetes.ts'

/** What a document of `slos/` is. */
export type Recognized =
  | { readonly kind: 'native'; readonly document: YamlDocument }
  | { readonly kind: 'foreign'; readonly format: Format; readonly document: ForeignDocument }
  /** It is none of SLOs, and known to be so. */
  | { readonly kind: 'skipped'; readonly notice: Notice }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/** Tells by its `version` or `apiVersion` what a document is. One that lists objects is as many documents. */
export function recognize(document: YamlDocument, inherited: Inherited | null = null): Recognized[] {
  const items = itemsOf(document)
  return items ? items.flatMap((item) => recognize(item.document, item.inherited)) : [recognizeOne(document, inherited)]
}

function recognizeOne(document: YamlDocument, inherited: Inherited | null): Recognized {
  const { value } = document
  if (!isObject(value)) return { kind: 'native', document }
  const apiVersion = textOf(value.apiVersion) ?? inherited?.apiVersion ?? null
  const version = apiVersion ?? textOf(value.version)
  if (version === null) return withoutVersion(value, document)
  if (isEmptyList(value)) return skipped(document, 'an empty list')
  const kind = apiVersion === null ? '' : (textOf(value.kind) ?? inherited?.kind ?? '')
  const format = FORMATS.find(({ versions }) => versions.includes(version))
  if (!format) return ofNoFormat(version, kind, apiVersion !== null, document)
  if (format.kinds.includes(kind)) return { kind: 'foreign', format, document: { document, version, kind } }
  const ignored = format.ignoredKinds.get(kind)
  if (ignored) return skipped(document, ignored.what, ignored.advice)
  if (format.otherKinds === 'skipped') return ofNoFormat(version, kind, true, document)
  const problem = new Problem(
    kind === '' ? `this document of ${format.name} has no kind` : `${format.name} has no kind \`${kind}\``,
    `one of ${format.kinds.filter(Boolean).join(', ')}`,
  )
  return refused(document, 'kind', problem)
}

const refused = (document: YamlDocument, key: string, problem: Problem): Recognized => ({
  kind: 'refused',
  diagnostic: { code: 'version', place: document.placeOf([key]), problem },
})

/** The files that lie beside SLOs and have no version. Any other may be a contract without its first line. */
function withoutVersion(value: Readonly<Record<string, unknown>>, document: YamlDocument): Recognized {
  if (PROMETHEUS_KEYS.some((key) => key in value) && !('slos' in value))
    return skipped(document, 'a file of Prometheus')
  const format = FORMATS.find(({ unversioned }) => unversioned?.keys.some((key) => key in value))
  if (format?.unversioned && !('slos' in value)) {
    return { kind: 'foreign', format, document: { document, version: '', kind: format.unversioned.kind } }
  }
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => TERRAFORM_KEYS.has(key))) {
    const problem = new Problem(
      "this is a file of Terraform's, which SLO Gate does not read",
      `a contract with version: ${VERSION}`,
      'Write its SLOs as contracts, or keep the file elsewhere.',
    )
    return refused(document, keys[0] ?? '', problem)
  }
  return { kind: 'native', document }
}

const PROMETHEUS_KEYS = ['scrape_configs', 'rule_files', 'groups'] as const
const TERRAFORM_KEYS: ReadonlySet<string> = new Set(
  '// terraform provider resource data module variable locals output import moved removed check'.split(' '),
)
/** Versions of nothing but SLOs. */
const OF_SLOS: readonly string[] = [
  VERSION,
  ...FORMATS.flatMap(({ versions, otherKinds }) => (otherKinds === 'refused' ? versions : [])),
]
/** Their groups: an unknown version is never skipped. */
const OURS: ReadonlySet<string> = new Set(OF_SLOS.map(groupOf))

function ofNoFormat(version: string, kind: string, isApi: boolean, document: YamlDocument): Recognized {
  const mark = templateIn(version) ?? templateIn(kind)
  if (mark) {
    const key = templateIn(version) ? (isApi ? 'apiVersion' : 'version') : 'kind'
    return { kind: 'refused', diagnostic: { code: 'template', place: document.placeOf([key]), problem: mark.problem } }
  }
  if (!isApi) return { kind: 'native', document }
  if (isKubernetesVersion(version) && kind !== '' && !OURS.has(groupOf(version)) && !namesSlos(kind)) {
    const within = sloWithin(Object(document.value), OF_SLOS)
    if (within === null) return skipped(document, `a Kubernetes object of the kind ${kind}`)
    const problem = new Problem(
      `this ${kind} holds an SLO (\`${within}\`), which is not read there`,
      'each SLO in a document of its own, or as an item of a List',
      'Take it out of the object around it.',
    )
    return refused(document, 'kind', problem)
  }
  const typo = nearest(groupOf(version), [...OURS])
  if (isKubernetesVersion(version) && !OURS.has(groupOf(version)) && namesSlos(kind) && typo === null) {
    const problem = new Problem(
      `this is an SLO of a kind that SLO Gate does not read: ${kind} of ${version}`,
      'a contract of SLO Gate, or a file of OpenSLO, Sloth, Pyrra or slo-generator',
      'Write it as a contract, and keep this file outside of slos/.',
    )
    return refused(document, 'kind', problem)
  }
  const problem = new Problem(
    `unknown version \`${version}\``,
    `one of ${FORMATS.flatMap(({ versions }) => versions).join(', ')}, or version: ${VERSION}`,
  )
  return refused(document, 'apiVersion', problem)
}

function skipped(document: YamlDocument, what: string, advice: string | null = null): Recognized {
  const problem = new Problem(`this is ${what}, not an SLO; skipped`, null, advice)
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
