import { prometheusBackend } from '../../src/adapters/prometheus/prometheus.ts'
import type { Backend } from '../../src/core/budget/backend.ts'

/** The Prometheus backend at an address, with settings that suit a server on the loopback: nobody waits long to ask it again. */
export const prometheusAt = (url: string, settings: Partial<Parameters<typeof prometheusBackend>[0]> = {}): Backend =>
  prometheusBackend({
    baseUrl: new URL(url),
    at: 0,
    concurrency: 4,
    headers: {},
    clientCertificate: null,
    withheld: null,
    requestTimeoutMs: 300_000,
    backoffMs: 1,
    deadline: AbortSignal.timeout(600_000),
    redact: (text) => text,
    ...settings,
  })
