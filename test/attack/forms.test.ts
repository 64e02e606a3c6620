import { describe, expect, it } from 'vitest'
import type { Files } from '../github/git/tree.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../support/guarded.ts'

const LOOSER = contract((text) => text.replace('99.9%', '9%'))
const BAD = 'http_requests_total{job="checkout",code=~"5.."}'
const SECOND = '.slo/slos/second.yaml'

const edited =
  (file: string, whole: string) =>
  (from: string | RegExp, to: string): Files => {
    const text = whole.replace(from, () => to)
    if (text === whole) throw new Error(`nothing to replace: ${from}`)
    return { [file]: text }
  }
const slo = edited(CONTRACT, contract())
const rule = edited(POLICY, policy())

/** The contract in two files, the second with an edit of its own. */
const split = (from: string | RegExp, to: string): Files => {
  const whole = contract()
  const [head, at] = [whole.slice(0, whole.indexOf('  - name')), whole.indexOf('  - name: latency')]
  return { [CONTRACT]: whole.slice(0, at), [SECOND]: `${head}${whole.slice(at)}`.replace(from, () => to) }
}
const broken = (end: string): Files => ({ [CONTRACT]: contract().replaceAll('\n', end) })
const moved = (file: string, text: string | { symlink: string } = contract()): Files => ({
  [CONTRACT]: null,
  [file]: text,
})

const EDITS: [string, Files][] = [
  [
    'Latin-1',
    {
      [CONTRACT]: Buffer.from(
        contract((text) => text.replace('that', 'thät')),
        'latin1',
      ),
    },
  ],
  ['UTF-16 of the other order', { [CONTRACT]: Buffer.from(`\ufeff${contract()}`, 'utf16le').swap16() }],
  ['UTF-16 without a mark', { [CONTRACT]: Buffer.from(contract(), 'utf16le') }],
  [
    'a character of too many bytes',
    { [CONTRACT]: Buffer.concat([Buffer.from(`${contract()}# `), Buffer.from([0xc0, 0xae])]) },
  ],
  ['lines that end with NEL', broken('\u0085')],
  ['lines that end with a line separator', broken('\u2028')],
  ['lines that end with a carriage return', broken('\r')],
  ['a form feed for a space', slo('objective: 99.9%', 'objective:\f99.9%')],
  ['NUL at the end', { [CONTRACT]: `${contract()}\0` }],
  ['a key spelled with an escape, twice', slo('objective: 99.9%', '"objectiv\\x65": 9%\n    objective: 99.9%')],
  ['the rest cut off by the end of the document', slo('  - name: latency', '...\n#')],
  [
    'an SLO swallowed by a description',
    slo(/(description: ).*\n( {4}objective)/, 'objective: 9%\n    description: |\n  $2'),
  ],
  ['a number with a sign', slo('99.9%', '+99.8')],
  ['a percentage of a percentage', slo('99.9%', '.999')],
  ['a promille sign', slo('99.9%', '"99.9‰"')],
  ['a comma for the point', slo('99.9%', '"99,9%"')],
  ['a tag', slo('99.9%', '!!float 9')],
  ['a pointer of Git LFS', { [CONTRACT]: 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n' }],
  ['a link to the same contract', { ...moved('.slo/slos/same.yaml'), [CONTRACT]: { symlink: 'same.yaml' } }],
  ['a rename with another number', moved('.slo/slos/deep/other.yml', LOOSER)],
  ['a rename to what is not read', moved('.slo/slos/checkout.yaml.bak')],
  ['a rename to JSON, with another number', moved('.slo/slos/checkout.json', LOOSER)],
  ['a rename to a hidden file, with another number', moved('.slo/slos/.checkout.yaml', LOOSER)],
  ['a rename to a waiver', moved('.slo/waivers/checkout.yaml')],
  ['a rename out of the directory', moved('slos/checkout.yaml')],
  ['a file in two, one of which opens another policy', split('policy: default', 'policy: lenient')],
  ['a file in two, one of which is for any deploy', split(/paths.*\n/, '')],
  ['a file in two, one of which is of another service', split('service: checkout', 'service: cart')],
  ['a Kubernetes object of it', { [CONTRACT]: `apiVersion: v1\nkind: ConfigMap\n${contract()}` }],
  ['a file of Prometheus of it', slo('version: slo-gate/v1', 'groups: []')],
  ['a class in a path', slo('services/checkout/**', 'services/checkou[t]/**')],
  ['a path that is the whole but for a hidden file', slo('services/checkout/**', 'services/checkout/*')],
  ['a bound that leaves out its own value', rule('at-most: 0%', 'below: 0%')],
  ['an exception a second time, without approval', rule('exceptions:', 'exceptions:\n      - label: Security-Fix')],
]

describe('blocked: an edit in another form', () => {
  it.each(EDITS)('%s', async (_, files) => {
    const guarded = Guarded.inMemory()
    const { report } = await guarded.guard(guarded.pull(files))
    expect(report.verdict).toBe('blocked')
    expect(report.changes.length + report.unreadable.length).toBeGreaterThan(0)
  })
})

const target = 'version: slo-gate/v1\nservice: checkout\ntargets: [{ slo: availability, target: 1% }]\n'

const HARMLESS: [string, Files][] = [
  ['a mark of UTF-8', { [CONTRACT]: `\ufeff${contract()}` }],
  ['lines of Windows', broken('\r\n')],
  ['spaces and tabs at the ends of lines', broken(' \t\n')],
  ['marks of begin and end', { [CONTRACT]: `# why\n---\n${contract()}...\n# more\n` }],
  ['a directive', { [CONTRACT]: `%YAML 1.2\n---\n${contract()}` }],
  ['an empty document', { [CONTRACT]: `---\n---\n${contract()}---\n` }],
  ['an explicit key', slo('objective: 99.9%', '? objective\n    : 99.9%')],
  ['a number with an exponent', slo('99.9%', '9.99e1')],
  ['a number with a zero more', slo('99.9%', '99.90 %')],
  ['an anchor', slo('99.9%', '&objective 99.9%')],
  ['a window in hours', slo('window: 30d', 'window: 720h')],
  ['a bound in seconds', slo('500ms', '0.50s')],
  ['a slice in seconds', slo('every: 1m', 'every: 60s')],
  ['a threshold with an exponent', slo('300', '3e2')],
  ['a query in a block', slo(BAD, `|-\n          ${BAD.replace(',', ',\n            ')}`)],
  ['a query folded', slo(BAD, `>-\n          ${BAD.replace(',', ',\n          ')}`)],
  ['a query in double quotes', slo(BAD, JSON.stringify(BAD))],
  ['a query that is wrapped already', slo(BAD, `sum(increase(${BAD}[$window]))`)],
  ['the defaults', slo('    window: 30d', '    window: 30d\n    no-data: unknown')],
  ['no description', slo(/ +description.*\n/, '')],
  ['a path with a slash before it', slo('"services/checkout/**"', '"/services/checkout/"')],
  ['a rename', moved('.slo/slos/deep/.hidden/other.yml')],
  ['a rename to JSON', moved('.slo/slos/checkout.json')],
  ['a file in two', split('policy: default', 'policy: default')],
  ['a file in two, one of which has another path', split('services/checkout/**', 'lib/**')],
  ['a policy with a mark of UTF-8', { [POLICY]: `\ufeff${policy()}` }],
  ['a policy with zeros', rule('14.4', '14.40')],
  ['a policy with minus zero', rule('at-most: 0%', 'at-most: -0.0%')],
  ['a policy with hexadecimal', rule('minimum-events: 100', 'minimum-events: 0x64')],
  ['a policy with its defaults', rule('unknown: freeze', 'maximum-age: 60m\n    rollback: allow\n    unknown: freeze')],
  ['a policy with both causes', rule('unknown: freeze', 'unknown: { otherwise: freeze, unreachable: freeze }')],
  ['an approver in other letters', rule('["@acme/sre", "bob", "carol"]', '["@bob", "Carol", "@Acme/SRE"]')],
]

/** Nothing of targets is a contract, whatever becomes of them. */
const TARGETS: [string, Files][] = [
  ['looser than the SLO', { '.slo/targets/a.yaml': target }],
  ['no YAML', { '.slo/targets/a.yaml': '{[' }],
  ['no text', { '.slo/targets/a.yaml': Buffer.from([0, 0xff, 0xfe]) }],
  ['too large', { '.slo/targets/a.yaml': 'x'.repeat(5_000_000) }],
  ['a link', { '.slo/targets/a.yaml': { symlink: '../slos/checkout.yaml' } }],
  ['a link in the place of all', { '.slo/targets': { symlink: 'slos' } }],
  ['a submodule', { '.slo/targets': { submodule: 'a'.repeat(40) } }],
  ['a file in the place of all', { '.slo/targets': 'x' }],
  ['twins', { '.slo/targets/a.yaml': target, '.slo/targets/A.yaml': target }],
  ['a directory of another case', { '.slo/Targets/a.yaml': target }],
  ['git attributes', { '.slo/targets/.gitattributes': '* ident\n' }],
  ['contracts and policies', { '.slo/targets/slos/a.yaml': LOOSER, '.slo/targets/policy.yaml': policy() }],
  ['keywords of git', { '.slo/targets/a.yaml': `# $Id$\n${target}` }],
]

describe('unchanged: the same in another form', () => {
  it.each([...HARMLESS, ...TARGETS.map(([name, files]): [string, Files] => [`targets: ${name}`, files])])(
    '%s',
    async (_, files) => {
      const guarded = Guarded.inMemory()
      const { report } = await guarded.guard(guarded.pull(files))
      expect(report).toMatchObject({ verdict: 'unchanged', changes: [], unreadable: [] })
    },
  )
})
