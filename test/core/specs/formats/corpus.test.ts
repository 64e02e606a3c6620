/** Public files of each format, where this machine has them. Nothing of them is kept in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../../../src/core/contract/contract-changes.ts'
import { readContracts } from '../../../../src/core/specs/directory.ts'
import { nativeFile } from '../../../../src/present/convert/native-file.ts'
import { contractsOf } from '../../../support/formats.ts'
import { ROOT } from '../../../support/program.ts'

const CORPUS = process.env.SLO_GATE_CORPUS ?? path.join(ROOT, '../shared/corpus')
const available = existsSync(path.join(CORPUS, 'INDEX.md'))

/** Every YAML file below a folder of the corpus. */
function filesBelow(folder: string): string[] {
  if (!available) return []
  return readdirSync(path.join(CORPUS, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort()
}

/** Reads one file of the corpus, with those beside it that it needs. */
const read = (...files: readonly string[]) =>
  readContracts({
    path: '.slo',
    policy: null,
    contracts: files.map((file) => ({ path: file, text: readFileSync(path.join(CORPUS, file), 'utf8') })),
    waivers: [],
    exclusions: [],
    targets: [],
  })

/** What is expected of a file: how many SLOs load, why others are refused, what is noticed, what is wrong. */
function outcome(...files: readonly string[]) {
  const { slos, diagnostics, notices } = read(...files)
  const reasons = slos.flatMap(({ indicator }) => (indicator.kind === 'unsupported' ? indicator.problem.message : []))
  return {
    loaded: slos.length - reasons.length,
    refused: reasons,
    noticed: [...new Set(notices.map(({ code }) => code))],
    wrong: diagnostics.map(({ place, problem }) => `${place.line}: ${problem.message}`),
  }
}

const ANY = expect.any(Number)
const some = (...items: unknown[]) => expect.arrayContaining(items)
const FINE = { refused: [], wrong: [] }

describe.skipIf(!available)('the public corpus', () => {
  describe('of Sloth', () => {
    it.each(filesBelow('sloth/examples'))('%s', (file) => {
      const found = outcome(file)
      if (file.includes('/windows/')) expect(found).toEqual({ ...FINE, loaded: 0, noticed: ['not-an-slo'] })
      else if (/\/plugin-/.test(file)) {
        expect(found).toMatchObject({ loaded: 0, refused: [expect.stringContaining('made by the plugin')], wrong: [] })
      } else {
        expect(found).toMatchObject({ ...FINE, loaded: ANY })
        expect(found.loaded).toBeGreaterThan(0)
      }
    })
  })

  describe('of Pyrra', () => {
    /** Neither a Kubernetes object nor a file of Prometheus: it could be a contract without its first line. */
    const NEITHER = /docker-compose[^/]*\.yaml$|mimir-values\.yaml$/
    it.each(filesBelow('pyrra/examples'))('%s', (file) => {
      const found = outcome(file)
      const isSlo =
        /kind: ServiceLevelObjective/.test(readFileSync(path.join(CORPUS, file), 'utf8')) && !/Definition/.test(file)
      if (NEITHER.test(file)) expect(found).toMatchObject({ loaded: 0, wrong: [expect.stringMatching(/version/)] })
      else if (isSlo) expect(found).toMatchObject({ ...FINE, loaded: ANY, noticed: [] })
      else expect(found).toMatchObject({ ...FINE, loaded: 0, noticed: ['not-an-slo'] })
      if (isSlo) expect(found.loaded).toBeGreaterThan(0)
    })
  })

  describe('of slo-generator', () => {
    const config = 'slo-generator/samples/config.yaml'
    it.each(filesBelow('slo-generator/samples').filter((file) => file !== config))('%s', (file) => {
      const found = outcome(file, config)
      if (/\/config(_export)?\.yaml$/.test(file)) expect(found).toEqual({ ...FINE, loaded: 0, noticed: [] })
      else if (file.includes('/prometheus/')) expect(found).toEqual({ ...FINE, loaded: 1, noticed: [] })
      // Its goal is 1, which is wrong whatever the backend.
      else if (file.includes('slo_elk_test_ratio'))
        expect(found.wrong).toEqual([expect.stringContaining('leaves no error budget')])
      else
        expect(found).toMatchObject({
          loaded: 0,
          refused: [expect.stringMatching(/^the backend `.*` can't be asked/)],
          wrong: [],
        })
    })

    it('states its window in the shared config', () => {
      const { slos } = read('slo-generator/samples/prometheus/slo_prom_metrics_availability_ratio.yaml', config)
      expect(slos[0]?.window).toMatchObject({ kind: 'rolling', duration: { text: '28d' } })
      expect(slos[0]?.places.window.file).toBe(config)
    })
  })

  describe('of OpenSLO', () => {
    const source = expect.stringContaining("the data source `Any` can't be asked yet")
    it.each(filesBelow('openslo/examples'))('%s is refused for its data source', (file) => {
      expect(outcome(file)).toMatchObject({ loaded: 0, refused: some(source), wrong: [] })
    })

    it('has a month that is a minute, which is flagged', () => {
      expect(outcome('openslo/examples/budgeting-method/timeslices-slo.yaml').noticed).toContain('doubtful-window')
    })

    const OSLO: Readonly<Record<string, object>> = {
      // Its week begins on a Saturday at noon.
      'v1.yaml': { loaded: 1, refused: [], wrong: [], noticed: [] },
      'v2alpha.yaml': {
        loaded: 0,
        refused: [expect.stringContaining('no file in slos/ has the DataSource `my-prometheus`')],
        wrong: [],
      },
      'v1alpha.yaml': { loaded: 1, refused: [expect.stringContaining('needs a `timeSliceWindow`')], wrong: [] },
      'invalid-apiversion.yaml': { loaded: 0, wrong: [expect.stringMatching(/^1: unknown version `foo`/)] },
      'unknown-field.yaml': { loaded: 0, wrong: [expect.stringMatching(/^6: unknown key `markdown`/)] },
    }
    it.each(filesBelow('oslo/test/inputs'))('%s', (file) => {
      const expected = OSLO[path.basename(file)] ?? { ...FINE, loaded: 0 }
      const { noticed, ...found } = outcome(file)
      const { noticed: _, ...rest } = expected as { noticed?: unknown }
      expect(found).toMatchObject(rest)
      expect(noticed).not.toContain('not-an-slo')
    })
  })

  it('means the same after being converted, every SLO of it that loads', () => {
    const config = 'slo-generator/samples/config.yaml'
    for (const file of [
      'sloth/examples',
      'pyrra/examples',
      'slo-generator/samples/prometheus',
      'oslo',
      'openslo',
    ].flatMap(filesBelow)) {
      const found = read(file, config)
      const slos = found.slos.filter(({ indicator }) => indicator.kind !== 'unsupported')
      if (slos.length === 0) continue
      const again = contractsOf({ 'again.yaml': nativeFile(slos) })
      expect(again.diagnostics).toEqual([])
      expect(compareContracts({ ...again, slos }, again, () => false).changes).toEqual([])
    }
  })
})
