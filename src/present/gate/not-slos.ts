import { together } from '../../core/model/group-by.ts'
import { listed } from '../../core/model/names.ts'
import type { Notice } from '../../core/model/problem.ts'

/** More places, or more kinds of files, than this are counted. */
const NAMED = 5

/** What lies among the contracts and promises nothing, so that nobody takes it for gated: a line for each kind of it. */
export function notSloTexts(notices: readonly Notice[]): string[] {
  const groups = together(notices, ({ problem }) => problem.message)
  const lines = groups.slice(0, NAMED).map((group) => {
    const places = group.map(({ place }) => `${place.file}:${place.line}`)
    return `Not an SLO: ${listed(places, NAMED)}: ${group[0].problem.message}`
  })
  const others = groups.slice(NAMED).reduce((sum, group) => sum + group.length, 0)
  return others > 0 ? [...lines, `Not SLOs: ${others} more documents, which lint names`] : lines
}
