/** What the questions for one thing cost the backend beside all others, on SLOs whose questions don't share requests. */
import type { Server } from '../../test/support/process.ts'
import { askByHand } from './by-hand.ts'
import { processorMsOf } from './processor.ts'
import { spreadOf } from './statistics.ts'

const PARTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['bad events that series began with', /\bmin_over_time\(/],
  ['coverage', /\bcount_over_time\(/],
  ['native histograms', /\bhistogram_count\(/],
]

/** What a run asks to learn which dialect a backend speaks, which may be refused; it is asked once, however many SLOs there are. */
const PROBE = /^(?:now\(\)|histogram_count\(vector)/

/** For each part: its requests, and the backend's work on them as a share of the work on all requests that are for no part. */
export async function partsOf(
  queries: readonly string[],
  backend: Server,
  rounds: number,
  lanes: number,
): Promise<string[][]> {
  const counted = queries.filter((query) => !PROBE.test(query))
  const isPart = (query: string) => PARTS.some(([, pattern]) => pattern.test(query))
  const sets = [
    { what: 'all else', asked: counted.filter((query) => !isPart(query)) },
    ...PARTS.map(([what, pattern]) => ({ what, asked: counted.filter((query) => pattern.test(query)) })),
  ]
  const work = sets.map((): number[] => [])
  // In turn, and the first round warms the backend up.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { asked }] of sets.entries()) {
      const before = processorMsOf(backend.pid)
      await askByHand(backend.url, asked, lanes)
      if (round > 0) work[index]?.push(processorMsOf(backend.pid) - before)
    }
  }
  const [rest = 1, ...parts] = work.map((measured) => spreadOf(measured).median)
  return sets
    .slice(1)
    .map(({ what, asked }, index) => [
      what,
      `${asked.length} of ${queries.length}`,
      `${((100 * (parts[index] ?? 0)) / rest).toFixed(0)}%`,
    ])
}
