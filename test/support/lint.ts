import type { Finding } from '../../src/core/lint/finding.ts'
import { lintDirectory } from '../../src/core/lint/lint.ts'
import type { SourceFile } from '../../src/core/model/place.ts'
import { at, REQUESTS } from './build.ts'

/** The day of the run. */
export const TODAY = '2026-11-23'

/** The findings in files given by their path below `.slo`. */
export function lintFiles(files: Readonly<Record<string, string>>, today = TODAY): Finding[] {
  const sources = Object.entries(files).map(([name, text]): SourceFile => ({ path: `.slo/${name}`, text }))
  const below = (part: string) => sources.filter(({ path }) => path.startsWith(`.slo/${part}`))
  return lintDirectory(
    {
      sources: {
        path: '.slo',
        policy: below('policy.yaml')[0] ?? null,
        contracts: below('slos/'),
        waivers: below('waivers/'),
        exclusions: below('exclusions/'),
        targets: below('targets/'),
      },
      diagnostics: [],
      targetDiagnostics: [],
      notices: [],
    },
    at(`${today}T00:00:00Z`),
  )
}

export interface Fields {
  readonly service?: string
  /** Lines of the contract's head, each with its line break. */
  readonly head?: string
  readonly objective?: string
  readonly window?: string
  /** YAML of each SLO's indicator, by the SLO's name. */
  readonly indicators?: Readonly<Record<string, string>>
}

/** A contract about which lint has nothing to say. */
export function contract({ service = 'shop', head = 'runbook: https://r.example\n', ...slo }: Fields = {}): string {
  const slos = Object.entries(slo.indicators ?? { availability: REQUESTS }).map(
    ([name, indicator]) => `  - name: ${name}
    objective: ${slo.objective ?? '99.9%'}
    window: ${slo.window ?? '30d'}
    commitment: { to: internal }
    indicator: ${indicator}
`,
  )
  return `version: slo-gate/v1\nservice: ${service}\n${head}slos:\n${slos.join('')}`
}

/** A target file of the shop about which lint has nothing to say, but for what its targets say. */
export const targets = (list: string, head = `reviewed: ${TODAY}\n`): string =>
  `version: slo-gate/v1\nservice: shop\n${head}targets: ${list}\n`

/** Each finding as `file:line:column code`, the file below `.slo`. */
export const briefs = (findings: readonly Finding[]): string[] =>
  findings.map(({ place, code }) => `${place.file.replace('.slo/', '')}:${place.line}:${place.column} ${code}`)

export const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code)
