/** What we write, and what we tell people to write, is right by the published schemas. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SchemaName } from '../src/core/specs/schema-address.ts'
import { nativeFile } from '../src/present/convert/native-file.ts'
import { contractsOf, TWINS } from './support/formats.ts'
import { ROOT } from './support/program.ts'
import { documentsIn, publishedSchema, schemaErrors } from './support/schemas.ts'

const NAMES: readonly SchemaName[] = ['slos', 'policy', 'targets', 'exclusions', 'waivers', 'report']
const errorsBy = Object.fromEntries(NAMES.map((name) => [name, schemaErrors(name)])) as Readonly<
  Record<SchemaName, ReturnType<typeof schemaErrors>>
>

describe('the published schemas', () => {
  it.each(NAMES)('that of %s has the address at which it is published', (name) => {
    expect(publishedSchema(name).$id).toMatch(
      new RegExp(`^https://raw\\.githubusercontent\\.com/.*/schema/${name}\\.json$`),
    )
  })

  it('are all of those in the folder', () => {
    expect(readdirSync(path.join(ROOT, 'schema')).sort()).toEqual(NAMES.map((name) => `${name}.json`).sort())
  })
})

/** By the keys that only this kind of file has. Both a list of waivers and the policy's section on them are called so. */
function kindOf(document: object): SchemaName {
  if ('targets' in document) return 'targets'
  if ('service' in document) return 'slos'
  if ('waivers' in document && Array.isArray(document.waivers)) return 'waivers'
  return 'exclusions' in document && Array.isArray(document.exclusions) ? 'exclusions' : 'policy'
}

describe('what the docs show as a whole file', () => {
  const pages = readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))
  const shown = ['README.md', ...pages.map((name) => `docs/${name}`)].flatMap((page) =>
    [
      ...readFileSync(path.join(ROOT, page), 'utf8').matchAll(
        /```yaml\n((?:#.*\n)*version: slo-gate\/v1\n[\s\S]*?)```/g,
      ),
    ].map(([, text = ''], index) => ({ page, index, text })),
  )

  it.each(shown)('is right by the schema of its kind: $page $index', ({ text }) => {
    for (const document of documentsIn(text)) expect(errorsBy[kindOf(document as object)](document)).toEqual([])
  })
})

describe('what convert writes', () => {
  it.each(TWINS)('of $name is right by the schema of contracts', ({ files }) => {
    const documents = documentsIn(nativeFile(contractsOf(files).slos))
    expect(documents).not.toEqual([])
    for (const document of documents) expect(errorsBy.slos(document)).toEqual([])
  })

  it('with all that a contract can say is right by the schema of contracts', () => {
    const whole = `version: slo-gate/v1
service: shop
owner: "@acme/shop"
paths: [shop/**]
runbook: docs/shop.md
reviewed: 2026-01-20
policy: strict
slos:
  - name: availability
    description: Answered
    objective: 99.9%
    window: { calendar: week, timezone: Europe/Berlin, starts: 2026-01-03 12:00 }
    since: 2026-01-03
    no-data: idle
    group-by: [region]
    commitment: { to: customers, sla: 99.5%, document: https://a.example, excludes: [maintenance] }
    indicator: { ratio: { good: g, total: t, count-new-series: true } }
  - { name: b, objective: 99%, window: 30d, indicator: { latency: { histogram: h, within: 300ms } } }
  - { name: c, objective: 99%, window: 30d, indicator: { slices: { every: 1m, value: x, at-most: 2 } } }
  - { name: d, objective: 99%, window: 30d, indicator: { error-ratio: 'sum(increase(x[$window]))' } }
  - { name: e, objective: 99%, window: 30d, indicator: { vendor: { id: x } } }
`
    const [before] = documentsIn(whole)
    expect(errorsBy.slos(before)).toEqual([])
    const [after] = documentsIn(nativeFile(contractsOf({ 'a.yaml': whole }).slos))
    expect(errorsBy.slos(after)).toEqual([])
  })
})
