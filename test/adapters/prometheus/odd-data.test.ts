import { beforeAll, expect, it } from 'vitest'
import { evaluate, splitSlos } from '../../../src/app/evaluation/evaluate.ts'
import { NOTHING_EXCLUDED } from '../../../src/app/evaluation/excluded.ts'
import { together } from '../../../src/core/model/group-by.ts'
import { BUILT_IN_POLICY, type ErrorBudgetPolicy } from '../../../src/core/model/policy.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import { readDirectory } from '../../../src/core/specs/directory.ts'
import { threshold } from '../../support/arbitrary.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { described, type Judged, judge, saysUnknown } from '../../support/odd-data/judged.ts'
import {
  KINDS,
  type Kind,
  kindsOf,
  type Recipe,
  recipesOf,
  sizeOf,
  smallerThan,
} from '../../support/odd-data/recipe.ts'
import { samplesOf } from '../../support/odd-data/samples.ts'
import { type Group, type Service, serviceOf } from '../../support/odd-data/service.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'

const AT = Date.UTC(2026, 10, 20) / 1000
/** How many services, and which: `ODD_DATA=2000 ODD_DATA_SEED=7`. */
const SERVICES = Number(process.env.ODD_DATA ?? 240)
const SEED = Number(process.env.ODD_DATA_SEED ?? 1)
const MINUTE = 60
const HOUR = 3600
/** More failures than this are not made smaller: to fill another backend takes time. */
const SHRUNK = 12

/** What is not answered rightly yet, and why. A kind leaves this list as soon as none of its answers is wrong. */
const NOT_YET: Partial<Record<Kind, string>> = {
  'code-renamed':
    'series with the old label are still in the window, so nothing shows that the contract misses the new ones',
  births: 'nobody asks how many errors there are with the first one of each series',
}

/** Freezes early, and on a single bad event. */
const STRICT: ErrorBudgetPolicy = {
  ...BUILT_IN_POLICY,
  name: 'strict',
  minimumBadEvents: 1,
  rules: [
    {
      name: 'half of the budget',
      when: { kind: 'budget-remaining', threshold: threshold('below', '0.5') },
      decision: 'freeze',
      consequences: [],
    },
    {
      name: 'slow burn',
      when: {
        kind: 'burn-rate',
        threshold: threshold('at-least', '3'),
        over: [
          { seconds: 3 * HOUR, text: '3h' },
          { seconds: 15 * MINUTE, text: '15m' },
        ],
      },
      decision: 'freeze',
      consequences: [],
    },
    {
      name: 'an incident',
      when: {
        kind: 'budget-spent',
        threshold: threshold('at-least', '0.2'),
        within: { seconds: 2 * HOUR, text: '2h' },
      },
      decision: 'freeze',
      consequences: [],
    },
  ],
}
const POLICIES = [BUILT_IN_POLICY, STRICT]

/** What longer runs have found, so that every run has it. */
const FOUND: readonly Recipe[] = [
  {
    ...{ seed: 138244, objective: '99.9%', indicator: 'latency', requestsPerSecond: 1.19, everyday: 0.3406 },
    incidents: [],
    oddities: [
      { kind: 'idle', stretches: 4, absent: true, noData: 'idle' },
      { kind: 'le-respelled', position: 0.5426, overlap: 0 },
    ],
    ...{ scrapeSeconds: 60, scrapes: 1080 },
  },
  {
    ...{ seed: 578913, objective: '99.5%', indicator: 'latency', requestsPerSecond: 2.56, everyday: 0.8197 },
    incidents: [],
    oddities: [
      { kind: 'le-respelled', position: 0.3985, overlap: 0 },
      { kind: 'metric-renamed', position: 0.3522 },
    ],
    ...{ scrapeSeconds: 30, scrapes: 720 },
  },
]

describeWith(hasPrometheus, 'the gate over odd data in a real Prometheus', () => {
  let answers: Judged[] = []
  beforeAll(async () => {
    answers = await answersOf([...FOUND, ...recipesOf(SERVICES, SEED)])
    process.stdout.write(`${table(answers)}\n`)
  })

  it('opens no deploy that the truth freezes and freezes none that the truth opens, outside of what it says', async () => {
    const wrong = answers.filter((one) => one.verdict === 'wrong' && !isNotYet(one))
    expect(await shrunk(wrong)).toEqual([])
  })

  it('answers about all services without anything odd', () => {
    const plain = answers.filter(({ service }) => service.recipe.oddities.length === 0)
    expect(plain.filter(({ result }) => saysUnknown(result)).map(described)).toEqual([])
  })

  it.each(Object.entries(NOT_YET))('still gets %s wrong: %s', (kind) => {
    const alone = answers.filter(({ service }) => kindsOf(service.recipe) === kind)
    expect(alone.filter(({ verdict }) => verdict === 'wrong')).not.toEqual([])
  })
})

const isNotYet = ({ service }: Judged) => service.recipe.oddities.some(({ kind }) => kind in NOT_YET)

/** Fills one backend with a service for each recipe, and judges what the gate says of it under each policy. */
async function answersOf(recipes: readonly Recipe[]): Promise<Judged[]> {
  const services = recipes.map((recipe, index) => serviceOf(`s${index}`, recipe))
  const server = await startPrometheus(samplesOf(services, AT))
  const backend = prometheusAt(server.url, {
    at: AT,
    requestTimeoutMs: 300_000,
    deadline: AbortSignal.timeout(600_000),
  })
  try {
    const slos = await splitSlos(slosOf(services), AT, backend, NOTHING_EXCLUDED)
    const results = await Promise.all(
      POLICIES.map(async (policy) => await evaluate(slos, () => policy, AT, backend, NOTHING_EXCLUDED)),
    )
    return POLICIES.flatMap((policy, index) =>
      services.flatMap((service) =>
        service.groups
          .filter((group) => isKnown(service, group))
          .map((group) => {
            const result = results[index]?.find(({ slo }) => slo.service.name === service.name && isOf(slo, group))
            if (!result)
              throw new Error(`no answer about ${service.name} ${group.name}: ${JSON.stringify(service.recipe)}`)
            return judge(service, group, policy, result)
          }),
      ),
    )
  } finally {
    await backend.close()
    await server.stop()
  }
}

/** A group without a sample in the window is nowhere written down; only the groups beside it are asked for. */
const isKnown = ({ cells, windowCells }: Service, { name, pods }: Group) =>
  name === null ||
  pods.some(({ isAsked, samples }) => isAsked && samples.some((sample) => sample > cells - windowCells))

const isOf = (slo: Slo, { name }: Group) =>
  name === null || slo.groupOf === null || slo.name.includes(JSON.stringify(name))

function slosOf(services: readonly Service[]) {
  const contracts = services.map(({ name, contract }) => ({ path: `.slo/slos/${name}.yaml`, text: contract }))
  const read = readDirectory({ path: '.slo', policy: null, contracts, waivers: [], exclusions: [], targets: [] })
  if (!('value' in read)) throw new Error(JSON.stringify(read.diagnostics[0]))
  return read.value.slos
}

/** Of each mix of kinds that fails one, made as small as still fails: fewer oddities and incidents, nothing else changed. */
async function shrunk(wrong: readonly Judged[]): Promise<string[]> {
  const mixOf = ({ service, due }: Judged) => `${due} is due: ${kindsOf(service.recipe)}`
  const bySize = wrong.toSorted((a, b) => sizeOf(a.service.recipe) - sizeOf(b.service.recipe))
  const first = together(bySize, mixOf)
    .map(([one]) => one)
    .slice(0, SHRUNK)
  if (first.length === 0) return []
  const failing = (await answersOf(first.flatMap(({ service }) => smallerThan(service.recipe)))).filter(
    ({ verdict }) => verdict === 'wrong',
  )
  const smallest = ({ service: { recipe }, policy }: Judged) =>
    failing.find((other) => other.service.recipe.seed === recipe.seed && other.policy === policy)
  const found = first.map((one) => smallest(one) ?? one)
  return [`${wrong.length} wrong answers`, ...together(found, mixOf).map(([one]) => described(one))]
}

/** How the answers came out, kind by kind. */
function table(answers: readonly Judged[]): string {
  const columns: readonly [string, (one: Judged) => boolean][] = [
    ['answers', () => true],
    ['freeze due', ({ due }) => due === 'freeze'],
    ['near', ({ due }) => due === 'either'],
    ...(['unknown', 'births', 'too few', 'hole', 'unseen pod', 'between scrapes'] as const).map(
      (said): [string, (one: Judged) => boolean] => [said, ({ verdict }) => verdict === said],
    ),
    ['false open', ({ verdict, due }) => verdict === 'wrong' && due === 'freeze'],
    ['false freeze', ({ verdict, due }) => verdict === 'wrong' && due === 'no-freeze'],
  ]
  const kindOf = ({ service: { recipe } }: Judged) => (recipe.oddities.length > 1 ? 'several' : kindsOf(recipe))
  const rows = ['nothing odd', ...KINDS, 'several'].map((kind) => {
    const ofKind = answers.filter((one) => kindOf(one) === kind)
    return [kind, ...columns.map(([, holds]) => String(ofKind.filter(holds).length))]
  })
  const head = ['', ...columns.map(([name]) => name)]
  const widthOf = (at: number) => (at === 0 ? 16 : (head[at]?.length ?? 0) + 2)
  return [head, ...rows].map((row) => row.map((cell, at) => cell.padEnd(widthOf(at))).join('')).join('\n')
}
