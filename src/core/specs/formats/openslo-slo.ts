import type Fraction from 'fraction.js'
import type { Duration } from '../../model/duration.ts'
import type { SliceCondition } from '../../model/indicator.ts'
import type { Objective } from '../../model/objective.ts'
import type { Place } from '../../model/place.ts'
import { type Notice, Problem } from '../../model/problem.ts'
import type { Slo, Unmeasured } from '../../model/slo.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import { foreignSlo, unsupported } from './foreign-slo.ts'
import { asMeant } from './openslo-as-meant.ts'
import { type Demand, indicatorOf, isOfOnePoint, type Sli } from './openslo-indicator.ts'
import { openSloWindow, type StatedTime } from './openslo-window.ts'
import { ignored, type Readings } from './readings.ts'
import type { Services } from './services.ts'

/** An SLO of OpenSLO of any version. */
export interface OpenSlo {
  readonly document: YamlDocument
  readonly service: string
  readonly servicePlace: Place
  readonly name: string
  readonly description: string | undefined
  readonly method: Demand['method']
  readonly time: StatedTime
  readonly timePlace: Place
  readonly objectives: readonly OpenObjective[]
  /** What of the whole file no objective tells, and a reviewer must see change. */
  readonly promised: readonly unknown[]
}

export interface OpenObjective {
  readonly displayName: string | undefined
  readonly objective: Objective
  readonly document: YamlDocument
  readonly targetKey: string
  readonly condition: SliceCondition | null
  readonly slice: Duration | null
  readonly sliceTarget: Fraction | null
  readonly sli: Sli | Problem
  readonly indicatorPlace: Place
  /** The names of the data sources that its metrics refer to. */
  readonly sources: readonly string[]
  /** What its indicator refers to beyond its own lines. */
  readonly promised: readonly unknown[]
}

/** Adds each objective as an SLO. */
export function addOpenSlo(slo: OpenSlo, services: Services, readings: Readings): void {
  const { unit, count } = slo.time
  if (unit === 'm' && count < 60) readings.note(minutes(slo))
  const names = slo.objectives.map((objective, index) => nameOf(slo, objective, index))
  slo.objectives.forEach((objective, index) => {
    for (const notice of unusedConditions(objective)) readings.note(notice)
    const meant = objective.sli instanceof Problem ? null : asMeant(objective.sli, slo.method)
    for (const notice of meant?.notices ?? []) readings.note(notice)
    const read = sloOf(slo, { ...objective, sli: meant?.sli ?? objective.sli }, names[index] ?? slo.name, services)
    if (read) readings.add(read)
    else
      readings.refuse([
        {
          code: 'window',
          place: slo.timePlace,
          problem: new Problem('no window is that long', 'a window of at most five years'),
        },
      ])
  })
}

/** An SLO of one objective has its own name. Of several, each adds what it is called to that, or its number. */
function nameOf({ name, objectives }: OpenSlo, { displayName }: OpenObjective, index: number): string {
  if (objectives.length === 1) return name
  const slug = (displayName ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${name}.${slug === '' ? index + 1 : slug}`
}

function sloOf(slo: OpenSlo, objective: OpenObjective, name: string, services: Services): Slo | null {
  const time = openSloWindow(slo.time)
  if (!time) return null
  const { document } = objective
  const key = (name: string) => document.placeOf([], name)
  const condition = key('value')
  const demand: Demand = {
    method: slo.method,
    slice: slo.method === 'Occurrences' ? null : objective.slice,
    sliceTarget: slo.method === 'Timeslices' ? objective.sliceTarget : null,
    condition: objective.condition,
    places: { slice: key('timeSliceWindow'), sliceTarget: key('timeSliceTarget'), condition },
  }
  const { sli } = objective
  const stated =
    sli instanceof Problem ? sli : (time.problem ?? sliceless(slo.method, objective) ?? indicatorOf(sli, demand))
  return foreignSlo(
    {
      service: slo.service,
      name,
      description: slo.description,
      objective: objective.objective,
      window: { window: time.window, place: slo.timePlace },
      stated:
        stated instanceof Problem
          ? unsupported(stated, ...slo.promised, ...objective.promised, document.value)
          : stated,
      unmeasured: unmeasuredOf(slo, objective),
      places: {
        service: slo.servicePlace,
        name: slo.document.placeOf(['metadata'], 'name'),
        objective: key(objective.targetKey),
        indicator: objective.indicatorPlace,
      },
    },
    services,
  )
}

/** How it is reckoned, and from where, is promised too, though we reckon alike and ask one backend. */
function unmeasuredOf(
  { method, document }: OpenSlo,
  { sli, slice, sliceTarget, document: own, sources, indicatorPlace }: OpenObjective,
): readonly Unmeasured[] {
  const share = 'kind' in sli && sli.kind === 'threshold' && isOfOnePoint({ method, slice }) ? sliceTarget : null
  const target = { field: 'timeSliceTarget', number: share, place: own.placeOf([], 'timeSliceTarget') }
  const source = { field: 'metricSourceRef', number: null, place: indicatorPlace }
  return [
    { field: 'budgetingMethod', text: method, number: null, place: document.placeOf(['spec'], 'budgetingMethod') },
    ...(share ? [{ ...target, text: share.toString() }] : []),
    ...(sources.length > 0 ? [{ ...source, text: sources.join(', ') }] : []),
  ]
}

function sliceless(method: Demand['method'], { slice, sliceTarget }: OpenObjective): Problem | null {
  if (method === 'Occurrences') return null
  if (!slice)
    return new Problem(
      `the budgeting method ${method} needs a \`timeSliceWindow\`, and there is none`,
      'the length of a slice, such as 1m',
    )
  if (method === 'Timeslices' && !sliceTarget) {
    return new Problem(
      'the budgeting method Timeslices needs a `timeSliceTarget`, and there is none',
      'the share that makes a slice good',
    )
  }
  return null
}

/** Official examples carry `op` on ratio metrics, where OpenSLO's own SDK refuses it. */
function unusedConditions({ sli, document }: OpenObjective): Notice[] {
  if (sli instanceof Problem || sli.kind === 'threshold') return []
  return ['op', 'value']
    .filter((key) => Object.hasOwn(Object(document.value), key))
    .map((key) => ignored(document.placeOf([], key), key, 'only a threshold metric is compared with a value'))
}

const minutes = ({ timePlace, time }: OpenSlo): Notice => ({
  code: 'doubtful-window',
  place: timePlace,
  problem: new Problem(
    `a window of ${time.count}m has ${time.count === 1 ? 'one minute' : `${time.count} minutes`}`,
    null,
    'In OpenSLO a month is `1M`.',
  ),
})
