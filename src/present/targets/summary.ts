import { sloId } from '../../core/model/slo.ts'
import type { TargetResult, TargetResults } from '../../core/targets/result.ts'
import { problemText } from '../diagnostics.ts'
import { causeChain } from '../failure.ts'
import { code, markdown, prose, unbroken } from '../markup/escape.ts'
import { type Section, section } from '../markup/sections.ts'
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

const STATE_ICONS = { met: '🎯', missed: '🔹', idle: '⚪', unknown: '❔' } as const

/** The targets in a job summary, apart from what decided; an empty section when there are none. */
export function targetsSection({ results, diagnostics, failure }: TargetResults): Section {
  const caveats = [
    ...targetCaveats(results).map(markdown),
    ...diagnostics.map(
      ({ place, problem }) => `${code(`${place.file}:${place.line}:${place.column}`)}: ${prose(problemText(problem))}`,
    ),
    ...(failure === null ? [] : [`They could not be told: ${markdown(causeChain(failure.error))}`]),
  ].map((caveat) => `- ${caveat}`)
  if (results.length === 0 && caveats.length === 0) return section([])
  const table = [
    '| SLO | floor | target | SLI | where it lies | state | buffer |',
    '|:--|--:|--:|--:|:--|:--|:--|',
    ...results.map(row),
    '',
    `<sub>${BAR_LEGEND}</sub>`,
    '',
  ]
  const head = ['### Performance targets', '', 'They decide nothing: a missed target is information.', '']
  return section(head, [...(results.length === 0 ? [] : table), ...caveats], [''], 'lines about targets')
}

function row(result: TargetResult): string {
  const { target, measured, standing } = result
  const bar = bufferBar(standing)
  const cells = [
    code(sloId(measured.slo)),
    unbroken(floorText(measured.slo)),
    unbroken(aimText(target.aim, measured.slo)),
    targetSliText(result) ?? '–',
    bar === null ? '–' : code(bar),
    `${STATE_ICONS[standing.state]}&nbsp;${stateText(standing)}`,
    standing.buffer ? bufferText(standing.buffer) : '–',
  ]
  return `| ${cells.join(' | ')} |`
}
