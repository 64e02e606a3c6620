/** Services of odd data as samples for a backend. */
import { createHash } from 'node:crypto'
import type { Samples } from '../samples.ts'
import type { Service } from './service.ts'

/** `at`, in unix seconds, is where the last cell of every service ends. */
export function samplesOf(services: readonly Service[], at: number): Samples {
  const recipes = JSON.stringify(services.map(({ name, recipe }) => [name, recipe]))
  return {
    source: new URL('./service.ts', import.meta.url),
    variant: createHash('sha256').update(recipes).digest('hex'),
    *openMetrics() {
      for (const service of services) yield* linesOf(service, at, 1)
      yield '# EOF\n'
    },
    *promText() {
      for (const service of services) yield* linesOf(service, at, 1000)
    },
    probe: { query: 'count(count by (job) ({__name__=~"odd_.+"}))', at },
  }
}

/** One series a chunk; `scale` makes seconds into the format's unit. */
function* linesOf({ groups, cells, cellSeconds }: Service, at: number, scale: number): Generator<string> {
  for (const { samples, series } of groups.flatMap(({ pods }) => pods)) {
    const times = samples.map((sample) => ` ${(at - (cells - sample) * cellSeconds) * scale}\n`)
    for (const { name, labels, values } of series) {
      const pairs = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
      const head = `${name}{${pairs.join(',')}} `
      yield values.map((value, index) => (Number.isNaN(value) ? '' : head + value + times[index])).join('')
    }
  }
}
