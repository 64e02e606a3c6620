import { oneLine } from '../../core/model/text.ts'
import type { ProtectResult } from '../../core/protection/result.ts'
import { table } from '../markup/table.ts'
import { protectionWords } from './protection.ts'
import { appliedText, applyCommand, needsFix, noticeText, protectHeadline } from './words.ts'

/** Whether the repository enforces the guard, for a terminal or a log, with what to do by hand. */
export function protectText(result: ProtectResult): string {
  const protections = result.protections.map(protectionWords)
  const rows = protections.map(({ state, expected, found }) => [state, expected.text, oneLine(found.text)])
  const short = protections.filter(({ state }) => needsFix(state))
  const applied = appliedText(result)
  return [
    protectHeadline(result),
    ...(applied === null ? [] : ['', oneLine(applied)]),
    '',
    ...table(['state', 'expected', 'in force'], rows, new Set()),
    ...(short.length > 0 ? ['', 'What to do'] : []),
    ...short.map(({ state, expected, fix }) => `- ${state}: ${expected.text}. ${fix}`),
    ...result.notices.flatMap((notice) => ['', oneLine(noticeText(notice))]),
    ...(result.ownersBlock === null ? [] : ['', 'At the end of CODEOWNERS, by pull request:', '', result.ownersBlock]),
    '',
    'The ruleset, for somebody who administers the repository (or apply: true with such a token):',
    '',
    applyCommand(result),
  ].join('\n')
}
