import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAt, isNothing } from '../../../src/app/commits/compare.ts'
import { compareContracts } from '../../../src/core/contract/contract-changes.ts'
import { blobId } from '../../../src/core/specs/blob-id.ts'
import type { CommitSources, Location } from '../../../src/core/specs/commit-sources.ts'
import { layoutOf } from '../../../src/core/specs/layout/layout.ts'
import { holdsAsync, PATIENCE } from '../../fuzz/runs.ts'
import { policy } from '../../support/guarded.ts'
import { contractsOf } from '../../support/hostile-files.ts'

type Files = Readonly<Record<string, string>>

const idOf = (text: string) => blobId(Buffer.from(text))

/** Two commits that hold these files below `.slo`, and which contracts were read. */
function commits(before: Files, after: Files) {
  const read = new Set<string>()
  const located = (files: Files): Location => ({
    tree: idOf(JSON.stringify(files)),
    diagnostics: [],
    twins: [],
    attributes: [],
  })
  const [old, now] = [located(before), located(after)]
  const none = () => Promise.reject(new Error('nobody asks for this'))
  const sources: CommitSources = {
    locate: none,
    shaOf: none,
    entryAt: none,
    afresh: () => sources,
    attributesText: none,
    files: async (location) => {
      const files = location === old ? before : after
      const entries = Object.entries(files).map(([path, text]) => ({ path, kind: 'file' as const, bytes: text.length }))
      return {
        path: '.slo',
        layout: layoutOf('.slo', entries),
        shas: new Map(Object.entries(files).map(([path, text]) => [`.slo/${path}`, idOf(text)])),
        text: async ({ path }) => {
          if (path.startsWith('slos/')) read.add(path)
          return { path: `.slo/${path}`, text: files[path] ?? '' }
        },
      }
    },
  }
  return { sources, old, now, read }
}

/** What a service promises, and how its files say it. */
interface Kept {
  readonly service: string
  readonly objective: string
  readonly window: string
  readonly policy: string
  readonly commitment: string
  readonly noData: string
  readonly format: 'native' | 'sloth' | 'pyrra' | 'openslo'
  /** Whether a document beside the SLOs says what they can't; and in which file. */
  readonly said: 'beside' | 'elsewhere' | 'not at all' | 'for another'
  readonly comment: string
}

const SERVICES = ['cart', 'depot', 'search'] as const
const kept = (service: string): fc.Arbitrary<Kept> =>
  fc.record({
    service: fc.constant(service),
    objective: fc.constantFrom('99.9', '99.5'),
    window: fc.constantFrom('30d', '7d'),
    policy: fc.constantFrom('default', 'lenient'),
    commitment: fc.constantFrom('', 'commitment: { to: customers }'),
    noData: fc.constantFrom('unknown', 'idle'),
    format: fc.constantFrom('native', 'sloth', 'pyrra', 'openslo'),
    said: fc.constantFrom('beside', 'beside', 'elsewhere', 'not at all', 'for another'),
    comment: fc.constantFrom('', '# why\n'),
  })

const [BAD, TOTAL] = ['bad_total{job="a"}', 'all_total{job="a"}']
const metric = (query: string) => `{ metricSource: { type: Prometheus, spec: { query: '${query}' } } }`

function slosOf({ service, objective, window, policy, commitment, noData, format }: Kept): string {
  switch (format) {
    case 'native':
      return `version: slo-gate/v1
service: ${service}
policy: ${policy}
slos:
  - name: answers
    objective: ${objective}%
    window: ${window}
    no-data: ${noData}
    ${commitment}
    indicator: { ratio: { bad: '${BAD}', total: '${TOTAL}' } }
`
    case 'sloth':
      return `version: prometheus/v1
service: ${service}
slos:
  - name: answers
    objective: ${objective}
    sli: { events: { error_query: 'sum(rate(${BAD}[{{.window}}]))', total_query: 'sum(rate(${TOTAL}[{{.window}}]))' } }
`
    case 'pyrra':
      return `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: answers, namespace: ${service} }
spec:
  target: '${objective}'
  window: ${window}
  indicator: { ratio: { errors: { metric: '${BAD}' }, total: { metric: '${TOTAL}' } } }
`
    case 'openslo':
      return `apiVersion: openslo/v1
kind: SLO
metadata: { name: answers }
spec:
  service: ${service}
  indicator: { metadata: { name: e }, spec: { ratioMetric: { counter: true, bad: ${metric(BAD)}, total: ${metric(TOTAL)} } } }
  timeWindow: [{ duration: ${window}, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ displayName: Good, target: ${objective === '99.9' ? 0.999 : 0.995} }]
`
  }
}

const other = (service: string) => SERVICES[(SERVICES.indexOf(service as 'cart') + 1) % SERVICES.length] ?? ''

/** The files that keep these services, in the order in which they are read. */
function filesOf(all: readonly Kept[]): Files {
  const files: Record<string, string> = { 'policy.yaml': policy() }
  for (const one of all) {
    const { service, window, policy, commitment, noData, format, said, comment } = one
    files[`slos/${service}.yaml`] = `${comment}${slosOf(one)}`
    if (format === 'native' || said === 'not at all') continue
    const named = said === 'for another' ? other(service) : service
    const stated = format === 'sloth' ? `window: ${window}\n` : ''
    files[`slos/${said === 'elsewhere' ? `z/${service}.yml` : `${service}-said.yaml`}`] =
      `${comment}version: slo-gate/v1\nservice: ${named}\npolicy: ${policy}\nno-data: ${noData}\n${stated}${commitment}\n`
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Only an edit gives a document to another service, which breaks the directory. */
const directories = fc
  .tuple(...SERVICES.map(kept))
  .map((all) => all.map((one): Kept => (one.said === 'for another' ? { ...one, said: 'beside' } : one)))
const KEYS = ['format', 'said', 'comment', 'window', 'policy', 'commitment', 'objective', 'noData'] as const
/** A directory, and an edit of it: some words of some services change, and some of the files are forgotten. */
const edits = directories.chain((before) => {
  const words = fc.tuple(fc.nat(before.length - 1), kept('any'), fc.constantFrom('format', ...KEYS))
  return fc.tuple(fc.array(words, { maxLength: 3 }), fc.infiniteStream(fc.boolean())).map(([all, forgotten]) => {
    const intended = [...before]
    for (const [index, from, key] of all) {
      const one = intended[index]
      if (one) intended[index] = { ...one, [key]: from[key] }
    }
    const [old, now] = [filesOf(before), filesOf(intended)]
    const paths = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
    const after = paths.flatMap((path) => {
      const text = forgotten.next().value ? old[path] : now[path]
      return text === undefined ? [] : [[path, text] as const]
    })
    return [old, Object.fromEntries(after)] as const
  })
})

const textOf = (value: unknown) => JSON.stringify(value)
const isNative = (text: string) => /^slos:/m.test(text) && text.includes('version: slo-gate/v1')

describe('what differs between two commits', () => {
  it(
    'is what differs between their whole directories, whatever formats their files are in',
    { timeout: PATIENCE },
    () =>
      holdsAsync(edits, async ([before, after]) => {
        const sameText = (file: string) => before[file.slice(5)] === after[file.slice(5)]
        const expected = compareContracts(contractsOf(before), contractsOf(after), sameText)
        const { sources, old, now } = commits(before, after)
        const found = await compareAt(sources, old, now)
        expect(isNothing(found)).toBe(isNothing(expected))
        const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
          (file) => !sameText(`.slo/${file}`),
        )
        const edited = changed.flatMap((file) => [before[file], after[file]])
        const isAlone = edited.every((text) => text === undefined || isNative(text))
        if (!isAlone) expect(textOf(found)).toBe(textOf(expected))
        expect(textOf(await compareAt(sources, old, now, true))).toBe(textOf(expected))
      }),
  )

  it('costs the files that differ where each stands alone and there are too many others to read', async () => {
    const one = (index: number, objective = '99.9'): Kept => ({
      service: `service-${index}`,
      objective,
      window: '30d',
      policy: 'default',
      commitment: '',
      noData: 'unknown',
      format: 'native',
      said: 'not at all',
      comment: '',
    })
    const many = Array.from({ length: 1100 }, (_, index) => one(index))
    const [before, after] = [filesOf(many), filesOf(many.with(7, one(7, '99.5')))]
    const { sources, old, now, read } = commits(before, after)
    const { changes } = await compareAt(sources, old, now)
    expect(changes.map(({ slo, field }) => `${slo} ${field}`)).toEqual(['answers objective'])
    expect([...read]).toEqual(['slos/service-7.yaml'])
  })

  it.each<[string, number, string, RegExp]>([
    ['files', 1100, '', /there are 1100 contract files and waivers/],
    ['bytes', 30, `# ${'x'.repeat(900_000)}\n`, /the files have \d+ bytes altogether/],
  ])(
    'is not told where all files must be read and have too many %s, of which only the edit is read',
    async (_, count, comment, why) => {
      const files = filesOf(
        Array.from({ length: count }, (_, index) => ({
          service: `service-${index}`,
          objective: '99.9',
          window: '30d',
          policy: 'default',
          commitment: '',
          noData: 'unknown',
          format: 'sloth',
          said: 'not at all',
          comment: '',
        })),
      )
      const [name = ''] = Object.keys(files).filter((file) => file.startsWith('slos/'))
      const large = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `${comment}${text}`]))
      const { sources, old, now, read } = commits(large, { ...large, [name]: `${large[name]}# edited\n` })
      const { changes, unreadable } = await compareAt(sources, old, now)
      expect(changes).toEqual([])
      expect(unreadable.map(({ problem }) => problem.message)).toEqual([expect.stringMatching(why)])
      expect([...read]).toEqual([name])
    },
  )

  it('is not told where files that are taken away are too large to be read', async () => {
    const text = `# ${'x'.repeat(3_000_000)}\n`
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`slos/s${index}.yaml`, text]))
    const { sources, old, now, read } = commits(files, {})
    const { unreadable } = await compareAt(sources, old, now)
    expect(unreadable.map(({ problem }) => problem.message)).toEqual([expect.stringMatching(/bytes altogether/)])
    expect([...read]).toEqual([])
  })
})

describe('a comparison whose files can no longer be read', () => {
  it('fails once, and leaves nothing behind that fails by itself', async () => {
    const stray: unknown[] = []
    const note = (reason: unknown) => void stray.push(reason)
    process.on('unhandledRejection', note)
    const { sources, old, now } = commits({ 'slos/a.yaml': 'a: 1\n' }, { 'slos/a.yaml': 'a: 2\n' })
    let reads = 0
    const failing: CommitSources = {
      ...sources,
      files: async (location) => {
        const files = await sources.files(location)
        // Both files are read at once; then git hangs until the time of the run is up.
        return { ...files, text: (entry) => (++reads > 2 ? Promise.reject(new Error('no time')) : files.text(entry)) }
      },
    }
    await expect(compareAt(failing, old, now)).rejects.toThrow('no time')
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect(stray).toEqual([])
  })
})
