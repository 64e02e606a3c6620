import { boundOfSeconds } from '../../model/duration.ts'
import { exactNumber } from '../../model/exact-number.ts'
import type { Indicator } from '../../model/indicator.ts'
import { nearest } from '../../model/names.ts'
import { Problem } from '../../model/problem.ts'
import { histogramSelector, plainSelector } from '../../promql/selector.ts'
import { latencyBoundSchema } from '../fields/duration.ts'
import { ratioOf } from './events-query.ts'
import { type Options, PLUGINS, type Plugin } from './sloth-plugin-table.ts'

const PREFIX = 'sloth-common/'

/** The indicator that a plugin stands for; no code of it is run. */
export function pluginIndicator(id: string, given: unknown): Indicator | Problem {
  const plugin = id.startsWith(PREFIX) ? own(PLUGINS, id.slice(PREFIX.length)) : undefined
  if (!plugin) {
    return new Problem(
      `the SLI is made by the plugin \`${id}\`, which is code that SLO Gate does not run`,
      "sli.events, sli.raw, or one of Sloth's common plugins",
      nearest(
        id,
        Object.keys(PLUGINS).map((name) => PREFIX + name),
      ) ?? 'Write out the queries that the plugin makes.',
    )
  }
  const options = optionsOf(plugin, given)
  if (options instanceof Problem) return options
  const matchers = matchersOf(plugin, options)
  return matchers instanceof Problem ? matchers : measured(plugin, matchers, options)
}

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

function optionsOf({ required, optional }: Plugin, given: unknown): Options | Problem {
  const known = [...required, ...optional]
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given))) {
    return new Problem("the plugin's options are not a mapping", known.join(', '))
  }
  const options = Object.entries(given ?? {})
  const unknown = options.find(([key]) => !known.includes(key))
  if (unknown) {
    return new Problem(`the plugin has no option \`${unknown[0]}\``, known.join(', '), nearest(unknown[0], known))
  }
  const odd = options.find(([, value]) => !['string', 'number', 'boolean'].includes(typeof value))
  if (odd) return new Problem(`the option \`${odd[0]}\` of the plugin is not a text`, 'a text')
  const texts = Object.fromEntries(options.map(([key, value]) => [key, String(value)]))
  const missing = required.find((key) => (texts[key] ?? '').trim() === '')
  return missing === undefined ? texts : new Problem(`the plugin needs the option \`${missing}\``, known.join(', '))
}

/** The matchers of all series, each of which PromQL has to read as one: an option must not say more than it is for. */
function matchersOf(plugin: Plugin, options: Options): readonly string[] | Problem {
  const filter = withoutBraces(options.filter ?? '')
  const filtered = plainSelector(`x{${filter}}`)
  if (!filtered) return new Problem('the option `filter` of the plugin is not a list of matchers', 'such as job="shop"')
  const excluded = options.exclude_errors || 'false'
  if (!/^(true|false|1|0|t|f)$/i.test(excluded))
    return new Problem('the option `exclude_errors` of the plugin is neither true nor false', '"true" or "false"')
  const all = [
    ...filtered.matchers,
    ...plugin.scope(options),
    ...(/^(true|1|t)$/i.test(excluded) ? ['code!~"5.."'] : []),
  ]
  return selector('x', all) === null ? notMatchers : all
}

/** Sloth trims what people put around matchers; character by character, since an expression would try each beginning. */
function withoutBraces(text: string): string {
  const isTrimmed = (at: number) => '{},'.includes(text.charAt(at))
  let [from, to] = [0, text.length]
  while (from < to && isTrimmed(from)) from += 1
  while (from < to && isTrimmed(to - 1)) to -= 1
  return text.slice(from, to)
}

const notMatchers = new Problem("the plugin's options do not fit into a selector", 'a value without quotes')

/** A selector with exactly these matchers; null when they are something else together. */
function selector(metric: string, matchers: readonly string[]): string | null {
  const text = matchers.length === 0 ? metric : `${metric}{${matchers.join(',')}}`
  return plainSelector(text)?.matchers.length === matchers.length ? text : null
}

function measured({ measures }: Plugin, matchers: readonly string[], options: Options): Indicator | Problem {
  switch (measures.kind) {
    case 'errors': {
      const failed = measures.failed[1](options)
      const bad = selector(measures.failed[0], failed === null ? matchers : [...matchers, failed])
      const total = selector(measures.total, matchers)
      return bad && total ? selectors('bad', bad, total) : notMatchers
    }
    case 'latency':
      return latencyOf(measures.histogram, measures.unit, matchers, options.bucket ?? '')
    case 'ratio':
      return ratioOf('bad', measures.bad(matchers.join(',')), measures.total(matchers.join(',')))
  }
}

function latencyOf(name: string, unit: 's' | 'ms', matchers: readonly string[], bucket: string): Indicator | Problem {
  const bound = exactNumber(bucket)
  if (!bound?.gt(0))
    return new Problem(`the option \`bucket\` of the plugin is no bound: \`${bucket}\``, 'such as "0.3"')
  const within = unit === 's' ? boundOfSeconds(bound) : null
  if (within && latencyBoundSchema.safeParse(within.text).success) {
    return { kind: 'latency', histogram: { name, matchers }, within }
  }
  const histogram = { name, matchers }
  return selectors(
    'good',
    histogramSelector(histogram, '_bucket', [`le="${bucket.trim()}"`]),
    histogramSelector(histogram, '_count'),
  )
}

const selectors = (which: 'good' | 'bad', events: string, total: string): Indicator => ({
  kind: 'ratio',
  counted: which,
  events: { form: 'selector', text: events },
  total: { form: 'selector', text: total },
  countNewSeries: false,
})
