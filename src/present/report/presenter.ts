import { sloId } from '../../core/model/slo.ts'
import { oneLine } from '../../core/model/text.ts'
import type { TargetReport } from '../../core/targets/report.ts'
import type { Annotation } from '../annotation.ts'
import { problemText } from '../diagnostics.ts'
import { excludedTexts } from '../exclusions.ts'
import { prose } from '../markup/escape.ts'
import { joined, md } from '../markup/markdown.ts'
import type { Line } from '../markup/sections.ts'
import type { Presenter } from '../presenter.ts'
import { targetsText } from '../targets/text.ts'
import type { ReportAnswer } from './answer.ts'
import { targetsBody, targetsHeadline } from './comment.ts'
import { targetsReport } from './json.ts'
import { NO_TARGETS, reportNotices, untoldText } from './notices.ts'

export const reportPresenter: Presenter<ReportAnswer> = {
  text,
  summary,
  annotations,
  outputs,
  json: targetsReport,
  unworded: (error) => ({ mode: 'report', fails: false, kind: 'untold', reason: { kind: 'failed', error } }),
}

function text(answer: ReportAnswer): string {
  switch (answer.kind) {
    case 'no-targets':
      return NO_TARGETS
    case 'untold':
      return oneLine(untoldText(answer.reason))
    case 'told': {
      const { report } = answer
      const results = report.targets.map(({ result }) => result)
      const lines = targetsText({ results, diagnostics: report.diagnostics, failure: null })
      const excluded = excludedTexts(results.map(({ measured }) => measured))
      return [targetsHeadline(report), ...lines, ...excluded, ...reportNotices(answer)].join('\n')
    }
  }
}

function summary(answer: ReportAnswer): Line {
  switch (answer.kind) {
    case 'no-targets':
      return ''
    case 'untold':
      return md`> ${prose(untoldText(answer.reason))}\n\n`
    case 'told': {
      const { report } = answer
      const notices = reportNotices(answer).map((notice) => md`> ${prose(notice)}\n`)
      return md`${joined([...notices, targetsBody(report)], '\n')}\n`
    }
  }
}

function annotations(answer: ReportAnswer): Annotation[] {
  switch (answer.kind) {
    case 'no-targets':
      return []
    case 'untold':
      return [notice(oneLine(untoldText(answer.reason)))]
    case 'told':
      return [...reportNotices(answer).map(notice), ...fromFiles(answer.report)]
  }
}

const notice = (message: string): Annotation => ({
  level: 'notice',
  title: 'Performance targets',
  message,
  place: null,
})

const fromFiles = ({ diagnostics }: TargetReport) =>
  diagnostics.map(
    ({ place, problem }): Annotation => ({
      level: 'notice',
      title: 'SLO file on the base branch',
      message: problemText(problem),
      place,
    }),
  )

function outputs(answer: ReportAnswer): Readonly<Record<string, string>> {
  if (answer.kind !== 'told') return { 'missed-targets': '', 'comment-url': '' }
  const { report, comment } = answer
  const missed = report.targets.filter(({ result }) => result.standing.state === 'missed')
  return {
    'missed-targets': missed.map(({ result }) => sloId(result.measured.slo)).join(','),
    'comment-url': 'url' in comment ? comment.url : '',
  }
}
