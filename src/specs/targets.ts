import { type Diagnostic, inReadingOrder, Problem } from './diagnostic.ts'
import { nearest } from './schema-reader.ts'
import { type Slo, sloId } from './slo.ts'
import type { SourceFile } from './source.ts'
import type { PerformanceTarget } from './target.ts'
import { targetFileSchema, targetsOf } from './target-file.ts'
import { emptyFile, readVersioned } from './versioned.ts'
import { parseYaml } from './yaml.ts'

/** The targets that could be read, and what is wrong with the others. */
export interface Targets {
  readonly targets: readonly PerformanceTarget[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads target files beside the contracts that they stretch. A wrong target never takes a right one with it. */
export function readTargets(sources: readonly SourceFile[], slos: readonly Slo[]): Targets {
  const diagnostics: Diagnostic[] = []
  const stated = sources.flatMap((source) => targetsIn(source, diagnostics))
  const targets: PerformanceTarget[] = []
  for (const target of stated) {
    const twin = targets.find(({ service, slo }) => service === target.service && slo === target.slo)
    const problem = twin
      ? new Problem(
          `${target.service}/${target.slo} has a target already, in ${twin.place.file}:${twin.place.line}`,
          'one target for an SLO',
        )
      : conflict(target, slos)
    if (problem) diagnostics.push({ place: target.place, problem })
    else targets.push(target)
  }
  return { targets, diagnostics: inReadingOrder(diagnostics) }
}

function targetsIn(source: SourceFile, diagnostics: Diagnostic[]): PerformanceTarget[] {
  const file = parseYaml(source)
  diagnostics.push(...file.diagnostics)
  if (file.documents.length === 0 && file.diagnostics.length === 0) diagnostics.push(emptyFile(source))
  return file.documents.flatMap((document) => {
    const read = readVersioned(document, targetFileSchema)
    if ('value' in read) return targetsOf(read.value, document)
    diagnostics.push(...read.diagnostics)
    return []
  })
}

/** Why a target does not go with the contracts; null when it does. */
function conflict(target: PerformanceTarget, slos: readonly Slo[]): Problem | null {
  const id = `${target.service}/${target.slo}`
  const slo = slos.find((one) => sloId(one) === id)
  if (!slo) {
    const known = slos.map(sloId)
    return new Problem(
      `there is no SLO \`${id}\``,
      'the service and the name of an SLO',
      nearest(id, known) ?? (known.length > 0 ? `The SLOs are ${known.join(', ')}.` : null),
    )
  }
  const { aim } = target
  if (aim.kind === 'ratio') {
    if (aim.ratio.gt(slo.objective.ratio)) return null
    const order = aim.ratio.equals(slo.objective.ratio) ? 'is the objective itself' : 'is looser than the objective'
    return new Problem(
      `the target ${aim.text} ${order}, ${slo.objective.text}`,
      `a target above ${slo.objective.text}`,
      'The objective is the floor; the target lies above it, and the buffer between them.',
    )
  }
  const { indicator } = slo
  if (indicator.kind !== 'latency') {
    return new Problem(`${id} does not measure a latency`, 'a target in percent', 'Write `target:` for `within:`.')
  }
  if (aim.within.seconds.lt(indicator.within.seconds)) return null
  const order = aim.within.seconds.equals(indicator.within.seconds) ? 'is the bound itself' : 'is looser than the bound'
  return new Problem(
    `the target of ${aim.within.text} ${order} of the SLO, ${indicator.within.text}`,
    `a time shorter than ${indicator.within.text}`,
  )
}
