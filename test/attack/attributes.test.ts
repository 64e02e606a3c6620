import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../github/git/tree.ts'
import { HARMLESS, OVERLONG, SPELLED } from '../support/git-attributes.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

/** An edit that everybody has approved, so that nothing but the attributes can hold it up. */
async function approved(files: Files) {
  const pull = guarded.pull(files)
  await guarded.guard(pull)
  for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
  return await guarded.guard(pull)
}

const ROOT = '.gitattributes'
const CAFE = '.slo/slos/café.yaml'
const OTHER = contract((text) => text.replace('service: checkout', 'service: other'))

describe('git attributes that a pull request brings', () => {
  it.each([...SPELLED, OVERLONG])('block, however they are written: %s', async (_, text) => {
    const { report } = await approved({ [ROOT]: `${text}\n` })
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable).toMatchObject([{ file: ROOT }])
  })

  it.each([
    ['in bytes', '.slo/slos/caf??.yaml ident'],
    ['as it is', '.slo/slos/café.yaml ident'],
    ['in octal escapes', '"caf\\303\\251.yaml" ident'],
    ['by a class of its bytes', 'caf[!a][!a].yaml ident'],
    ['in other case', 'CAFé.YAML ident'],
  ])('block where the path of a contract is not ASCII: %s', async (_, text) => {
    guarded.shop.push('main', { files: { [CAFE]: OTHER } })
    const { report } = await approved({ [ROOT]: text })
    expect(report.verdict).toBe('blocked')
  })

  it.each([
    ['.GITATTRIBUTES'],
    ['.GitAttributes'],
    ['.gitattributes '],
    ['.gitattributes.'],
    ['.git\u200cattributes'],
    ['.gitattributes::$DATA'],
    ['.gitattribute\u017f'],
  ])('block in a second file that some disk takes for the first: %j', async (name) => {
    guarded.shop.push('main', { files: { [ROOT]: '*.sh text eol=lf\n' } })
    const { report } = await approved({ [name]: '*.yaml ident\n' })
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable).toMatchObject([{ file: name, line: 1 }])
  })

  it('block where they are a link, which older git versions follow', async () => {
    const { report } = await approved({ [ROOT]: { symlink: 'docs/attributes' } })
    expect(report.verdict).toBe('blocked')
  })

  it.each([
    ['a line is put before one that takes the attribute away', '.slo/** -ident\n', '.slo/** -ident\n*.yaml ident\n'],
    ['the line goes that took the attribute away', '*.yaml ident\n.slo/** -ident\n', '*.yaml ident\n'],
    ['what was harmless becomes a macro', '*.yaml mine\n', '[attr]mine ident\n*.yaml mine\n'],
    ['a macro of main is used', '[attr]lfs filter=lfs\n', '[attr]lfs filter=lfs\n*.yaml lfs\n'],
    ['a macro of main gets another meaning', '[attr]a text\n*.yaml a\n', '[attr]a ident\n*.yaml a\n'],
    ['one filter becomes another', '*.yaml filter=x\n', '*.yaml filter=y\n'],
    ['a line moves behind another', '.slo/** -ident\n*.yaml ident\n.slo/** -ident\n', '.slo/** -ident\n*.yaml ident\n'],
  ])('block where main has some: %s', async (_, before, after) => {
    guarded.shop.push('main', { files: { [ROOT]: before } })
    const { report } = await approved({ [ROOT]: after })
    expect(report.verdict).toBe('blocked')
  })
})

describe('git attributes that were on main before', () => {
  it.each<[string, string, Files]>([
    ['a new contract', '.slo/slos/new.yaml ident', { '.slo/slos/new.yaml': OTHER }],
    ['a contract that moves', 'renamed.yaml ident', { [CONTRACT]: null, '.slo/slos/renamed.yaml': contract() }],
    ['a contract that moves deeper', '.slo/slos/a/** filter=x', { [CONTRACT]: null, '.slo/slos/a/b.yaml': contract() }],
    ['a contract with another ending', '*.yml ident', { [CONTRACT]: null, '.slo/slos/checkout.yml': contract() }],
    ['a contract whose name is not ASCII', 'caf??.yaml ident', { [CONTRACT]: null, [CAFE]: contract() }],
    [
      'a contract whose name gets other case',
      'CHECKOUT.yaml ident\n',
      { [CONTRACT]: null, '.slo/slos/Checkout.yaml': contract() },
    ],
    [
      'a new waiver',
      'waivers/** filter=x\n.slo/waivers/* filter=x',
      { '.slo/waivers/a.yaml': 'version: slo-gate/v1\nwaivers: []\n' },
    ],
    [
      'a file that was free',
      'slos/**/*.yaml filter=x\n.slo/slos/late.yaml ident',
      { 'late.yaml': null, '.slo/slos/late.yaml': OTHER },
    ],
    ['a macro', '[attr]mine ident\nnew.yaml mine', { '.slo/slos/new.yaml': OTHER }],
    ['a carriage return', 'new.yaml\rident', { '.slo/slos/new.yaml': OTHER }],
    ['a pattern in quotes', '"new.yam\\154" ident', { '.slo/slos/new.yaml': OTHER }],
    ['a line for the whole directory', 'new.yaml filter=x\n.slo/slos/** -text', { '.slo/slos/new.yaml': OTHER }],
  ])('block what comes under them later: %s', async (_, text, files) => {
    guarded.shop.push('main', { files: { [ROOT]: `${text}\n`, 'late.yaml': OTHER } })
    const { report } = await approved(files)
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable).toMatchObject([{ file: ROOT }])
  })

  it('block a directory that is new', async () => {
    guarded.shop.push('main', { files: { [ROOT]: 'slo/** ident\n' } })
    const pull = guarded.pull({ 'slo/policy.yaml': policy(), 'slo/slos/a.yaml': contract() })
    const { report } = await guarded.guard(pull, { 'slo-directory': 'slo' })
    expect(report.unreadable).toMatchObject([{ file: ROOT, line: 1 }])
  })

  it('block a new contract below attributes between the root and the SLO directory', async () => {
    const files = { 'a/.gitattributes': 'slo/slos/new.* ident\n', 'a/slo/policy.yaml': policy() }
    guarded.shop.push('main', { files: { ...files, 'a/slo/slos/a.yaml': contract() } })
    const pull = guarded.pull({ 'a/slo/slos/new.yaml': OTHER })
    const { report } = await guarded.guard(pull, { 'slo-directory': 'a/slo' })
    expect(report.unreadable).toMatchObject([{ file: 'a/.gitattributes', line: 1 }])
  })

  it('block below a directory whose name is not ASCII', async () => {
    const files = { 'é/.gitattributes': '/slo/slos/new.yaml ident\n', 'é/slo/policy.yaml': policy() }
    guarded.shop.push('main', { files: { ...files, 'é/slo/slos/a.yaml': contract() } })
    const { report } = await guarded.guard(guarded.pull({ 'é/slo/slos/new.yaml': OTHER }), { 'slo-directory': 'é/slo' })
    expect(report.unreadable).toMatchObject([{ file: 'é/.gitattributes', line: 1 }])
  })

  it.each([
    ['are too large to be read', `# ${'x'.repeat(70_000)}\n`],
    ['are a link', { symlink: 'docs/attributes' }],
  ])('block a new contract, and no old one, where they %s', async (_, spec) => {
    guarded.shop.push('main', { files: { [ROOT]: spec } })
    const edited = contract((text) => text.replace('Requests that', 'All requests that'))
    expect((await guarded.guard(guarded.pull({ [CONTRACT]: edited }))).report.verdict).toBe('unchanged')
    const { report } = await guarded.guard(guarded.pull({ '.slo/slos/new.yaml': OTHER }))
    expect(report.unreadable).toMatchObject([{ file: ROOT, line: 1 }])
  })

  it('leave alone what was under them before', async () => {
    guarded.shop.push('main', { files: { [ROOT]: '*.yaml filter=x\n' } })
    const text = contract((lines) => lines.replace('Requests that', 'All requests that'))
    const { report } = await guarded.guard(guarded.pull({ [CONTRACT]: text, [ROOT]: '*.yaml filter=x\n*.md text\n' }))
    expect(report.verdict).toBe('unchanged')
  })
})

describe('git attributes and a contract that only a merge brings together', () => {
  const MOVED: Files = { [CONTRACT]: null, '.slo/slos/moved.yaml': contract() }

  it.each<[string, Files, Files]>([
    ['attributes come to main once a branch has moved the contract', MOVED, { [ROOT]: 'moved.yaml ident\n' }],
    ['the contract moves on main once a branch has the attributes', { [ROOT]: 'moved.yaml ident\n' }, MOVED],
    ['a contract is new in a branch', { '.slo/slos/new.yaml': OTHER }, { [ROOT]: 'new.yaml filter=x\n' }],
    ['a contract is new on main', { [ROOT]: 'new.yaml filter=x\n' }, { '.slo/slos/new.yaml': OTHER }],
    ['a macro is on main', { [ROOT]: '# A\n*.yaml a\n' }, { '.gitATTRIBUTES': '[attr]a ident\n' }],
  ])('block: %s', async (_, ours, theirs) => {
    const pull = guarded.pull(ours)
    guarded.shop.push('main', { files: theirs })
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    expect(report.reasons).toEqual([expect.stringContaining('no approval can help')])
  })

  it.each<[string, Files, Files]>([
    ['attributes that match nothing', MOVED, { [ROOT]: '*.psd filter=lfs\n' }],
    ['attributes for what main has moved away', { 'README.md': 'x' }, { ...MOVED, [ROOT]: 'checkout.yaml ident\n' }],
    ['attributes on both sides', { [ROOT]: '*.psd filter=lfs\n' }, { [ROOT]: '* text=auto\n' }],
  ])('pass: %s', async (_, ours, theirs) => {
    const pull = guarded.pull(ours)
    guarded.shop.push('main', { files: theirs })
    expect((await guarded.guard(pull)).report.verdict).toBe('unchanged')
  })
})

describe('git attributes that leave the contracts alone', () => {
  it.each(HARMLESS.map((text) => [text]))('pass: %j', async (text) => {
    const { report } = await guarded.guard(guarded.pull({ [ROOT]: `${text}\n` }))
    expect(report.verdict).toBe('unchanged')
    expect(report.unreadable).toEqual([])
  })

  it.each(HARMLESS.map((text) => [text]))('let a contract move below them: %j', async (text) => {
    guarded.shop.push('main', { files: { [ROOT]: `${text}\n` } })
    const { report } = await guarded.guard(guarded.pull({ [CONTRACT]: null, '.slo/slos/moved.yaml': contract() }))
    expect(report.verdict).toBe('unchanged')
  })

  /** What `text eol=crlf` makes of a checkout; that is why it is free. */
  it('pass where they change the ends of lines, which change no number', async () => {
    const query = 'http_requests_total{job="checkout",code=~"5.."}'
    const written = contract((text) =>
      text
        .replace(`bad: ${query}`, `bad: |\n          sum( # of all\n          increase(${query}[$window]))\n`)
        .replace('Requests that', '>-\n      Requests that\n     ')
        .replace('objective: 99%', 'objective: "99%" # as agreed\n\n'),
    )
    guarded.shop.push('main', { files: { [CONTRACT]: written } })
    const { report } = await guarded.guard(guarded.pull({ [CONTRACT]: written.replaceAll('\n', '\r\n') }))
    expect(report).toMatchObject({ verdict: 'unchanged', unreadable: [] })
  })

  it('pass with a policy that stays', async () => {
    const { report } = await guarded.guard(guarded.pull({ [ROOT]: '*.psd filter=lfs\n', [POLICY]: policy() }))
    expect(report.verdict).toBe('unchanged')
  })
})

describe('what is said of git attributes', () => {
  const LINES = '*.md text\n*.yaml text ident\n'

  it('names line, attribute and file, and nobody who could approve', async () => {
    const { report, outcome } = await guarded.guard(guarded.pull({ [ROOT]: LINES }))
    expect(report.unreadable).toMatchObject([{ file: ROOT, line: 2 }])
    expect(report.reasons).toEqual([expect.stringContaining('no approval can help')])
    expect(report.pullRequests).toMatchObject([{ needed: null, approvals: [] }])
    for (const text of [outcome.text, outcome.summary]) {
      expect(text).toContain('ident')
      expect(text).toContain(POLICY)
      expect(text).toContain('that no SLO file has')
      expect(text).not.toMatch(/can't be read|Who may approve|acme\/sre|approving review|annual review/)
    }
    expect(outcome.annotations).toMatchObject([{ title: 'Git attributes', place: { file: ROOT, line: 2 } }])
  })

  it('is a status of its own', async () => {
    const pull = guarded.pull({ [ROOT]: LINES })
    await guarded.guard(pull)
    expect(guarded.status(pull.headSha)).toContain('failure blocked: git attributes that may rewrite SLO files')
  })

  it('is the same of a file in the directory itself', async () => {
    const { report } = await guarded.guard(guarded.pull({ '.slo/slos/.GitAttributes': '*.yaml ident\n' }))
    expect(report.reasons).toEqual([expect.stringContaining('no approval can help')])
  })
})
