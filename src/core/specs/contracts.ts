import type { SourceFile } from '../model/place.ts'
import { type Diagnostic, type Notice, Problem } from '../model/problem.ts'
import type { Slo } from '../model/slo.ts'
import { contractSchema, slosOf, supplementOf, VERSION } from './contract-file.ts'
import type { ForeignDocument, Format } from './formats/format.ts'
import { FORMATS } from './formats/formats.ts'
import { Readings } from './formats/readings.ts'
import { type Recognized, recognize } from './formats/recognize.ts'
import { type Purpose, Services } from './formats/services.ts'
import { unrenderedIn } from './formats/unrendered-document.ts'
import type { Supplement } from './supplement.ts'
import { emptyFile, readVersioned } from './yaml/versioned.ts'
import { type ParsedFile, parseTogether, type YamlDocument } from './yaml/yaml.ts'

/** The SLOs of contract files of any format, in the order of the files, and what is wrong with the rest. */
export interface ContractDocuments {
  readonly slos: readonly Slo[]
  readonly diagnostics: readonly Diagnostic[]
  readonly notices: readonly Notice[]
}

/** Reads the files of `slos/`. Those of other formats are read together, since they refer to each other. */
export function readContractFiles(sources: readonly SourceFile[], purpose: Purpose = 'gate'): ContractDocuments {
  const readings = new Readings()
  const foreign = new Map<Format, ForeignDocument[]>(FORMATS.map((format) => [format, []]))
  const supplements: Supplement[] = []
  for (const file of parseTogether(sources)) {
    for (const found of documentsIn(file, readings).flatMap((document) => recognize(document))) {
      const template = templateOf(found)
      if (template) readings.refuse([template])
      else if (found.kind === 'foreign') foreign.get(found.format)?.push(found.document)
      else if (found.kind === 'skipped') readings.note(found.notice)
      else if (found.kind === 'refused') readings.refuse([found.diagnostic])
      else readNative(found.document, supplements, readings)
    }
  }
  readings.refuse(doubled(supplements))
  const services = new Services(supplements, purpose)
  for (const [format, documents] of foreign) {
    const { slos, diagnostics, notices } = format.read(documents, services)
    for (const slo of slos) readings.add(slo)
    readings.refuse(diagnostics)
    for (const notice of notices) readings.note(notice)
  }
  // An SLO of the service may be in a file that can't be read, which is said already.
  const lonely = readings.diagnostics.length > 0 ? [] : supplements
  readings.refuse(lonely.filter(({ service }) => !services.isNamed(service.name)).map(withoutSlos))
  const order = new Map(sources.map(({ path }, index) => [path, index]))
  const position = ({ places }: Slo) => order.get(places.name.file) ?? 0
  return { ...readings, slos: readings.slos.toSorted((a, b) => position(a) - position(b)) }
}

/** Where an SLO's document is still a template; null for one that is rendered, and for what is none of SLOs. */
function templateOf(found: Recognized): Diagnostic | null {
  switch (found.kind) {
    case 'native':
      return Object(found.document.value).version === VERSION ? unrenderedIn(found.document) : null
    case 'foreign':
      return unrenderedIn(found.document.document)
    case 'skipped':
    case 'refused':
      return null
  }
}

/**
 * Whether these files mean the same whatever stands beside them. Only our own contracts do: a neighbor completes what a file of
 * another format says, and a document without `slos` says nothing alone. A new format is no exception.
 */
export const standAlone = (sources: readonly SourceFile[]): boolean =>
  [...parseTogether(sources)].every(
    ({ documents, diagnostics }) =>
      diagnostics.length === 0 && documents.flatMap((document) => recognize(document)).every(isSelfContained),
  )

function isSelfContained(found: Recognized): boolean {
  switch (found.kind) {
    case 'native': {
      const { value } = found.document
      return typeof value === 'object' && value !== null && 'slos' in value
    }
    case 'skipped':
      return true
    case 'foreign':
    case 'refused':
      return false
  }
}

/** The files that hold SLOs of another format, or what those refer to. */
export const foreignOf = (sources: readonly SourceFile[]): SourceFile[] =>
  [...parseTogether(sources.filter(({ text }) => mayBeForeign(text)))].flatMap(({ source, documents }) =>
    documents.flatMap((document) => recognize(document)).some(({ kind }) => kind === 'foreign') ? [source] : [],
  )

/** Whether a text may hold an SLO of another format; most files of a repository need not be parsed. */
export const mayBeForeign = (text: string): boolean => FOREIGN.some((word) => text.includes(word))

/** What no file of another format is without. */
const FOREIGN: readonly string[] = FORMATS.flatMap(({ versions, unversioned }) => [
  ...versions,
  ...(unversioned?.keys ?? []),
])

function documentsIn({ source, documents, diagnostics }: ParsedFile, readings: Readings): readonly YamlDocument[] {
  readings.refuse(diagnostics)
  if (documents.length === 0 && diagnostics.length === 0) readings.refuse([emptyFile(source)])
  return documents
}

function readNative(document: YamlDocument, supplements: Supplement[], readings: Readings): void {
  const read = readVersioned(document, contractSchema)
  if ('diagnostics' in read) {
    readings.refuse(read.diagnostics)
    return
  }
  const supplement = supplementOf(read.value, document)
  if (supplement) supplements.push(supplement)
  else for (const slo of slosOf(read.value, document)) readings.add(slo)
}

const withoutSlos = ({ service }: Supplement): Diagnostic => ({
  code: 'missing-key',
  place: service.places.service,
  problem: new Problem(
    `\`slos\` is missing, and no file of another format has an SLO of ${service.name}`,
    'a contract with at least one SLO',
  ),
})

/** Of two documents that speak for one service, nobody could tell which is meant. */
function doubled(supplements: readonly Supplement[]): Diagnostic[] {
  const first = new Map<string, Supplement>()
  return supplements.flatMap(({ service, ...rest }) => {
    const earlier = first.get(service.name)
    if (!earlier) {
      first.set(service.name, { service, ...rest })
      return []
    }
    const { file, line } = earlier.service.places.service
    const problem = new Problem(`${service.name} has such a document already, in ${file}:${line}`, 'one for a service')
    return [{ code: 'value' as const, place: service.places.service, problem }]
  })
}
