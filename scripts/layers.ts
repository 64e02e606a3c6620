/** Who may import whom: the one table from which the linter's rule and the page for contributors are made. */

/** One or several folders of `src/` of which the same holds. */
export interface Layer {
  readonly folders: readonly string[]
  /** What its files may import besides those of their own folder, for people. */
  readonly mayImport: string
  /** What they may not, as patterns of the specifier that is written in an import; one that begins with `!` lets some of it in again. */
  readonly forbidden: readonly string[]
}

const MODES = ['audit', 'convert', 'gate', 'guard', 'init', 'lint', 'protect', 'report']
const BACKENDS = ['counts', 'prometheus']
const ADAPTERS = ['checkout', 'github', 'network', ...BACKENDS]
/** The folders of `core/`, each with those that it may import. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  promql: ['model'],
  specs: ['model', 'promql'],
  budget: ['model'],
  policy: ['budget', 'model'],
  targets: ['budget', 'model'],
  contract: ['model', 'promql'],
  review: ['contract', 'model'],
  lint: ['specs', 'promql', 'targets', 'model'],
  protection: ['review', 'model'],
  audit: ['review', 'contract', 'model'],
  init: ['specs', 'promql', 'model'],
}

/** Any file below a folder, from however deep it is named. */
const below = (folder: string) => `**/${folder}/**`
/** A folder beside the one that imports, which may have folders of its own. */
const beside = (folder: string) => [`../${folder}/**`, `../../${folder}/**`]
const DOORS = ['**/main.ts', '**/cli.ts']
/** What reaches outside of the program. */
const OUTSIDE = ['node:*', 'undici', '@actions/*', 'p-retry', 'proxy-from-env']
/** What reads a text: the model is made of values. */
const READERS = ['zod', 'zod/**', 'yaml', 'csv-parse', 'csv-parse/**', '@lezer/*', '@prometheus-io/*']

/** No renderer: what a mode found out is data, and how it is told is decided elsewhere. */
const WORDS = below('present')
const ANSWERS = '!**/present/*/answer.ts'

const others = (all: readonly string[], own: readonly string[]) => all.filter((one) => !own.includes(one))

export const LAYERS: readonly Layer[] = [
  {
    folders: ['main.ts', 'cli.ts'],
    mayImport: 'app',
    forbidden: ['present', 'adapters', 'core'].map(below),
  },
  { folders: ['app/*.ts'], mayImport: 'app, present, adapters, core', forbidden: DOORS },
  ...MODES.map((mode) => ({
    folders: [`app/${mode}`],
    mayImport: 'the answers of present, adapters, core, and what modes share in app',
    forbidden: [...DOORS, ...others(MODES, [mode]).flatMap(beside), WORDS, ANSWERS],
  })),
  {
    folders: ['app/inputs', 'app/evaluation', 'app/commits', 'app/reviewers'],
    mayImport: 'the answers of present, adapters, core, and what modes share in app',
    forbidden: [...DOORS, ...MODES.flatMap(beside), WORDS, ANSWERS],
  },
  {
    folders: ['app/hosts'],
    mayImport: 'the annotations of present, adapters, core, and what modes share in app',
    forbidden: [...DOORS, ...MODES.flatMap(beside), WORDS, '!**/present/annotation.ts'],
  },
  {
    folders: ['present'],
    mayImport: 'core',
    forbidden: [...DOORS, ...['app', 'adapters'].map(below), ...OUTSIDE],
  },
  ...ADAPTERS.map((adapter) => ({
    folders: [`adapters/${adapter}`],
    mayImport: adapter === 'network' ? 'core' : 'adapters/network, core',
    forbidden: [...DOORS, ...['app', 'present', ...others(ADAPTERS, [adapter, 'network'])].map(below)],
  })),
  ...Object.entries(CORE).map(([folder, imports]) => ({
    folders: [`core/${folder}`],
    mayImport: imports.map((other) => `core/${other}`).join(', ') || 'nothing',
    forbidden: [
      ...DOORS,
      ...['app', 'present', 'adapters', ...others(Object.keys(CORE), [folder, ...imports])].map(below),
      ...OUTSIDE,
      ...(folder === 'model' ? READERS : []),
    ],
  })),
]

/** What would give a pure folder a clock, an environment, a network or a log, where no import is needed for it. */
const IMPURE_GLOBALS = [
  'process',
  'Buffer',
  'console',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
]

/** The settings of the linter that hold the table: an override a row, since a later one takes the place of an earlier. */
export function layerSettings(): object {
  const rows = LAYERS.map(({ folders, mayImport, forbidden }) => ({
    includes: folders.map((folder) => (folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**`)),
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: { patterns: [{ group: forbidden, message: `${folders.join(', ')} may import: ${mayImport}.` }] },
          },
        },
      },
    },
  }))
  const deniedGlobals = Object.fromEntries(
    IMPURE_GLOBALS.map((name) => [name, 'core and present are pure: take what is needed as an argument.']),
  )
  const pure = {
    includes: ['src/core/**', 'src/present/**'],
    plugins: ['./scripts/no-clock.grit'],
    linter: { rules: { style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } } },
  }
  const cycles = {
    includes: ['src/**'],
    linter: { rules: { suspicious: { noImportCycles: { level: 'error', options: { ignoreTypes: false } } } } },
  }
  return { overrides: [...rows, pure, cycles] }
}
