import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract } from '../support/guarded.ts'
import { many } from '../support/hostile-files.ts'
import { checkout, ROOT, runAction, runProgram } from '../support/program.ts'

/** In MiB: what the bundle may keep, whatever it reads. A runner has many times as much. */
const MEMORY = 512

async function cli(files: Readonly<Record<string, string | Uint8Array>>, ...words: string[]) {
  const { directory, remove } = checkout(files)
  try {
    const script = path.join(ROOT, 'dist/cli.js')
    return await runProgram(process.execPath, [`--max-old-space-size=${MEMORY}`, script, ...words], {}, directory)
  } finally {
    remove()
  }
}

const slos = (service: string, count: number) =>
  `version: slo-gate/v1\nservice: ${service}\nslos:\n${many(count, (index) => `- {name: n${index}, objective: 99.9%, window: 30d, indicator: {ratio: {bad: b, total: t}}}\n`)}`

const BOMBS = {
  '.slo/slos/brackets.yaml': '['.repeat(300_000),
  '.slo/slos/deep.yaml': many(1000, (index) => `${' '.repeat(index)}a:\n`),
  '.slo/slos/documents.yaml': '---\na: 1\n'.repeat(60_000),
  '.slo/slos/keys.yaml': many(50_000, (index) => `k${index}: 1\n`),
  '.slo/slos/laughs.yaml': many(
    20,
    (index) => `a${index}: &a${index} [${index > 0 ? `*a${index - 1},`.repeat(10) : 'x'}]\n`,
  ),
  '.slo/slos/large.yaml': `a: ${'x'.repeat(1_200_000)}`,
  '.slo/slos/larger.yaml': 'x'.repeat(10_000_000),
  '.slo/slos/nul.yaml': '\0'.repeat(1000),
  '.slo/slos/text.yaml': `a: |\n  ${'x'.repeat(300_000)}\n`,
  '.slo/slos/utf-16.yaml': Buffer.from('\ufeffversion: slo-gate/v1\n', 'utf16le'),
  '.slo/policy.yaml': '{'.repeat(1_000_000),
  '.slo/targets/list.yaml': `[${'.inf,'.repeat(200_000)}]`,
}

describe('files that would explode', () => {
  it('are all refused by lint, each where it goes wrong', async () => {
    const { status, stdout } = await cli(BOMBS, 'lint')
    expect(status).toBe(1)
    for (const file of Object.keys(BOMBS)) expect(stdout).toMatch(new RegExp(`^${file}:\\d+:\\d+: error `, 'm'))
    expect(stdout).not.toMatch(/call stack|out of memory/i)
  })

  it('let the gate decide nothing', async () => {
    const words = ['gate', '--backend', 'counts', '--backend-url', 'counts.csv']
    const { status, stderr } = await cli({ ...BOMBS, 'counts.csv': 'x' }, ...words)
    expect(status).toBe(2)
    expect(stderr).toContain('nothing was evaluated')
  })

  it('are skipped by init, and refused by convert', async () => {
    const elsewhere = Object.fromEntries(
      Object.entries(BOMBS).map(([name, text]) => [name.replace('.slo/', 'deploy/'), text]),
    )
    expect((await cli(elsewhere, 'init')).status).toBe(0)
    expect((await cli(elsewhere, 'convert', 'deploy/slos/keys.yaml')).status).toBe(2)
  })

  it('of counts are refused', async () => {
    const words = ['gate', '--backend', 'counts', '--backend-url', 'counts.csv']
    for (const counts of ['"'.repeat(8_000_000), ','.repeat(8_000_000), 'x'.repeat(50_000_000)]) {
      const { status } = await cli({ '.slo/slos/a.yaml': contract(), 'counts.csv': counts }, ...words)
      expect(status).toBe(2)
    }
  })
})

describe('as many SLOs as are let in', () => {
  it('are linted within the same memory', async () => {
    const files = Object.fromEntries([1, 2, 3].map((index) => [`.slo/slos/${index}.yaml`, slos(`s${index}`, 1200)]))
    const { status, stdout } = await cli(files, 'lint')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^0 errors, \d+ warnings in 3 files$/m)
  })

  it('of thousands of files are read, and more than ten thousand are too many', async () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`.slo/slos/${index}.yaml`, slos(`s${index}`, 1)]))
    expect((await cli(files(2000), 'lint')).status).toBe(0)
    const { status, stdout } = await cli(files(10_001), 'lint')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^\.slo\/slos:1:1: error layout there are 10001 files\. Expected at most 10000\./)
  })
})

describe('names of files', () => {
  it('are no commands, no Markdown and no control of the terminal', async () => {
    const names = [
      '\n::error::pwned',
      '\u001b[31mred',
      '\u202egnp',
      '<img src=x>',
      '@octocat',
      '| a |',
      '##[error]x',
      '%0A::error::y',
    ]
    const files = checkout(Object.fromEntries(names.map((name) => [`.slo/slos/${name}.yaml`, 'a: b\n'])))
    try {
      const { status, stdout, summary } = await runAction(files.directory, { mode: 'lint' })
      expect(status).toBe(1)
      const commands = stdout.split('\n').filter((line) => line.startsWith('::'))
      for (const command of commands) expect(command).toMatch(/^::error title=SLO lint%3A version(,file=|::)/)
      expect(commands).toHaveLength(names.length)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      expect(stdout + summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[/)
      expect(summary).not.toMatch(/<img|@octocat/)
    } finally {
      files.remove()
    }
  })
})
