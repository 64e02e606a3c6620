import type { Group } from '../../core/model/group-by.ts'
import { listed } from '../../core/model/names.ts'
import { oneLine, ZERO_WIDTH_SPACE } from '../../core/model/text.ts'
import type { Closing } from '../../core/policy/freeze-issue.ts'
import type { FreezePlace, FreezeSubject } from '../../core/policy/freeze-marker.ts'
import type { GateResult, ServiceResult, SloResult } from '../../core/policy/result.ts'
import { code, link, markdown } from '../markup/escape.ts'
import { moment, plural } from '../markup/numbers.ts'
import { compose, section } from '../markup/sections.ts'
import { causeText, consequencesOf, forecastText, measuredText } from './causes.ts'
import { exceptionTexts } from './exceptions.ts'
import { decidedSo, nameOf, pointersOf, unansweredQuery } from './shared-causes.ts'

/** In bytes; GitHub refuses a body of more than 65,536 characters, and a last word has to fit, too. */
const BODY_LIMIT = 60_000
/** In characters; GitHub refuses more than 256. */
const TITLE_LIMIT = 200

/** What the issues say. */
export const freezeIssueWords = {
  title: freezeIssueTitle,
  body: freezeIssueBody,
  ticked: withTicks,
  closed: closedFreezeIssue,
  exception: freezeExceptionComment,
}

/** The title of an issue; it is written once, so that people may change it. */
function freezeIssueTitle(subject: FreezeSubject, { environment }: FreezePlace): string {
  const what = subject.kind === 'collected' ? 'several services' : subject.service
  const title = oneLine(`Freeze: ${what}${environment === null ? '' : ` (${environment})`}`)
  const inert = title.replace(/@(?=\w)/g, `@${ZERO_WIDTH_SPACE}`)
  return inert.length > TITLE_LIMIT ? `${inert.slice(0, TITLE_LIMIT)}…` : inert
}

/** The text of an issue: what is frozen, by which rule and numbers, what follows, and how long. It names no target. */
function freezeIssueBody(result: GateResult, subject: FreezeSubject, place: FreezePlace): string {
  const frozen = result.services.filter(
    ({ service, decision }) => decision === 'freeze' && (subject.kind === 'collected' || service === subject.service),
  )
  const consequences = frozen.flatMap((service) => tasksOf(service, subject))
  const sections = [
    section([`🛑 ${headline(frozen, place)}`, '']),
    section(
      ['### Why', ''],
      decidedSo(
        frozen.flatMap(({ slos }) => slos),
        'freeze',
      ).map(reason),
      [''],
      'reasons',
    ),
    section(consequences.length > 0 ? ['### Consequences', ''] : [], consequences, [''], 'consequences'),
    section([`Measured as of ${moment(result.at)}.`, '', KEPT]),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, BODY_LIMIT)
}

const KEPT =
  '<sub>SLO Gate keeps this issue up to date and closes it when the freeze has lifted. Boxes stay ticked, other edits of this text are overwritten, and nothing here decides whether a deploy passes. Deploys that an exception let through are comments below.</sub>'

function headline(frozen: readonly ServiceResult[], { environment }: FreezePlace): string {
  const [first, ...others] = frozen.map(({ service }) => service)
  const to = environment === null ? '' : ` to ${code(environment)}`
  if (first !== undefined && others.length === 0)
    return `**${code(first)} is frozen: its error-budget policy stops deploys${to}.**`
  return `**${plural(frozen.length, 'service')} are frozen: their error-budget policies stop deploys${to}.**`
}

/** On one line: whether single newlines break differs between the places where GitHub renders Markdown. */
function reason(group: Group<SloResult>): string {
  const [first] = group
  const unanswered = unansweredQuery(group)
  const details = [
    markdown(causeText(first) ?? ''),
    markdown(measuredText(first) ?? ''),
    unanswered && `${markdown(unanswered.title)}: ${code(unanswered.query)}`,
    markdown(forecastText(first, moment) ?? ''),
    ...pointersOf(group).map(({ title, to, isLink }) => `${title}: ${listed(to.map(isLink ? link : code))}`),
  ]
  return [`- **${code(nameOf(group))}**`, ...details.filter(Boolean)].join('<br>')
}

/** The consequences of a service's freeze, each once, as boxes to tick. */
function tasksOf({ service, slos }: ServiceResult, subject: FreezeSubject): string[] {
  const frozen = slos.filter(({ decision }) => decision.decision === 'freeze')
  const whose = subject.kind === 'collected' ? `${code(service)}: ` : ''
  return [...new Set(frozen.flatMap(consequencesOf))].map((one) => `- [ ] ${whose}${markdown(one)}`)
}

/** A new text with the boxes ticked that people ticked in the old one. */
function withTicks(body: string, old: string): string {
  const ticked = new Set([...old.matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map(([, task]) => task))
  return body.replace(/^- \[ \] (.*)$/gm, (line, task: string) => (ticked.has(task) ? `- [x] ${task}` : line))
}

/** The text of an issue that is closed: a last word, above what it said before as far as that fits. */
function closedFreezeIssue(because: Closing, at: number, old: string): string {
  const lastWord = `${closingText(because)} Measured as of ${moment(at)}.`
  return old.length > BODY_LIMIT ? lastWord : `${lastWord}\n\n---\n\n${old.trim()}\n`
}

function closingText(because: Closing): string {
  switch (because.kind) {
    case 'lifted':
      return '✅ **The freeze has lifted: no SLO freezes deploys any more.**'
    case 'gone':
      return '⚪ **The service has no contract any more, so nothing freezes it.**'
    case 'collected':
      return '🛑 **The freeze goes on.** So many services are frozen that one issue serves all of them.'
    case 'apart':
      return '🛑 **The freeze goes on.** Each service that is still frozen has an issue of its own again.'
    case 'duplicate':
      return `⚪ **#${because.of} is about the same freeze.** Two runs opened an issue at the same time.`
  }
}

/** A comment: an exception let a deploy through, who, why, and in which run. */
function freezeExceptionComment({ exception, at, commit }: GateResult, runUrl: string | null): string {
  const [first = '', ...details] = exceptionTexts({ exception, whyAll: null })
  const lines = [
    `**${markdown(first)}**`,
    '',
    ...details.map((text) => `- ${markdown(text)}`),
    '',
    [
      `Measured as of ${moment(at)}.`,
      commit === null ? [] : `Commit: ${code(commit)}.`,
      runUrl === null ? [] : `Run: ${link(runUrl)}`,
    ]
      .flat()
      .join(' '),
  ]
  return compose([section(lines.slice(0, 2), lines.slice(2, -2), lines.slice(-2), 'exceptions')], BODY_LIMIT)
}
