import { sloId } from '../../core/model/slo.ts'
import { oneLine } from '../../core/model/text.ts'
import type { TargetResult, TargetResults } from '../../core/targets/result.ts'
import { problemText } from '../diagnostics.ts'
import { causeChain } from '../failure.ts'
import { table } from '../markup/table.ts'
import {
  aimText,
  BAR_LEGEND,
  bufferBar,
  bufferText,
  floorText,
  stateText,
  targetCaveats,
  targetSliText,
} from './words.ts'

/** The targets for a terminal or a log, apart from what decided; no line when there are none. */
export function targetsText({ results, diagnostics, failure }: TargetResults): string[] {
  const caveats = [
    ...targetCaveats(results),
    ...diagnostics.map(({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${problemText(problem)}`),
    ...(failure === null ? [] : [`could not be reported: ${causeChain(failure.error)}`]),
  ].map((caveat) => `Performance targets: ${oneLine(caveat)}`)
  if (results.length === 0) return caveats.length === 0 ? [] : ['', ...caveats]
  return [
    '',
    'Performance targets, which decide nothing:',
    '',
    ...table(HEADER, results.map(cells), new Set([1, 2, 3])),
    '',
    ...caveats,
    `Marks: ${BAR_LEGEND}.`,
  ]
}

const HEADER = ['SLO', 'floor', 'target', 'SLI', 'where it lies', 'state', 'buffer']

function cells(result: TargetResult): string[] {
  const { target, measured, standing } = result
  return [
    sloId(measured.slo),
    floorText(measured.slo),
    aimText(target.aim, measured.slo),
    targetSliText(result) ?? '-',
    bufferBar(standing) ?? '-',
    stateText(standing),
    standing.buffer ? bufferText(standing.buffer) : '-',
  ]
}
