/** A Prometheus that scrapes histograms, native and classic, whose counts its test decides. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from './http-server.ts'
import { findProgram, type Server, startServer } from './process.ts'

const CONTENT_TYPE = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited'

/** Requests so far: up to a quarter of a second, and between that and a half. */
export interface Requests {
  fast: number
  slow: number
}

/** A process that is scraped: its name, what it has counted, and how its histogram is made. */
export interface Pod {
  readonly instance: string
  readonly requests: Requests
  kind: 'classic' | 'native' | 'none'
}

/** Starts both; `requests` are what every scrape sees. */
export const scrapeNativeHistogram = async (name: string, requests: Requests): Promise<Server> =>
  await scrapeHistograms(name, [{ instance: 'shop-1', requests, kind: 'native' }])

/** Starts a Prometheus and what it scrapes every second. Two pods of one name are a process whose histogram is both. */
export async function scrapeHistograms(name: string, pods: readonly Pod[]): Promise<Server> {
  const target = await serve(({ url }, response) => {
    const pod = pods[Number(url.slice(1))]
    response.writeHead(200, { 'content-type': CONTENT_TYPE })
    response.end(pod && pod.kind !== 'none' ? familyOf(name, pod.requests, pod.kind) : '')
  })
  const binary = findProgram('prometheus')
  if (!binary) throw new Error('This machine has no prometheus')
  const jobs = pods.map(({ instance }, index) => ({
    job_name: `pod-${index}`,
    metrics_path: `/${index}`,
    scrape_interval: '1s',
    scrape_timeout: '1s',
    static_configs: [{ targets: [`127.0.0.1:${target.port}`], labels: { job: 'shop', instance } }],
  }))
  const server = await startServer({
    binary,
    readyPath: '/-/ready',
    prepare: (directory) => writeFile(join(directory, 'prometheus.yml'), JSON.stringify({ scrape_configs: jobs })),
    args: (directory, address) => [
      `--config.file=${join(directory, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(directory, 'data')}`,
      '--enable-feature=native-histograms',
      `--web.listen-address=${address}`,
      '--log.level=warn',
    ],
  })
  return {
    ...server,
    stop: async () => {
      await server.stop()
      await target.stop()
    },
  }
}

// https://github.com/prometheus/client_model/blob/master/io/prometheus/client/metrics.proto, as far as it is needed here

const HISTOGRAM = 4

function familyOf(name: string, { fast, slow }: Requests, kind: 'classic' | 'native'): Buffer {
  const buckets = [
    [0.25, fast],
    [0.5, fast + slow],
    [Number.POSITIVE_INFINITY, fast + slow],
  ] as const
  const classic = buckets.map(([bound, count]) =>
    bytesField(3, Buffer.concat([varintField(1, count), doubleField(2, bound)])),
  )
  const native = [
    // Schema 0: each bucket is twice as wide as the one before; bucket -2 ends at a quarter, bucket -1 at a half.
    varintField(5, zigzag(0)),
    doubleField(6, 1e-9),
    varintField(7, 0),
    bytesField(12, Buffer.concat([varintField(1, zigzag(-2)), varintField(2, 2)])),
    bytesField(13, Buffer.concat([varint(zigzag(fast)), varint(zigzag(slow - fast))])),
  ]
  const histogram = Buffer.concat([
    varintField(1, fast + slow),
    doubleField(2, fast * 0.2 + slow * 0.4),
    ...(kind === 'classic' ? classic : native),
  ])
  const family = Buffer.concat([
    bytesField(1, Buffer.from(name)),
    varintField(3, HISTOGRAM),
    bytesField(4, bytesField(7, histogram)),
  ])
  return Buffer.concat([varint(family.length), family])
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value)

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Buffer.from([...bytes, rest])
}

const varintField = (field: number, value: number) => Buffer.concat([varint(field * 8), varint(value)])
const bytesField = (field: number, bytes: Buffer) => Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes])

function doubleField(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return Buffer.concat([varint(field * 8 + 1), bytes])
}
