import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../../../src/core/contract/contract-changes.ts'
import { readTargets } from '../../../../src/core/specs/targets.ts'
import { nativeFile } from '../../../../src/present/convert/native-file.ts'
import { contractsOf, TWINS } from '../../../support/formats.ts'

const changes = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  compareContracts(contractsOf(before), contractsOf(after), () => false)

describe.each(TWINS)('an SLO of $name', ({ files, native, edits }) => {
  it('is read without a complaint', () => {
    const { slos, diagnostics } = contractsOf(files)
    expect(diagnostics).toEqual([])
    expect(slos.map(({ indicator }) => indicator.kind)).not.toContain('unsupported')
  })

  it('means what its native twin means, in both directions', () => {
    expect(changes(files, { 'native.yaml': native })).toEqual({ changes: [], unreadable: [] })
    expect(changes({ 'native.yaml': native }, files)).toEqual({ changes: [], unreadable: [] })
  })

  it('means the same after being converted', () => {
    const converted = nativeFile(contractsOf(files).slos)
    expect(changes(files, { 'converted.yaml': converted })).toEqual({ changes: [], unreadable: [] })
  })

  it.each(edits.map(([from, to, field]) => ({ from, to, field })))(
    'has $from for $to as a contract change of $field, in its file and line',
    ({ from, to, field }) => {
      const edited = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll(from, to)]))
      expect(edited).not.toEqual(files)
      const found = changes(files, edited)
      expect(found.unreadable).toEqual([])
      expect(found.changes.map((change) => change.field)).toContain(field)
      for (const { place } of found.changes) expect(place.file).toMatch(/^\.slo\/slos\//)
      const place = found.changes.find((change) => change.field === field)?.place
      const name = place?.file.replace('.slo/slos/', '') ?? ''
      const lines = (edited[name] ?? '').split('\n')
      // The place is the line of the edit, or of the key that holds it.
      const first = lines.findIndex((line, index) => line !== (files[name] ?? '').split('\n')[index]) + 1
      expect(Math.abs((place?.line ?? 0) - first)).toBeLessThanOrEqual(6)
    },
  )

  it('takes a performance target by its service and name', () => {
    const { slos } = contractsOf(files)
    const [slo] = slos
    const text = `version: slo-gate/v1\nservice: ${slo?.service.name}\ntargets: [{ slo: ${slo?.name}, target: 99.99% }]\n`
    const read = readTargets([{ path: '.slo/targets/shop.yaml', text }], slos)
    expect(read.diagnostics).toEqual([])
    expect(read.targets).toHaveLength(1)
  })

  it('is read or refused, and never throws, whatever is cut out of its files or put into them', () => {
    const names = Object.keys(files)
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '[', ']', ': ', '- ', '\n', '&a ', '*a', '|', '"', '{{.window}}', '[window]', '(', ')'),
      fc.string({ maxLength: 5 }),
      fc.double().map(String),
    )
    const edit = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat({ max: 2000 }),
      cut: fc.nat({ max: 30 }),
      piece,
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const broken = { ...files }
        for (const { name, at, cut, piece } of edits) {
          const text = broken[name] ?? ''
          const start = at % (text.length + 1)
          broken[name] = `${text.slice(0, start)}${piece}${text.slice(start + cut)}`
        }
        const { slos, diagnostics, notices } = contractsOf(broken)
        for (const { place } of [...diagnostics, ...notices]) expect(place.line).toBeGreaterThan(0)
        // What was read can be written and read again with the same meaning.
        const kept = slos.filter(({ indicator }) => indicator.kind !== 'unsupported')
        if (diagnostics.length > 0 || kept.length === 0) return
        const again = contractsOf({ 'again.yaml': nativeFile(kept) })
        expect(again.diagnostics.map(({ problem }) => problem.message)).toEqual([])
        expect(compareContracts({ ...again, slos: kept }, again, () => false).changes).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
