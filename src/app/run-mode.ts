import type { TargetReport } from '../core/targets/report.ts'
import type { Answer } from '../present/answer.ts'
import type { Host } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'
import type { Mode } from './modes.ts'

type RunMode = (inputs: Inputs, host: Host) => Promise<Answer>

/**
 * What each mode does; its code is loaded when it is asked for. A mode that sends a text outside while it runs is handed what words it,
 * so that no mode imports a renderer.
 */
const MODES: Readonly<Record<Mode, RunMode>> = {
  audit: async (...asked) => (await import('./audit/audit.ts')).audit(...asked),
  convert: async (...asked) => (await import('./convert/convert.ts')).convert(...asked),
  gate: async (inputs, host) => {
    const answer = await (await import('./gate/gate.ts')).gate(inputs, host)
    if (!inputs.freezeIssue) return answer
    const { freezeIssueWords } = await import('../present/gate/freeze-issue.ts')
    return (await import('./gate/freeze-issues.ts')).withFreezeIssues(answer, inputs, host, freezeIssueWords)
  },
  guard: async (...asked) => {
    const { statusWords } = await import('../present/guard/status.ts')
    return (await import('./guard/guard.ts')).guard(...asked, statusWords)
  },
  init: async (...asked) => (await import('./init/init.ts')).init(...asked),
  lint: async (...asked) => (await import('./lint/lint.ts')).lint(...asked),
  protect: async (...asked) => (await import('./protect/protect.ts')).protect(...asked),
  report: async (inputs, host) => {
    const { commentMarker, targetsComment } = await import('../present/report/comment.ts')
    const { commentKey: key } = inputs
    const words = { marker: commentMarker(key), text: (report: TargetReport) => targetsComment(report, key) }
    return (await import('./report/report.ts')).report(inputs, host, words)
  },
}

/** Runs a mode to its answer. */
export const runMode = (mode: Mode, inputs: Inputs, host: Host): Promise<Answer> => MODES[mode](inputs, host)
