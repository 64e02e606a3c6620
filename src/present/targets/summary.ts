import { sloId } from '../../core/model/slo.ts'
import type { TargetResult, TargetResults } from '../../core/targets/result.ts'
import { problemText } from '../diagnostics.ts'
import { causeChain } from '../failure.ts'
import { code, markdown, prose, unbroken, words } from '../markup/escape.ts'
import { joined, type Markdown, md } from '../markup/markdown.ts'
import { type Line, type Section, section } from '../markup/sections.ts'
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

const NONE = md`–`
const STATE_ICONS = { met: '🎯', missed: '🔹', idle: '⚪', unknown: '❔' } as const

/** The targets in a job summary, apart from what decided; an empty section when there are none. */
export function targetsSection({ results, diagnostics, failure }: TargetResults): Section {
  const caveats = [
    ...targetCaveats(results).map(markdown),
    ...diagnostics.map(
      ({ place, problem }) =>
        md`${code(`${place.file}:${place.line}:${place.column}`)}: ${prose(problemText(problem))}`,
    ),
    ...(failure === null ? [] : [md`They could not be reported: ${markdown(causeChain(failure.error))}`]),
  ].map((caveat) => md`- ${caveat}`)
  if (results.length === 0 && caveats.length === 0) return section([])
  const table: Line[] = [
    md`| SLO | floor | target | SLI | where it lies | state | buffer |`,
    md`|:--|--:|--:|--:|:--|:--|:--|`,
    ...results.map(row),
    '',
    md`<sub>${words(BAR_LEGEND)}</sub>`,
    '',
  ]
  const head: Line[] = [md`### Performance targets`, '', md`They decide nothing: a missed target is information.`, '']
  return section(head, [...(results.length === 0 ? [] : table), ...caveats], [''], 'lines about targets')
}

function row(result: TargetResult): Markdown {
  const { target, measured, standing } = result
  const [bar, sli] = [bufferBar(standing), targetSliText(result)]
  const cells = [
    code(sloId(measured.slo)),
    unbroken(words(floorText(measured.slo))),
    unbroken(words(aimText(target.aim, measured.slo))),
    sli === null ? NONE : words(sli),
    bar === null ? NONE : code(bar),
    md`${STATE_ICONS[standing.state]}&nbsp;${words(stateText(standing))}`,
    standing.buffer ? words(bufferText(standing.buffer)) : NONE,
  ]
  return md`| ${joined(cells, ' | ')} |`
}
