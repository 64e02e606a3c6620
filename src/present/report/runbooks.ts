import type { ReportedTarget } from '../../core/targets/report.ts'
import { code, link } from '../markup/escape.ts'
import { joined, type Markdown, md } from '../markup/markdown.ts'
import { type Section, section } from '../markup/sections.ts'

export const serviceOf = ({ result }: ReportedTarget): string => result.measured.slo.service.name

const isMissed = ({ result }: ReportedTarget) => result.standing.state === 'missed'
export const isBroken = ({ result: { standing } }: ReportedTarget): boolean =>
  standing.state === 'missed' && standing.position === 'below-floor'

/** The two responses of every service with a miss: that to a missed target, and that to a broken floor. */
export function runbookSection(targets: readonly ReportedTarget[]): Section {
  const missed = targets.filter(isMissed)
  const services = new Set(missed.map(serviceOf))
  const lines = [...services].map((service) => {
    const ofService = missed.filter((one) => serviceOf(one) === service)
    return md`- ${code(service)}\n${joined(responses(ofService), '\n')}`
  })
  return section(lines.length === 0 ? [] : [''], lines, [''], 'services')
}

function responses(missed: readonly ReportedTarget[]): Markdown[] {
  const forTarget = runbooks(missed.map(({ result }) => result.target.runbook))
  const forFloor = runbooks(missed.map(({ result }) => result.measured.slo.service.runbook))
  const broken = missed.filter(isBroken).map(({ result }) => code(result.measured.slo.name))
  return [
    md`  - 🔹 target missed: ${forTarget}`,
    broken.length === 0
      ? md`  - 🟢 the SLO holds; should it break: ${forFloor}`
      : md`  - 🔴 SLO breached (${joined(broken, ', ')}); its error-budget policy decides about deploys: ${forFloor}`,
  ]
}

function runbooks(addresses: readonly (string | null)[]): Markdown {
  const named = [...new Set(addresses)].flatMap((address) => (address === null ? [] : link(address)))
  return named.length === 0 ? md`no runbook is named` : joined(named, ', ')
}
