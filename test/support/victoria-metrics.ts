/** A real VictoriaMetrics that holds the month of the dataset, or other samples. */
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stored } from './cache.ts'
import { MONTH } from './dataset.ts'
import { findProgram, type Program, type Server, startServer, waitUntil } from './process.ts'
import type { Samples } from './samples.ts'

const victoriaMetrics = findProgram('victoria-metrics')

const vmauth = findProgram('vmauth')

export const hasVictoriaMetrics = victoriaMetrics !== undefined
/** Debian has it in the same package. */
export const hasVmauth = vmauth !== undefined

/** Whom a vmauth lets through. */
export const VMAUTH_USER = { username: 'gate', password: 'vmauth-pa55word' }

/** A vmauth that hands each request to one of these servers in turn. */
export async function startVmauth(nodes: readonly Server[]): Promise<Server> {
  if (!vmauth) throw new Error('This machine has no vmauth')
  const users = [{ ...VMAUTH_USER, url_prefix: nodes.map(({ url }) => url) }]
  return await startServer({
    binary: vmauth,
    readyPath: '/health',
    // JSON is YAML.
    prepare: (directory) => writeFile(join(directory, 'auth.yml'), JSON.stringify({ users })),
    args: (directory, address) => [
      `-auth.config=${join(directory, 'auth.yml')}`,
      `-httpListenAddr=${address}`,
      '-loggerLevel=ERROR',
    ],
  })
}

export async function startVictoriaMetrics(samples: Samples = MONTH): Promise<Server> {
  if (!victoriaMetrics) throw new Error('This machine has no victoria-metrics')
  const binary = victoriaMetrics
  const storage = await stored(samples, 'victoria-metrics', (directory) => fill(binary, directory, samples))
  return await startServer(serving(binary, (directory) => cp(storage, directory, { recursive: true })))
}

function serving(binary: string, prepare: (directory: string) => Promise<void>, storage?: string): Program {
  return {
    binary,
    readyPath: '/health',
    prepare,
    args: (directory, address) => [
      `-storageDataPath=${storage ?? directory}`,
      // The default of one month drops what is older at the import
      '-retentionPeriod=10y',
      `-httpListenAddr=${address}`,
      '-memory.allowedBytes=256MB',
      '-loggerLevel=WARN',
    ],
  }
}

/** What was imported a moment ago is in memory; a server that ends in peace writes it down. */
async function fill(binary: string, storage: string, samples: Samples): Promise<void> {
  const server = await startServer(serving(binary, async () => {}, storage))
  try {
    await load(server.url, samples)
  } finally {
    await server.stop()
  }
}

async function load(url: string, { promText, probe }: Samples): Promise<void> {
  const body = ReadableStream.from(promText()).pipeThrough(new TextEncoderStream())
  await accepted(fetch(`${url}/api/v1/import/prometheus`, { method: 'POST', body, duplex: 'half' }))
  await accepted(fetch(`${url}/internal/force_flush`))
  await waitUntil('the imported data can be asked for', () => answers(url, probe))
}

async function accepted(request: Promise<Response>): Promise<void> {
  const response = await request
  if (!response.ok) throw new Error(`VictoriaMetrics answered ${response.status}: ${await response.text()}`)
}

async function answers(url: string, { query: asked, at }: Samples['probe']): Promise<boolean> {
  const query = new URLSearchParams({ query: asked, time: `${at}` })
  const response = await fetch(`${url}/api/v1/query?${query}`)
  const answer = (await response.json()) as { data: { result: unknown[] } }
  return answer.data.result.length > 0
}
