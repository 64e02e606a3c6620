/** A real Prometheus that holds the month of the dataset, or other samples. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MONTH } from './dataset.ts'
import { findProgram, run, type Server, startServer } from './process.ts'
import type { Samples } from './samples.ts'

const prometheus = findProgram('prometheus')
const promtool = findProgram('promtool')

export const hasPrometheus = prometheus !== undefined && promtool !== undefined

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/slo-gate/', import.meta.url))

// promtool reads its whole input once for each block; a block of two hours, the default, takes it minutes
const BACKFILL = ['tsdb', 'create-blocks-from', 'openmetrics', '--quiet', '--max-block-duration=1500h']

export async function startPrometheus(samples: Samples = MONTH, flags: readonly string[] = []): Promise<Server> {
  if (!prometheus || !promtool) throw new Error('This machine has no prometheus and promtool')
  const blocks = await cachedBlocks(promtool, samples)
  return startServer({
    binary: prometheus,
    readyPath: '/-/ready',
    prepare: async (directory) => {
      // A copy: Prometheus may compact or delete blocks, and other workers use the same ones
      await cp(blocks, join(directory, 'data'), { recursive: true })
      await writeFile(join(directory, 'prometheus.yml'), 'scrape_configs: []\n')
    },
    args: (directory, address) => [
      `--config.file=${join(directory, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(directory, 'data')}`,
      // The default of 15 days deletes backfilled blocks at the start
      '--storage.tsdb.retention.time=10y',
      `--web.listen-address=${address}`,
      '--log.level=warn',
      ...flags,
    ],
  })
}

/** The folder with the dataset's blocks. Whoever needs it first makes it; of two at once, one wins and both are equal. */
async function cachedBlocks(tool: string, samples: Samples): Promise<string> {
  const blocks = join(CACHE, await cacheKey(samples))
  if (existsSync(blocks)) return blocks
  const draft = join(CACHE, `draft-${randomUUID()}`)
  try {
    await backfill(tool, draft, samples)
    await rename(join(draft, 'blocks'), blocks).catch((error: unknown) => {
      if (!existsSync(blocks)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return blocks
}

async function backfill(tool: string, draft: string, samples: Samples): Promise<void> {
  const input = join(draft, 'openmetrics.txt')
  const blocks = join(draft, 'blocks')
  await mkdir(blocks, { recursive: true })
  await writeFile(input, samples.openMetrics())
  await run(tool, [...BACKFILL, input, blocks])
}

async function cacheKey({ source: file, variant = '' }: Samples): Promise<string> {
  const source = await readFile(file)
  return createHash('sha256').update(source).update(variant).update(BACKFILL.join(' ')).digest('hex').slice(0, 16)
}
