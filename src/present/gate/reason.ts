import type { Group } from '../../core/model/group-by.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { code, link, markdown, words } from '../markup/escape.ts'
import { joined, listedMarkdown, type Markdown, md } from '../markup/markdown.ts'
import { moment } from '../markup/numbers.ts'
import { causeText, forecastText, measuredText } from './causes.ts'
import { nameOf, pointersOf, unansweredQuery } from './shared-causes.ts'

/**
 * Why SLOs are decided as they are, as an entry of a list; `consequences` are named where they have no list of their own. On one line:
 * whether single newlines break differs between the places where GitHub renders Markdown.
 */
export function reasonEntry(group: Group<SloResult>, consequences: readonly string[]): Markdown {
  const [first] = group
  const unanswered = unansweredQuery(group)
  const sentence = (text: string | null) => (text ? [markdown(text)] : [])
  const lines = [
    md`- **${code(nameOf(group))}**`,
    ...sentence(causeText(first)),
    ...sentence(measuredText(first)),
    ...(unanswered ? [md`${markdown(unanswered.title)}: ${code(unanswered.query)}`] : []),
    ...(consequences.length > 0 ? [md`Consequences: **${joined(consequences.map(markdown), ', ')}**`] : []),
    ...sentence(forecastText(first, moment)),
    ...pointersOf(group).map(
      ({ title, to, isLink }) => md`${words(title)}: ${listedMarkdown(to.map(isLink ? link : code))}`,
    ),
  ]
  return joined(lines, '<br>')
}
