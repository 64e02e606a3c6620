import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parsePromql } from '../../src/core/promql/grammar.ts'
import { expressionMeaning } from '../../src/core/promql/meaning.ts'
import { describeWith } from '../support/available.ts'
import { findProgram, type Server, startServer } from '../support/process.ts'
import { choices, queries, spell } from '../support/spelled.ts'
import { holds, holdsAsync, PATIENCE } from './runs.ts'

/** Another character, or none, or one more, somewhere in a text. */
const slips = fc
  .tuple(
    fc.nat(),
    fc.nat(1),
    fc.constantFrom('', '', ' ', ',', '0', '1', 'm', 's', 'e', '"', "'", '\\', '=', '~', '\r', '{}', '()', ':'),
  )
  .map(([at, cut, put]) => (text: string): string => {
    const place = at % text.length
    return `${text.slice(0, place)}${put}${text.slice(place + cut)}`
  })

describe('the meaning of PromQL', () => {
  it('is its own meaning', { timeout: PATIENCE }, () => {
    holds(fc.tuple(queries, choices, slips), ([said, one, slip]) => {
      const other = slip(spell(said, one))
      // A meaning is PromQL that says the same: what it is the meaning of can be read back from it.
      expect(expressionMeaning(expressionMeaning(other))).toBe(expressionMeaning(other))
    })
  })
})

const binary = findProgram('prometheus')

describeWith(binary !== undefined, 'what has one meaning', () => {
  let prometheus: Server
  beforeAll(async () => {
    prometheus = await startServer({
      binary: binary ?? '',
      readyPath: '/-/ready',
      prepare: (directory) => writeFile(join(directory, 'prometheus.yml'), 'scrape_configs: []\n'),
      args: (directory, address) => [
        `--config.file=${join(directory, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(directory, 'data')}`,
        `--web.listen-address=${address}`,
        '--log.level=warn',
      ],
    })
  })
  afterAll(() => prometheus.stop())

  /** A query as Prometheus writes it, apart from the order of labels; null for one that it refuses. */
  async function formatted(query: string): Promise<string | null> {
    const response = await fetch(`${prometheus.url}/api/v1/format_query?${new URLSearchParams({ query })}`)
    const { data } = (await response.json()) as { readonly data?: string }
    const sorted = (all: string) => all.split(', ').sort().join(', ')
    return (
      data
        ?.replace(/\b(by|without|on) \(([^()]*)\)/g, (_, word, all) => `${word} (${sorted(all)})`)
        .replace(/\{__name__="([\w:]+)"(?:,|(?=\}))/g, '$1{')
        .replaceAll('{}', '')
        // Long ones go over several lines.
        .replace(/\n\s*/g, ' ')
        .replace(/^ +|\( | (?=\))/g, (one) => one.trim())
        .trim() ?? null
    )
  }

  it('is one query to Prometheus too', { timeout: PATIENCE }, () =>
    holdsAsync(fc.tuple(queries, choices, choices), async ([said, one, other]) => {
      const [first, second] = [spell(said, one, true), spell(said, other, true)]
      expect(expressionMeaning(second)).toBe(expressionMeaning(first))
      expect(await formatted(first), first).not.toBe(null)
      expect(await formatted(second), `${first}\n${second}`).toBe(await formatted(first))
    }),
  )

  it('is one query to Prometheus, or none, also after a slip of the hand', { timeout: PATIENCE }, () =>
    holdsAsync(fc.tuple(queries, choices, slips), async ([said, one, slip]) => {
      const text = spell(said, one, true)
      const other = slip(text)
      // Prometheus 2 knows no quoted names, and refuses a comment where a duration begins.
      const isNew = String(parsePromql(other)).includes('Quoted') || /\[\s*#/.test(other)
      if (expressionMeaning(text) === expressionMeaning(other) && !isNew)
        expect(await formatted(other), `${text}\n${other}`).toBe(await formatted(text))
    }),
  )
})
