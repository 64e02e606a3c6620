import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTargets } from '../../../../src/core/specs/targets.ts'
import { contractText, diagnosticsOf, directoryOf } from '../../../support/build.ts'

const contractOf = (address: string) => contractText().replace('slos:', `runbook: ${JSON.stringify(address)}\nslos:`)
const promiseOf = (address: string) =>
  contractText().replace(
    '    window:',
    `    commitment: { to: customers, document: ${JSON.stringify(address)} }\n    window:`,
  )
const messagesOf = (text: string) =>
  diagnosticsOf({ 'shop.yaml': text }).map(({ place, problem }) => `${place.line} ${problem.message}`)

describe('a runbook, or the document of a commitment', () => {
  it.each([
    'https://runbooks.example/checkout?x=1#slo',
    'http://wiki.internal:8080/a b',
    'HTTPS://RUNBOOKS.EXAMPLE/x',
    'docs/runbooks/checkout.md',
    './docs/checkout.md#when-it-burns',
    'RUNBOOK.md',
    'docs/a..b/c:d.md',
  ])('may be %s', (address) => {
    expect(directoryOf({ 'shop.yaml': contractOf(address) }).slos[0]?.service.runbook).toBe(address)
    expect(directoryOf({ 'shop.yaml': promiseOf(address) }).slos[0]?.commitment?.document).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '  javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:sre@example.com',
    'ssh://host/x',
    'https:runbooks.example',
    'https://',
    'https:///x',
    '//evil.example/x',
    '/etc/passwd',
    '~/runbook.md',
    'C:\\runbook.md',
    '\\\\host\\share',
    '../other/runbook.md',
    'docs/../../x.md',
    'docs/%2E%2e/x.md',
    'docs/..%2f..%2fx.md',
  ])('may not be %s', (address) => {
    const message = `\`${address}\` is neither a web address nor a path of this repository`
    expect(messagesOf(contractOf(address))).toEqual([`3 ${message}`])
    expect(messagesOf(promiseOf(address))).toEqual([`6 ${message}`])
  })

  it('is none of the schemes but two, whatever they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9+.-]{0,10}$/), fc.webPath(), (scheme, path) => {
        fc.pre(!/^https?$/.test(scheme))
        expect(messagesOf(contractOf(`${scheme}:${path}`))).toHaveLength(1)
      }),
    )
  })

  it('is held to the same in a file of targets, and in a supplement', () => {
    const text = 'version: slo-gate/v1\nservice: shop\nrunbook: "javascript:alert(1)"\n'
    const targets = `${text}targets: [{ slo: availability, target: 99.95% }]\n`
    const { slos } = directoryOf({ 'shop.yaml': contractText() })
    const read = readTargets([{ path: '.slo/targets/shop.yaml', text: targets }], slos)
    expect(JSON.stringify(read)).toContain('neither a web address nor a path')
    expect(messagesOf(`${text}window: 7d\n`).join()).toContain('neither a web address nor a path')
  })
})
