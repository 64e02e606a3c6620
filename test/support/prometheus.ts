/** A real Prometheus that holds the month of the dataset, or other samples. */
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stored } from './cache.ts'
import { MONTH } from './dataset.ts'
import { findProgram, type Program, run, type Server, startServer } from './process.ts'
import type { Samples } from './samples.ts'

const prometheus = findProgram('prometheus')
const promtool = findProgram('promtool')

export const hasPrometheus = prometheus !== undefined && promtool !== undefined

// promtool reads its whole input once for each block; a block of two hours, the default, takes it minutes
const BACKFILL = ['tsdb', 'create-blocks-from', 'openmetrics', '--quiet', '--max-block-duration=1500h']

export async function startPrometheus(samples: Samples = MONTH, flags: readonly string[] = []): Promise<Server> {
  if (!prometheus || !promtool) throw new Error('This machine has no prometheus and promtool')
  const tool = promtool
  const blocks = await stored(samples, BACKFILL.join(' '), (directory) => backfill(tool, directory, samples))
  return await startServer({
    ...serving(prometheus, flags),
    prepare: async (directory) => {
      // A copy: Prometheus may compact or delete blocks, and other workers use the same ones
      await cp(blocks, join(directory, 'data'), { recursive: true })
      await writeFile(join(directory, CONFIG), 'scrape_configs: []\n')
    },
  })
}

/** A Prometheus without data, which asks others for theirs by `remote_read`. */
export async function startFanOut(nodes: readonly Server[]): Promise<Server> {
  if (!prometheus) throw new Error('This machine has no prometheus')
  const read = nodes.map(({ url }) => ({ url: `${url}/api/v1/read`, read_recent: true, remote_timeout: '3s' }))
  return await startServer({
    ...serving(prometheus, []),
    // JSON is YAML.
    prepare: (directory) => writeFile(join(directory, CONFIG), JSON.stringify({ remote_read: read })),
  })
}

const CONFIG = 'prometheus.yml'

function serving(binary: string, flags: readonly string[]): Program {
  return {
    binary,
    readyPath: '/-/ready',
    args: (directory, address) => [
      `--config.file=${join(directory, CONFIG)}`,
      `--storage.tsdb.path=${join(directory, 'data')}`,
      // The default of 15 days deletes backfilled blocks at the start
      '--storage.tsdb.retention.time=10y',
      `--web.listen-address=${address}`,
      '--log.level=warn',
      ...flags,
    ],
  }
}

async function backfill(tool: string, blocks: string, samples: Samples): Promise<void> {
  const input = `${blocks}.txt`
  try {
    await writeFile(input, samples.openMetrics())
    await run(tool, [...BACKFILL, input, blocks])
  } finally {
    await rm(input, { force: true })
  }
}
