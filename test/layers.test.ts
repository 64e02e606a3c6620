import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LAYERS } from '../scripts/layers.ts'
import { checkout, ROOT, runProgram } from './support/program.ts'

/** A specifier that a pattern is for. */
const specifierOf = (pattern: string): string =>
  pattern.replace(/^\*\*/, '../..').replace(/\*\*$/, 'inner/other.ts').replace('*', 'other')

const isException = (pattern: string) => pattern.startsWith('!')

/** Where a file of each layer lies, how deep, what it may not import, and what of that it may all the same. */
const SAMPLES = LAYERS.flatMap(({ folders, forbidden }) =>
  folders.map((folder) => ({
    file: folder.endsWith('.ts') ? `src/${folder.replace('*', 'sample')}` : `src/${folder}/sample.ts`,
    forbidden: forbidden.filter((pattern) => !isException(pattern)).map(specifierOf),
    allowed: forbidden.filter(isException).map((pattern) => specifierOf(pattern.slice(1))),
  })),
)

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

describe('an import that runs back', () => {
  let findings: readonly Finding[]
  const linesFor = (specifiers: readonly string[]) =>
    specifiers.flatMap((from) => Object.values(WAYS).map((way) => way(from)))
  const lines = SAMPLES.map(({ forbidden }) => linesFor(forbidden))
  beforeAll(async () => {
    const files = SAMPLES.map(
      ({ file, allowed }, index) => [file, [...(lines[index] ?? []), ...linesFor(allowed), ''].join('\n')] as const,
    )
    findings = await findingsIn(Object.fromEntries(files))
  })

  it.each(SAMPLES.map(({ file }, index) => [file, index] as const))(
    'of %s is refused by the linter, of every kind, and none that the table lets in again',
    (file, index) => {
      const found = findings.filter((one) => one.file === file && one.rule === 'noRestrictedImports')
      const refused = [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b)
      expect(refused).toEqual(lines[index]?.map((_, line) => line + 1))
    },
  )
})

describe('the linter', () => {
  it('lets every layer import what the table says that it may', async () => {
    const files = {
      'src/main.ts': "import './app/run.ts'\n",
      'src/app/run.ts': "import './gate/gate.ts'\nimport '../present/gate/text.ts'\n",
      'src/app/gate/gate.ts': "import '../evaluation/evaluate.ts'\nimport '../../adapters/github/client.ts'\n",
      'src/present/gate/text.ts': "import '../../core/policy/result.ts'\nimport '../markup/table.ts'\n",
      'src/adapters/github/client.ts': "import '../network/proxy.ts'\nimport 'undici'\nimport 'node:fs'\n",
      'src/core/policy/result.ts': "import '../budget/budget.ts'\nimport 'fraction.js'\n",
    }
    expect((await findingsIn(files)).filter(({ rule }) => rule === 'noRestrictedImports')).toEqual([])
  })

  it('lets a mode import its answer and nothing else of what words it', async () => {
    const file = 'src/app/gate/sample.ts'
    const names = ['gate/answer', 'gate/json', 'gate/text', 'answer', 'annotation', 'markup/answers', 'presenters']
    const text = names.map((name) => `import type { One } from '../../present/${name}.ts'\n`).join('')
    const found = (await findingsIn({ [file]: text })).filter(({ rule }) => rule === 'noRestrictedImports')
    expect(found.map(({ line }) => names[line - 1])).toEqual(names.slice(1))
  })

  it('refuses files that import each other, even types alone', async () => {
    const files = {
      'src/core/model/a.ts': "import type { B } from './b.ts'\nexport type A = B | null\n",
      'src/core/model/b.ts': "import type { A } from './a.ts'\nexport type B = A | 1\n",
    }
    const found = (await findingsIn(files)).filter(({ rule }) => rule === 'noImportCycles')
    expect(found.map(({ file }) => file)).toEqual(['src/core/model/a.ts', 'src/core/model/b.ts'])
  })

  it.each(['core/policy/sample.ts', 'present/gate/sample.ts'])(
    'lets %s have no clock and no environment',
    async (file) => {
      const lines = ['Date.now()', 'new Date()', 'Math.random()', 'process.env', 'console.log(1)', 'fetch(x)']
      const text = `${lines.map((line, index) => `export const a${index} = () => ${line}`).join('\n')}\n`
      const found = (await findingsIn({ [`src/${file}`]: text })).filter(({ rule }) =>
        ['plugin', 'noRestrictedGlobals'].includes(rule),
      )
      expect(new Set(found.map(({ line }) => line)).size).toBe(lines.length)
    },
  )

  it('holds the settings that are made from the table', () => {
    expect(JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8'))).toMatchObject({
      extends: ['./biome.layers.json'],
    })
  })
})
