/** Who may import whom: the one table from which the linter's rule and the page for contributors are made. */
import path from 'node:path'

export interface Layer {
  /** A folder of `src/`, or files of one. */
  readonly folder: string
  /** What its files may import besides those of their own folder, for people. */
  readonly mayImport: string
  /** The same for the linter: patterns of paths below `src/`. */
  readonly imports: readonly string[]
  /** The packages that it may import: `null` where it may reach outside of the program. */
  readonly packages: readonly string[] | null
}

/** The folders of modes. */
const MODES = ['convert', 'init', 'lint', 'protect', 'report']
/** Those whose rules ask GitHub, and what they share: they do so through its port, so that plain objects can answer. */
const AT_PORT = ['audit', 'gate', 'guard', 'evaluation', 'commits', 'reviewers']
/** The port, and what a run knows of itself without asking. */
const PORT = ['event', 'github', 'visibility', 'workflow'].map((name) => `adapters/github/${name}.ts`)
const BACKENDS = ['counts', 'prometheus']
/** What other adapters share. */
const COMMON = ['commits', 'network']
const ADAPTERS = [...COMMON, 'checkout', 'git', 'github', ...BACKENDS]
/** The folders of `core/`, each with those that it may import. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  promql: ['model'],
  exclusions: ['model'],
  specs: ['model', 'promql', 'exclusions'],
  budget: ['exclusions', 'model'],
  policy: ['budget', 'exclusions', 'model'],
  targets: ['budget', 'exclusions', 'model'],
  contract: ['exclusions', 'model', 'promql'],
  review: ['contract', 'model'],
  lint: ['specs', 'promql', 'targets', 'exclusions', 'model'],
  protection: ['review', 'model'],
  audit: ['review', 'contract', 'model'],
  init: ['specs', 'promql', 'model'],
}

const below = (folder: string) => `${folder}/**`
/** What modes have in common, and no renderer: what a mode found out is data, and how it is told is decided elsewhere. */
const IN_COMMON = [
  ...['asked-backend', 'backends', 'connection', 'instant', 'modes', 'slo-directory'].map((name) => `app/${name}.ts`),
  ...['app/inputs', 'app/hosts', 'app/evaluation', 'app/commits', 'app/reviewers', 'core'].map(below),
]
/** The same with all of the outside. */
const SHARED = [...IN_COMMON, below('adapters')]
/** The outside without GitHub. */
const OTHER_ADAPTERS = ADAPTERS.filter((name) => name !== 'github').map((name) => below(`adapters/${name}`))
const ANSWERS = 'present/*/answer.ts'

/** Packages of values and calculations. */
const VALUES = ['@noble/hashes', 'fastest-levenshtein', 'fraction.js', 'luxon', 'picomatch']
/** What reads or writes a text: the model is made of values. */
const LANGUAGES = ['@lezer/common', '@prometheus-io/lezer-promql', 'yaml', 'zod']

export const LAYERS: readonly Layer[] = [
  ...['main.ts', 'cli.ts'].map((folder) => ({ folder, mayImport: 'app', imports: [below('app')], packages: [] })),
  {
    folder: 'app/*.ts',
    mayImport: 'app, present, adapters, core',
    imports: ['app', 'present', 'adapters', 'core'].map(below),
    packages: null,
  },
  {
    folder: 'app/inputs',
    mayImport: 'the formats that are printed, adapters, core, and what modes share in app',
    // A format and a backend are rows of tables, from which the inputs take their names.
    imports: [...SHARED, 'app/formats.ts'],
    packages: null,
  },
  ...AT_PORT.map((folder) => ({
    folder: `app/${folder}`,
    mayImport: "the answers of present, GitHub's port, all other adapters, core, and what modes share in app",
    imports: [...IN_COMMON, ...OTHER_ADAPTERS, ...PORT, ANSWERS],
    packages: null,
  })),
  ...MODES.map((folder) => ({
    folder: `app/${folder}`,
    mayImport: 'the answers of present, adapters, core, and what modes share in app',
    imports: [...SHARED, ANSWERS],
    packages: null,
  })),
  {
    folder: 'app/hosts',
    mayImport: 'the annotations of present, adapters, core, and what modes share in app',
    imports: [...SHARED, 'present/annotation.ts'],
    packages: null,
  },
  { folder: 'present', mayImport: 'core', imports: [below('core')], packages: [...VALUES, ...LANGUAGES] },
  ...ADAPTERS.map((adapter) => ({
    folder: `adapters/${adapter}`,
    mayImport: COMMON.includes(adapter) ? 'core' : 'adapters/commits, adapters/network, core',
    imports: [...(COMMON.includes(adapter) ? [] : COMMON.map((common) => `adapters/${common}`)), 'core'].map(below),
    packages: null,
  })),
  ...Object.entries(CORE).map(([folder, others]) => ({
    folder: `core/${folder}`,
    mayImport: others.map((other) => `core/${other}`).join(', ') || 'nothing',
    imports: others.map((other) => below(`core/${other}`)),
    packages: folder === 'model' ? VALUES : [...VALUES, ...LANGUAGES],
  })),
]

const isFiles = (folder: string) => folder.endsWith('.ts')

/** How many folders deep the files of a layer may lie below its own. Deeper ones may import nothing. */
const DEPTH = 2

/** From a folder of `src/`, as an import says it. */
function specifier(from: string, target: string): string {
  const relative = path.posix.relative(from, target)
  return relative.startsWith('.') ? relative : `./${relative}`
}

/** Lets in what fits a pattern, but no way through it and out again. */
const letIn = (pattern: string) => [`!${pattern}`, ...(pattern.endsWith('/**') ? [`${pattern}/../**`] : [])]

/** What lies in the folder of a layer, for a file that lies so many folders below it. */
const own = (depth: number) =>
  depth === 0 ? letIn('./**') : [...letIn('./**'), '!../**', `../${'*/'.repeat(depth - 1)}**/../**`]

/** What an import may not say, as patterns of which the last that fits decides; those with `!` let in. */
function refused({ folder, imports, packages }: Layer, depth: number): readonly string[] {
  const from = isFiles(folder) ? path.posix.dirname(folder) : [folder, ...Array(depth).fill('inner')].join('/')
  return [
    ...(packages ? ['**', ...packages.flatMap((name) => [`!${name}`, `!${name}/**`])] : ['/**', './**', '../**']),
    ...(isFiles(folder) ? [] : own(depth)),
    ...imports.flatMap((target) => letIn(specifier(from, target))),
  ]
}

/** What would give a pure folder a clock, an environment, a network or a log, where no import is needed for it. */
const IMPURE_GLOBALS = [
  'globalThis',
  'global',
  'require',
  'process',
  'navigator',
  'Buffer',
  'console',
  'fetch',
  'WebSocket',
  'EventSource',
  'AbortSignal',
  'crypto',
  'performance',
  'Temporal',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]

const importRule = (group: readonly string[], message: string) => ({
  linter: {
    rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: [{ group, message }] } } } },
  },
})

/** An override for each depth, since an import says how many folders it goes up. */
function overridesOf(layer: Layer): readonly object[] {
  const message = `${layer.folder} may import: ${layer.mayImport}.`
  if (isFiles(layer.folder)) return [{ includes: [`src/${layer.folder}`], ...importRule(refused(layer, 0), message) }]
  return Array.from({ length: DEPTH + 1 }, (_, depth) => ({
    includes: [`src/${layer.folder}/${'*/'.repeat(depth)}*`],
    ...importRule(refused(layer, depth), message),
  }))
}

/** The settings of the linter that hold the table: a later override takes the place of an earlier, so that the first is for files without a row. */
export function layerSettings(): { readonly overrides: readonly object[] } {
  const unknown = {
    includes: ['src/**'],
    ...importRule(['**'], 'This folder has no row in scripts/layers.ts: say there what it may import.'),
  }
  const deniedGlobals = Object.fromEntries(
    IMPURE_GLOBALS.map((name) => [name, 'core and present are pure: take what is needed as an argument.']),
  )
  const pure = {
    includes: ['src/core/**', 'src/present/**'],
    plugins: ['./scripts/no-clock.grit'],
    linter: { rules: { style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } } },
  }
  // biome.json refuses cycles in all of the repository; in src/ a cycle of types counts too.
  const cycles = {
    includes: ['src/**'],
    linter: { rules: { suspicious: { noImportCycles: { level: 'error', options: { ignoreTypes: false } } } } },
  }
  return { overrides: [unknown, ...LAYERS.flatMap(overridesOf), pure, cycles] }
}
