/** A real VictoriaMetrics that holds the month of the dataset, or other samples. */
import { MONTH } from './dataset.ts'
import { findProgram, type Server, startServer, waitUntil } from './process.ts'
import type { Samples } from './samples.ts'

const victoriaMetrics = findProgram('victoria-metrics')

export const hasVictoriaMetrics = victoriaMetrics !== undefined

export async function startVictoriaMetrics(samples: Samples = MONTH): Promise<Server> {
  if (!victoriaMetrics) throw new Error('This machine has no victoria-metrics')
  const server = await startServer({
    binary: victoriaMetrics,
    readyPath: '/health',
    args: (directory, address) => [
      `-storageDataPath=${directory}`,
      // The default of one month drops what is older at the import
      '-retentionPeriod=10y',
      `-httpListenAddr=${address}`,
      '-memory.allowedBytes=256MB',
      '-loggerLevel=WARN',
    ],
  })
  try {
    await load(server.url, samples)
    return server
  } catch (error) {
    await server.stop()
    throw error
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
