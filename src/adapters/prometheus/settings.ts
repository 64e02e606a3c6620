import type { ClientCertificate } from '../network/client-certificate.ts'

/** A backend that speaks the Prometheus API, and how it is to be asked. */
export interface PrometheusSettings {
  readonly baseUrl: URL
  /** All headers to send, those of the credentials included. */
  readonly headers: Readonly<Record<string, string>>
  /** Shown to the backend alone. */
  readonly clientCertificate: ClientCertificate | null
  /** How many requests may be under way at once. */
  readonly concurrency: number
  readonly requestTimeoutMs: number
}
