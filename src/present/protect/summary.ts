import type { ProtectionState } from '../../core/protection/protection.ts'
import type { ProtectResult } from '../../core/protection/result.ts'
import { fenced, markdown, unbroken } from '../markup/escape.ts'
import { type Markdown, md } from '../markup/markdown.ts'
import { compose, EMPTY, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import { type ProtectionWords, protectionWords } from './protection.ts'
import { appliedText, applyCommand, needsFix, noticeText, protectHeadline } from './words.ts'

const ICONS: Readonly<Record<ProtectionState, Markdown>> = {
  met: md`✅ met`,
  missing: md`🛑 missing`,
  weaker: md`🛑 weaker`,
  unknown: md`❔ unknown`,
}

/** The job summary of protect: what falls short and how to fix it, then what to put where. */
export function protectSummary(result: ProtectResult): Markdown {
  const applied = appliedText(result)
  const icon = result.fallsShort ? '🛑' : result.counts.unknown > 0 ? '⚠️' : '✅'
  const sections: Section[] = [
    section([md`## ${icon} ${markdown(protectHeadline(result))}`, '']),
    section([
      ...(applied === null ? [] : [markdown(applied), EMPTY]),
      ...result.notices.map((notice) => md`> ${markdown(noticeText(notice))}\n`),
    ]),
    section(
      [md`| state | expected | in force | what to do |`, md`|:--|:--|:--|:--|`],
      result.protections.map(protectionWords).map(row),
      [''],
      'protections',
    ),
    ...(result.ownersBlock === null ? [] : [fold('The lines for the end of CODEOWNERS', result.ownersBlock)]),
    fold('The ruleset, to apply by hand', applyCommand(result)),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, SUMMARY_LIMIT)
}

const row = ({ state, expected, found, fix }: ProtectionWords): Markdown =>
  md`| ${unbroken(ICONS[state])} | ${markdown(expected.text)} | ${markdown(found.text)} | ${needsFix(state) ? markdown(fix) : ''} |`

/** A block to copy, folded away. */
const fold = (title: string, text: string): Section =>
  section([
    md`<details><summary>${markdown(title)}</summary>`,
    '',
    ...fenced('text', text.split('\n')),
    '',
    md`</details>`,
    '',
  ])
