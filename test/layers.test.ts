import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import { beforeAll, describe, expect, it } from 'vitest'
import { LAYERS } from '../scripts/layers.ts'
import { checkout, ROOT, runProgram } from './support/program.ts'

/** The ways in which a file can need another. */
const WAYS = {
  import: (from: string) => `import '${from}'`,
  'import of a name': (from: string) => `import { one } from '${from}'`,
  'import of a type': (from: string) => `import type { One } from '${from}'`,
  'import()': (from: string) => `const later = () => import('${from}')`,
  'export of a name': (from: string) => `export { one } from '${from}'`,
  'export of all': (from: string) => `export * from '${from}'`,
}

interface Finding {
  readonly file: string
  readonly line: number
  readonly rule: string
}

/** What the linter finds in a project of these files, with the settings of this one. */
async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const project = checkout({ ...files, 'scripts/.keep': '' })
  try {
    for (const name of ['biome.json', 'biome.layers.json', 'scripts/no-clock.grit'])
      copyFileSync(path.join(ROOT, name), path.join(project.directory, name))
    const biome = path.join(ROOT, 'node_modules/.bin/biome')
    const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
    const { stdout } = await runProgram(biome, args, {}, project.directory)
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string; start: { line: number } } }[]
    }
    return diagnostics.map(({ category, location }) => ({
      file: location.path,
      line: location.start.line,
      rule: category.split('/').at(-1) ?? '',
    }))
  } finally {
    project.remove()
  }
}

type Imports = Readonly<Record<string, readonly string[]>>

/** Of the specifiers in each file, those that the linter refuses, each asked for in every way. */
async function refusedIn(imports: Imports): Promise<Imports> {
  const texts = Object.entries(imports).map(([file, specifiers]) => [`src/${file}`, linesFor(specifiers)] as const)
  const findings = await findingsIn(Object.fromEntries(texts))
  return Object.fromEntries(
    Object.entries(imports).map(([file, specifiers]) => [file, refusedOf(specifiers, findings, `src/${file}`)]),
  )
}

const linesFor = (specifiers: readonly string[]) =>
  specifiers.flatMap((from) => Object.values(WAYS).map((way) => `${way(from)}\n`)).join('')

/** The specifiers that are refused in every way; one that is only in some stands with their number. */
function refusedOf(specifiers: readonly string[], findings: readonly Finding[], file: string): readonly string[] {
  const ways = Object.keys(WAYS).length
  const found = findings.filter((one) => one.file === file && one.rule === 'noRestrictedImports')
  const lines = new Set(found.map(({ line }) => line))
  return specifiers.flatMap((from, index) => {
    const refused = Array.from({ length: ways }, (_, way) => index * ways + way + 1).filter((line) => lines.has(line))
    return refused.length === 0 ? [] : [refused.length === ways ? from : `${from} in ${refused.length} ways`]
  })
}

/** The folders of `src/` that may have files, and some that are deeper than any. */
const FOLDERS = [
  ...readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.posix.join(path.relative(path.join(ROOT, 'src'), entry.parentPath), entry.name))
    .filter((folder) => !['adapters', 'core'].includes(folder)),
  ...['app/gate/inner', 'app/inputs/inner/inner', 'adapters/github/inner', 'core/policy/conditions/inner'],
]

/** What the table says of a folder: in `app`, each file stands for itself. */
const layerOf = (folder: string) =>
  LAYERS.find((layer) => layer.folder === (folder === 'app' ? 'app/*.ts' : folder)) ??
  LAYERS.find((layer) => folder.startsWith(`${layer.folder}/`))

const specifierOf = (from: string, target: string) => path.posix.relative(from, target).replace(/^(?!\.)/, './')

describe('the linter, asked for each folder about every other', () => {
  let refused: Imports
  const targets = [...FOLDERS.map((folder) => `${folder}/other.ts`), 'main.ts', 'cli.ts']
  beforeAll(async () => {
    const specifiers = (folder: string) => targets.map((target) => specifierOf(folder, target))
    refused = await refusedIn(Object.fromEntries(FOLDERS.map((folder) => [`${folder}/sample.ts`, specifiers(folder)])))
  })

  it.each(FOLDERS)('refuses in %s what the table does not name', (folder) => {
    const layer = layerOf(folder)
    expect(layer).toBeDefined()
    const isNamed = picomatch([...(layer?.imports ?? []), `${layer?.folder}/**`])
    const others = targets.filter((target) => !isNamed(target)).map((target) => specifierOf(folder, target))
    expect(refused[`${folder}/sample.ts`]).toEqual(others)
  })
})

describe('the linter', () => {
  const OUTSIDE = [
    ...['node:fs', 'node:fs/promises', 'node:timers/promises', 'node:crypto', 'node:module', 'fs', 'fs/promises'],
    ...['crypto', 'http', 'undici', 'undici/types/client', '@actions/core', '@actions/github/lib/utils.js'],
    ...['@octokit/core', '@octokit/request/types', 'p-retry', 'proxy-from-env', 'a-new-package', '/etc/other.ts'],
    ...['file:///etc/other.ts', 'https://host/other.ts', 'data:text/javascript,1', '#inner/other.ts'],
  ]

  it('lets pure folders and the doors have nothing from outside of the program, by whatever name', async () => {
    const folders = ['core/policy', 'core/policy/conditions', 'core/model', 'present', 'present/gate/conditions', '.']
    const imports = Object.fromEntries(folders.map((folder) => [path.posix.join(folder, 'main.ts'), OUTSIDE]))
    expect(await refusedIn(imports)).toEqual(imports)
  })

  it('lets the model have no reader of texts', async () => {
    const readers = [
      'zod',
      'zod/v4',
      'yaml',
      'csv-parse',
      'csv-parse/sync',
      '@lezer/common',
      '@prometheus-io/lezer-promql',
    ]
    const file = 'core/model/sample.ts'
    expect(await refusedIn({ [file]: [...readers, 'fraction.js'] })).toEqual({ [file]: readers })
  })

  it('lets nothing be imported where the table has no row', async () => {
    const folders = ['app/newmode', 'adapters/newbackend', 'core/newroom', 'core', 'adapters', 'newlayer', '.']
    const specifiers = [
      './other.ts',
      '../other.ts',
      '../../core/model/other.ts',
      '../../app/other.ts',
      'node:fs',
      'zod',
    ]
    const files = [...folders, 'core/policy/one/two/three'].map((folder) => path.posix.join(folder, 'sample.ts'))
    const imports = Object.fromEntries(files.map((file) => [file, specifiers]))
    expect(await refusedIn(imports)).toEqual(imports)
  })

  it('refuses every way around', async () => {
    const imports = {
      'app/gate/sample.ts': [
        ...['../guard/guard.ts', '../../app/guard/guard.ts', '../inputs/../guard/guard.ts', './../guard/guard.ts'],
        ...['../publish.ts', '../explain.ts', '../run-mode.ts', '../run.ts', '../../app/run.ts', '../other.ts'],
        ...['../../present/gate/text.ts', '../../present/presenters.ts', '../../present/answer.ts', '../../main.ts'],
        ...['../../core/../present/gate/text.ts', '../../../src/present/gate/text.ts'],
        ...['../../adapters/github/client.ts', '../../adapters/network/../github/client.ts'],
      ],
      'app/gate/inner/sample.ts': [
        ...['../../guard/context.ts', '../../../guard/context.ts', '../../../app/guard/context.ts'],
        ...['../../publish.ts', '../../run.ts', '../inner/../../guard/context.ts', './../../guard/context.ts'],
      ],
      'core/policy/sample.ts': [
        ...['../specs/other.ts', '../targets/other.ts', '../other.ts', '../../app/run.ts', '../../core/specs/other.ts'],
        ...['./../specs/other.ts', './conditions/../../specs/other.ts', '../budget/../specs/other.ts'],
        ...['../budget/inner/../../specs/other.ts', '../../adapters/network/proxy.ts', '../../present/answer.ts'],
      ],
      'core/policy/conditions/sample.ts': [
        ...['../../specs/other.ts', '../../../app/run.ts', '../../../core/specs/other.ts', '../inner/../../specs/a.ts'],
        ...['./../../specs/other.ts', '../../budget/../specs/other.ts', '../../other.ts'],
      ],
      'adapters/prometheus/indicators/sample.ts': [
        '../../github/client.ts',
        '../../counts/counts.ts',
        '../../network/../github/client.ts',
        '../../../app/run.ts',
      ],
      'present/gate/conditions/sample.ts': [
        '../../../app/run.ts',
        '../../../adapters/network/proxy.ts',
        '../../../main.ts',
      ],
    }
    expect(await refusedIn(imports)).toEqual(imports)
  })

  it('lets every layer import what it needs', async () => {
    const imports = {
      'main.ts': ['./app/run.ts', './app/hosts/action.ts'],
      'app/run.ts': ['./publish.ts', './gate/gate.ts', '../present/gate/text.ts', 'node:fs', '@actions/core', 'zod'],
      'app/gate/gate.ts': [
        ...['./range.ts', '../backends.ts', '../hosts/host.ts', '../evaluation/evaluate.ts', 'node:fs/promises'],
        ...['../../present/gate/answer.ts', '../../adapters/github/github.ts', '../../core/policy/result.ts'],
      ],
      'app/report/report.ts': ['../../adapters/github/comments.ts', '../../present/report/answer.ts'],
      'app/inputs/readers.ts': ['../backends.ts', '../formats.ts', '../modes.ts', '../../core/model/slo.ts'],
      'app/hosts/action.ts': ['./host.ts', '../inputs/names.ts', '../../present/annotation.ts', '@actions/core'],
      'present/gate/text.ts': ['../../core/policy/result.ts', '../markup/table.ts', './conditions/other.ts', 'zod'],
      'present/gate/conditions/other.ts': ['../text.ts', '../../markup/table.ts', '../../../core/model/slo.ts'],
      'adapters/github/client.ts': ['../network/proxy.ts', '../../core/model/slo.ts', 'undici', 'node:fs', 'p-limit'],
      'adapters/prometheus/indicators/ratio.ts': [
        '../queries.ts',
        '../../network/proxy.ts',
        '../../../core/model/slo.ts',
      ],
      'core/policy/result.ts': ['../budget/budget.ts', './conditions/other.ts', 'fraction.js', 'luxon', 'picomatch'],
      'core/specs/formats/sloth.ts': ['../yaml/yaml.ts', '../../model/slo.ts', '@noble/hashes/sha2.js', 'yaml'],
    }
    const none = Object.fromEntries(Object.keys(imports).map((file) => [file, []]))
    expect(await refusedIn(imports)).toEqual(none)
  })

  it('lets a mode import its answer and nothing else of what words it', async () => {
    const names = ['gate/answer', 'gate/json', 'gate/text', 'answer', 'annotation', 'markup/answers', 'presenters']
    const specifiers = names.map((name) => `../../present/${name}.ts`)
    const file = 'app/gate/sample.ts'
    expect(await refusedIn({ [file]: specifiers })).toEqual({ [file]: specifiers.slice(1) })
  })

  it('refuses files that import each other, even types alone', async () => {
    const files = {
      'src/core/model/a.ts': "import type { B } from './b.ts'\nexport type A = B | null\n",
      'src/core/model/b.ts': "import type { A } from './a.ts'\nexport type B = A | 1\n",
    }
    const found = (await findingsIn(files)).filter(({ rule }) => rule === 'noImportCycles')
    expect(found.map(({ file }) => file)).toEqual(['src/core/model/a.ts', 'src/core/model/b.ts'])
  })

  describe.each(['core/policy/sample.ts', 'present/gate/sample.ts'])('of %s', (file) => {
    /** The lines that the linter refuses, of lines that each are a statement. */
    async function refusedLines(lines: readonly string[]): Promise<readonly (string | undefined)[]> {
      const found = (await findingsIn({ [`src/${file}`]: `${lines.join('\n')}\n` })).filter(({ rule }) =>
        ['plugin', 'noRestrictedGlobals'].includes(rule),
      )
      return [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b).map((line) => lines[line - 1])
    }

    it('refuses a clock, chance, an environment, the network and a log', async () => {
      const expressions = [
        ...['Date.now()', 'Date?.now()', "Date['now']()", 'Date.now', 'new Date()', 'new Date', 'Date()', 'f(Date)'],
        ...['Date.parse(Date())', 'new Date(Date.now())', 'new Date(new Date())', "new Date(Date['now']())"],
        ...['DateTime.now()', 'DateTime.local()', 'DateTime.utc()', "DateTime['now']()", 'DateTime.fromObject({})'],
        ...['DateTime.fromISO(DateTime.now())', 'performance.now()', 'Temporal.Now.instant()'],
        ...['Math.random()', 'Math?.random()', "Math['random']()", 'Math.random', 'crypto.randomUUID()'],
        ...['process.env', 'globalThis.process.env', 'globalThis.fetch(x)', 'global.fetch(x)', 'navigator.language'],
        ...["require('fs')", 'fetch(x)', 'new WebSocket(x)', 'new EventSource(x)', 'AbortSignal.timeout(1)'],
        ...['setTimeout(f)', 'setInterval(f)', 'setImmediate(f)', 'queueMicrotask(f)', 'console.log(1)'],
        ...['Buffer.from(x)'],
      ]
      const lines = [
        ...expressions.map((expression, index) => `export const a${index} = () => ${expression}`),
        ...['const { now } = Date', 'const Clock = Date', 'class Later extends Date {}', 'const { random } = Math'],
        ...["import { DateTime as Clock } from 'luxon'", "import * as luxon from 'luxon'"],
      ]
      expect(await refusedLines(lines)).toEqual(lines)
    })

    it('lets in what is calculated from a time that is given', async () => {
      const lines = [
        ...["import { DateTime } from 'luxon'", 'export const a = (x: Date): Date => x', 'export type Time = Date'],
        ...['Date.parse(day)', 'new Date(at * 1000)', 'new Date(Date.UTC(2024, 0, 1 + day)).toISOString()'],
        ...["DateTime.fromSeconds(at, { zone: 'UTC' }).minus({ years: 1 })", "DateTime.fromISO(day, { zone: 'UTC' })"],
        ...['Math.max(1, 2)', 'update.Date', 'export const b = { Date: 1 }'],
      ]
      expect(await refusedLines(lines)).toEqual([])
    })
  })

  it('holds the settings that are made from the table', () => {
    expect(JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8'))).toMatchObject({
      extends: ['./biome.layers.json'],
    })
  })
})
