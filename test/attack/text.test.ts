import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readDirectory } from '../../src/core/specs/directory.ts'
import type { Files } from '../github/git/tree.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../support/guarded.ts'
import { readSources } from '../support/sources.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const VALUE = 'time() - max(feed_last_success_timestamp_seconds{job="feed"})'
const edit = (from: string, to: string): Files => ({
  [CONTRACT]: contract((text) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`)
    return text.replace(from, () => to)
  }),
})

const HIDDEN: [string, Files][] = [
  // Prometheus ends a comment at a carriage return (isEndOfLine in its lexer); measured with 2.42: the answer is 0.
  ['code after a carriage return in a comment of an expression', edit(VALUE, JSON.stringify(`${VALUE} # note\r * 0`))],
  [
    'a matcher after a carriage return in a comment of a selector',
    edit(
      'http_requests_total{job="checkout",code=~"5.."}',
      JSON.stringify('http_requests_total{job="checkout",code=~"5.." # note\r,job="nobody"\n}'),
    ),
  ],
  // Prometheus refuses all of these, so that the SLO becomes unknown; a policy may let that pass.
  [
    'a no-break space that Prometheus refuses, in an expression',
    edit(VALUE, JSON.stringify(VALUE.replace(' - ', '\u00a0- '))),
  ],
  [
    'a no-break space that Prometheus refuses, in a selector',
    edit(
      'http_requests_total{job="checkout",code=~"5.."}',
      JSON.stringify('http_requests_total{job="checkout",\u00a0code=~"5.."}'),
    ),
  ],
  // To VictoriaMetrics a comment goes on to the line feed, which leaves time() alone; measured with 1.79: `1 # c\r * 0` is 1.
  [
    'a carriage return in a comment that VictoriaMetrics reads over, in an expression',
    edit(VALUE, JSON.stringify(VALUE.replace(' - ', ' # age\r - '))),
  ],
  [
    'a carriage return in a comment that VictoriaMetrics reads over, in a selector',
    edit(
      'http_requests_total{job="checkout",code=~"5.."}',
      JSON.stringify('http_requests_total{job="checkout" # ours\r,code=~"5.."\n}'),
    ),
  ],
  ['a line separator that Prometheus refuses', edit(VALUE, JSON.stringify(VALUE.replace(' - ', '\u2028- ')))],
]

describe('a query that means something else', () => {
  it.each(HIDDEN)('is not unchanged: %s', async (_, files) => {
    const { report } = await guarded.guard(guarded.pull(files))
    expect(report.verdict).toBe('blocked')
  })

  it('is not unchanged: a number torn apart', async () => {
    const { shop } = guarded
    const with_ = (value: string) => ({ [CONTRACT]: contract((text) => text.replace(VALUE, value)) })
    shop.push('main', { files: with_(`${VALUE} * 1e+0`) })
    const { report } = await guarded.guard(guarded.pull(with_(`${VALUE} * 1e +0`)))
    expect(report.verdict).toBe('blocked')
  })

  it('is not unchanged: the window spelled otherwise where a label value holds it', async () => {
    const { shop } = guarded
    const bad = (window: string) => ({
      [CONTRACT]: contract((text) =>
        text
          .replace(
            'http_requests_total{job="checkout",code=~"5.."}',
            'sum(last_over_time(errors{window="[$window]"}[$window]))',
          )
          .replace('window: 30d', `window: ${window}`),
      ),
    })
    shop.push('main', { files: bad('30d') })
    const { report } = await guarded.guard(guarded.pull(bad('720h')))
    expect(report.verdict).toBe('blocked')
  })
})

/** With the git attribute `ident`, a checkout has no objective of 99.9% any more: what lies between the marks is taken out. */
const IDENT = contract((text) =>
  text
    .replace('    description: Requests that the customer saw answered\n', '')
    .replace(/ {2}- name: availability\n[\s\S]*?(?= {2}- name: latency)/, () =>
      [
        '  - {"name":"availability","description":"$Id:","objective":"99.9%",\t#$","objective":"9%",',
        '      "window":"30d","commitment":{to: customers, document: "https://example.com/sla"},',
        '      "indicator":{ratio: {bad: \'http_requests_total{job="checkout",code=~"5.."}\', total: \'http_requests_total{job="checkout"}\'}}}',
        '',
      ].join('\n'),
    ),
)

describe('git attributes', () => {
  it('the gate reads from a checkout what the guard read from the commit, whatever .gitattributes says', async () => {
    const repository = await mkdtemp(path.join(tmpdir(), 'slo-gate-attack-'))
    try {
      const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: repository })
      git('init', '-q')
      await mkdir(path.join(repository, '.slo/slos'), { recursive: true })
      await writeFile(path.join(repository, CONTRACT), IDENT)
      git('add', '.')
      git('commit', '-qm', 'A contract')
      await writeFile(path.join(repository, '.gitattributes'), '*.yaml ident\n')
      git('add', '.')
      git('commit', '-qm', 'Attributes')
      const checkout = path.join(repository, 'checkout')
      execFileSync('git', ['clone', '-q', repository, checkout])
      const read = readDirectory(await readSources(checkout, '.slo'))
      const found = 'value' in read ? read.value.slos.map(({ name, objective }) => `${name} ${objective.text}`) : []
      expect(found).not.toContain('availability 9%')
    } finally {
      await rm(repository, { recursive: true })
    }
  })

  it('either the rewriting of the contract or the attribute is not unchanged', async () => {
    const rewriting = await guarded.guard(guarded.pull({ [CONTRACT]: IDENT }))
    const attribute = await guarded.guard(guarded.pull({ '.gitattributes': '*.yaml ident\n' }))
    expect([rewriting.report.verdict, attribute.report.verdict]).toContain('blocked')
  })

  it.each([
    ['*.yaml text working-tree-encoding=ASCII//TRANSLIT'],
    ['.slo/slos/*.yaml ident'],
    ['*\tfilter=clean'],
    ['/.slo/** ident'],
    ['CHECKOUT.YAML ident'],
    ['"*.yaml" ident'],
  ])('an attribute at the root that may rewrite contracts on checkout can not be read: %s', async (line) => {
    const pull = guarded.pull({ '.gitattributes': `# Ours\n${line}\n`, 'README.md': 'x' })
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable).toMatchObject([{ file: '.gitattributes', line: 2 }])
  })

  it.each([['*.psd filter=lfs diff=lfs -text'], ['*.yaml text eol=lf'], ['services/** ident'], ['*.yaml -ident']])(
    'an attribute at the root that leaves the contracts alone is free: %s',
    async (line) => {
      const { report } = await guarded.guard(guarded.pull({ '.gitattributes': `${line}\n` }))
      expect(report.verdict).toBe('unchanged')
    },
  )

  it.each([
    ['.slo/.gitattributes', '*.yaml ident\n'],
    ['.slo/slos/.gitattributes', '*.yaml ident\n'],
  ])('a file %s that rewrites contracts on checkout is not unchanged: %s', async (file, text) => {
    const { report } = await guarded.guard(guarded.pull({ [file]: text }))
    expect(report.verdict).toBe('blocked')
  })
})

describe('an unchanged file together with a changed one', () => {
  it('a new file that repeats an SLO of an unchanged one can not be read, whoever approves', async () => {
    const pull = guarded.pull({ '.slo/slos/again.yaml': contract((text) => text.replace('99.9%', '9%')) })
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.unreadable.map(({ file }) => file)).not.toEqual([])
    expect(report.verdict).toBe('blocked')
  })

  it('a policy that goes away under an unchanged contract can not be read, whoever approves', async () => {
    const { shop } = guarded
    shop.push('main', { files: edit('policy: default', 'policy: lenient') })
    const pull = guarded.pull({ [POLICY]: policy((text) => text.replaceAll('lenient:', 'other:')) })
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
  })
})
