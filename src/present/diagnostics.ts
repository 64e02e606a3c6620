import type { InputProblem, PlacedProblem, Problem } from '../core/model/problem.ts'
import { oneLine } from '../core/model/text.ts'
import type { Annotation } from './annotation.ts'
import { code, prose } from './markup/escape.ts'
import { type Markdown, md } from './markup/markdown.ts'
import { plural } from './markup/numbers.ts'
import { compose, firstOf, SUMMARY_LIMIT, section } from './markup/sections.ts'
import { withheldText } from './withheld.ts'

/** What is wrong, what was expected, what to do: as one line. */
export function problemText({ message, expected, advice }: Problem): string {
  const parts = [oneLine(message), expected && `Expected ${oneLine(expected)}.`, advice && oneLine(advice)]
  const [first, ...others] = parts.filter((part) => part !== null && part !== '')
  return [others.length > 0 ? `${first}.` : first, ...others].join(' ')
}

/** What is wrong with an input, as one line. */
export function inputProblemText({ input, problem, withheld = null }: InputProblem): string {
  const text = `${input}: ${problemText(problem)}`
  if (withheld === null) return text
  return `${text.endsWith('.') ? text : `${text}.`} ${withheldText(withheld)}`
}

/** Errors in files for a terminal, in the `file:line:column` form that editors jump to. */
export function diagnosticsText(diagnostics: readonly PlacedProblem[]): string {
  const lines = diagnostics.map(
    ({ place, problem }) => `${oneLine(place.file)}:${place.line}:${place.column}: ${problemText(problem)}`,
  )
  return [...firstOf(lines, 'errors'), '', `${plural(diagnostics.length, 'error')}; nothing was evaluated.`].join('\n')
}

export function diagnosticAnnotations(diagnostics: readonly PlacedProblem[]): Annotation[] {
  return diagnostics.map(({ place, problem }) => ({
    level: 'error',
    title: 'SLO file',
    message: problemText(problem),
    place,
  }))
}

export function diagnosticsSummary(diagnostics: readonly PlacedProblem[]): Markdown {
  const rows = diagnostics.map(
    ({ place, problem }) =>
      md`| ${code(`${place.file}:${place.line}:${place.column}`)} | ${prose(problemText(problem))} |`,
  )
  const head = [
    md`## 🛑 The SLO files cannot be read`,
    '',
    md`Nothing was evaluated.`,
    '',
    md`| where | what |`,
    md`|:--|:--|`,
  ] as const
  return compose([section(head, rows, [''], 'errors')], SUMMARY_LIMIT)
}
