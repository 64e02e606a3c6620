import { oneLine, ZERO_WIDTH_SPACE } from '../../core/model/text.ts'
import type { Closing } from '../../core/policy/freeze-issue.ts'
import type { FreezePlace, FreezeSubject } from '../../core/policy/freeze-marker.ts'
import type { GateResult, ServiceResult } from '../../core/policy/result.ts'
import { code, link, markdown, words } from '../markup/escape.ts'
import { joined, type Markdown, md } from '../markup/markdown.ts'
import { moment, plural } from '../markup/numbers.ts'
import { compose, section } from '../markup/sections.ts'
import { consequencesOf } from './causes.ts'
import { exceptionTexts } from './exceptions.ts'
import { reasonEntry } from './reason.ts'
import { decidedSo } from './shared-causes.ts'

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
function freezeIssueBody(result: GateResult, subject: FreezeSubject, place: FreezePlace): Markdown {
  const frozen = result.services.filter(
    ({ service, decision }) => decision === 'freeze' && (subject.kind === 'collected' || service === subject.service),
  )
  const consequences = frozen.flatMap((service) => tasksOf(service, subject))
  const sections = [
    section([md`🛑 ${headline(frozen, place)}`, '']),
    section(
      [md`### Why`, ''],
      decidedSo(
        frozen.flatMap(({ slos }) => slos),
        'freeze',
      ).map((group) => reasonEntry(group, [])),
      [''],
      'reasons',
    ),
    section(consequences.length > 0 ? [md`### Consequences`, ''] : [], consequences, [''], 'consequences'),
    section([md`Measured as of ${words(moment(result.at))}.`, '', KEPT]),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, BODY_LIMIT)
}

const KEPT = md`<sub>SLO Gate keeps this issue up to date and closes it when the freeze has lifted. Boxes stay ticked, other edits of this text are overwritten, and nothing here decides whether a deploy passes. Deploys that an exception let through are comments below.</sub>`

function headline(frozen: readonly ServiceResult[], { environment }: FreezePlace): Markdown {
  const [first, ...others] = frozen.map(({ service }) => service)
  const to = environment === null ? '' : md` to ${code(environment)}`
  if (first !== undefined && others.length === 0)
    return md`**${code(first)} is frozen: its error-budget policy stops deploys${to}.**`
  return md`**${words(plural(frozen.length, 'service'))} are frozen: their error-budget policies stop deploys${to}.**`
}

/** The consequences of a service's freeze, each once, as boxes to tick. */
function tasksOf({ service, slos }: ServiceResult, subject: FreezeSubject): Markdown[] {
  const frozen = slos.filter(({ decision }) => decision.decision === 'freeze')
  const whose = subject.kind === 'collected' ? md`${code(service)}: ` : ''
  return [...new Set(frozen.flatMap(consequencesOf))].map((one) => md`- [ ] ${whose}${markdown(one)}`)
}

/** A new text with the boxes ticked that people ticked in the old one. */
function withTicks(body: string, old: string): string {
  const ticked = new Set([...old.matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map(([, task]) => task))
  return body.replace(/^- \[ \] (.*)$/gm, (line, task: string) => (ticked.has(task) ? `- [x] ${task}` : line))
}

/** The text of an issue that is closed: a last word, above what it said before as far as that fits. */
function closedFreezeIssue(because: Closing, at: number, old: string): string {
  const lastWord = md`${closingText(because)} Measured as of ${words(moment(at))}.`
  return old.length > BODY_LIMIT ? lastWord : `${lastWord}\n\n---\n\n${old.trim()}\n`
}

function closingText(because: Closing): Markdown {
  switch (because.kind) {
    case 'lifted':
      return md`✅ **The freeze has lifted: no SLO freezes deploys any more.**`
    case 'gone':
      return md`⚪ **The service has no contract any more, so nothing freezes it.**`
    case 'collected':
      return md`🛑 **The freeze goes on.** So many services are frozen that one issue serves all of them.`
    case 'apart':
      return md`🛑 **The freeze goes on.** Each service that is still frozen has an issue of its own again.`
    case 'duplicate':
      return md`⚪ **#${because.of} is about the same freeze.** Two runs opened an issue at the same time.`
  }
}

/** A comment: an exception let a deploy through, who, why, and in which run. */
function freezeExceptionComment({ exception, at, commit }: GateResult, runUrl: string | null): Markdown {
  const [first = '', ...details] = exceptionTexts({ exception, whyAll: null })
  const origin = [
    md`Measured as of ${words(moment(at))}.`,
    ...(commit === null ? [] : [md`Commit: ${code(commit)}.`]),
    ...(runUrl === null ? [] : [md`Run: ${link(runUrl)}`]),
  ]
  return compose(
    [
      section(
        [md`**${markdown(first)}**`, ''],
        details.map((text) => md`- ${markdown(text)}`),
        ['', joined(origin, ' ')],
        'exceptions',
      ),
    ],
    BODY_LIMIT,
  )
}
