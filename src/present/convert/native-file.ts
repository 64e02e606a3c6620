import { Document, visit } from 'yaml'
import { type Service, type Slo, sloId } from '../../core/model/slo.ts'
import { oneLine, spelledOut } from '../../core/model/text.ts'
import type { Window } from '../../core/model/window.ts'
import { indicatorField, type Measurable } from './indicator-field.ts'

/** SLOs as contract files of our own: a document for each service. What can't be measured is left out, with a comment. */
export function nativeFile(slos: readonly Slo[]): string {
  const services = new Map<Service, Slo[]>(slos.map(({ service }) => [service, []]))
  for (const slo of slos) services.get(slo.service)?.push(slo)
  return [...services].map(([service, own]) => documentOf(service, own)).join('---\n')
}

function documentOf(service: Service, slos: readonly Slo[]): string {
  const comments: string[] = []
  const measurable = slos.flatMap((slo) => {
    const { indicator } = slo
    if (indicator.kind !== 'unsupported') return [sloFields(slo, indicator)]
    comments.push(`# ${sloId(slo)} is left out: ${oneLine(indicator.problem.message)}\n`)
    return []
  })
  if (measurable.length === 0) return comments.join('')
  const contract = {
    version: 'slo-gate/v1',
    service: service.name,
    ...(service.owner === null ? {} : { owner: service.owner }),
    ...(service.paths.length === 0 ? {} : { paths: service.paths }),
    ...(service.runbook === null ? {} : { runbook: service.runbook }),
    ...(service.reviewed === null ? {} : { reviewed: service.reviewed }),
    ...(service.policy === 'default' ? {} : { policy: service.policy }),
    slos: measurable,
  }
  return comments.join('') + visibleYaml(contract)
}

/** YAML that says the same, with what is invisible in a text spelled out: only between double quotes it can be. */
function visibleYaml(content: object): string {
  const document = new Document(content)
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && spelledOut(scalar.value) !== scalar.value) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  return spelledOut(document.toString({ lineWidth: 0 }))
}

const sloFields = (slo: Slo, indicator: Measurable) => ({
  name: slo.name,
  ...(slo.description === null ? {} : { description: slo.description }),
  objective: slo.objective.text,
  window: windowField(slo.window),
  ...(slo.since === null ? {} : { since: slo.since.text }),
  ...(slo.noData === 'unknown' ? {} : { 'no-data': slo.noData }),
  ...(slo.commitment === null
    ? {}
    : {
        commitment: {
          to: slo.commitment.to,
          ...(slo.commitment.document === null ? {} : { document: slo.commitment.document }),
          ...(slo.commitment.excludes === null ? {} : { excludes: slo.commitment.excludes }),
        },
      }),
  ...(slo.groupBy.length === 0 ? {} : { 'group-by': slo.groupBy }),
  indicator: indicatorField(indicator),
})

function windowField(window: Window) {
  if (window.kind === 'rolling') return window.duration.text
  const { calendar, timezone, starts } = window
  return { calendar, timezone, ...(starts ? { starts: starts.text } : {}) }
}
