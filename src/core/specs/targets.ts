import type { LatencyBound } from '../model/duration.ts'
import { listed, nearest } from '../model/names.ts'
import type { Objective } from '../model/objective.ts'
import type { SourceFile } from '../model/place.ts'
import { type Diagnostic, inReadingOrder, Problem } from '../model/problem.ts'
import { type Slo, sloId } from '../model/slo.ts'
import type { Aim, PerformanceTarget } from '../model/target.ts'
import { targetFileSchema, targetsOf } from './target-file.ts'
import { emptyFile, readVersioned } from './yaml/versioned.ts'
import { type ParsedFile, parseTogether } from './yaml/yaml.ts'

/** The targets that could be read, and what is wrong with the others. */
export interface Targets {
  readonly targets: readonly PerformanceTarget[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads target files beside the contracts that they stretch. A wrong target never takes a right one with it. */
export function readTargets(sources: readonly SourceFile[], slos: readonly Slo[]): Targets {
  const diagnostics: Diagnostic[] = []
  const stated = [...parseTogether(sources)].flatMap((file) => targetsIn(file, diagnostics))
  const known = new Map(slos.map((slo) => [sloId(slo), slo]))
  const targets = new Map<string, PerformanceTarget>()
  for (const target of stated) {
    const id = `${target.service}/${target.slo}`
    const twin = targets.get(id)
    const conflict = twin ? duplicate(id, twin) : conflictOf(id, target, known)
    if (conflict)
      diagnostics.push({ ...conflict, place: conflict.code === 'unknown-slo' ? target.namePlace : target.place })
    else targets.set(id, target)
  }
  return { targets: [...targets.values()], diagnostics: inReadingOrder(diagnostics) }
}

/** Why a target is refused. */
type Conflict = Omit<Diagnostic, 'place'>

const duplicate = (id: string, { place: { file, line } }: PerformanceTarget): Conflict => ({
  code: 'duplicate-target',
  problem: new Problem(`${id} has a target already, in ${file}:${line}`, 'one target for an SLO'),
})

function targetsIn(file: ParsedFile, diagnostics: Diagnostic[]): PerformanceTarget[] {
  for (const one of file.diagnostics) diagnostics.push(one)
  if (file.documents.length === 0 && file.diagnostics.length === 0) diagnostics.push(emptyFile(file.source))
  return file.documents.flatMap((document) => {
    const read = readVersioned(document, targetFileSchema)
    if ('value' in read) return targetsOf(read.value, document)
    for (const one of read.diagnostics) diagnostics.push(one)
    return []
  })
}

/** Why a target does not go with the contracts; null when it does. */
function conflictOf(id: string, { aim }: PerformanceTarget, slos: ReadonlyMap<string, Slo>): Conflict | null {
  const slo = slos.get(id)
  if (!slo) return { code: 'unknown-slo', problem: unknownSlo(id, [...slos.keys()]) }
  if (aim.kind === 'ratio') {
    const problem = looserRatio(aim, slo.objective)
    return problem && { code: 'target-not-stricter', problem }
  }
  if (slo.indicator.kind !== 'latency') {
    const advice = 'Write `target:` for `within:`.'
    return {
      code: 'target-kind',
      problem: new Problem(`${id} does not measure a latency`, 'a target in percent', advice),
    }
  }
  const problem = looserBound(aim.within, slo.indicator.within)
  return problem && { code: 'target-not-stricter', problem }
}

const unknownSlo = (id: string, known: readonly string[]): Problem =>
  new Problem(
    `there is no SLO \`${id}\``,
    'the service and the name of an SLO',
    nearest(id, known) ?? (known.length > 0 ? `The SLOs are ${listed(known)}.` : null),
  )

function looserRatio(aim: Extract<Aim, { kind: 'ratio' }>, objective: Objective): Problem | null {
  if (aim.ratio.gt(objective.ratio)) return null
  const order = aim.ratio.equals(objective.ratio) ? 'is the objective itself' : 'is looser than the objective'
  return new Problem(
    `the target ${aim.text} ${order}, ${objective.text}`,
    `a target above ${objective.text}`,
    'The objective is the floor; the target lies above it, and the buffer between them.',
  )
}

function looserBound(aim: LatencyBound, bound: LatencyBound): Problem | null {
  if (aim.seconds.lt(bound.seconds)) return null
  const order = aim.seconds.equals(bound.seconds) ? 'is the bound itself' : 'is looser than the bound'
  return new Problem(
    `the target of ${aim.text} ${order} of the SLO, ${bound.text}`,
    `a time shorter than ${bound.text}`,
  )
}
