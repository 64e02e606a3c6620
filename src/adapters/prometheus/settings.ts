/** A backend that speaks the Prometheus API, and how it is to be asked. */
export interface PrometheusSettings {
  readonly baseUrl: URL
  /** All headers to send, those of the credentials included. */
  readonly headers: Readonly<Record<string, string>>
  /** How many requests may be under way at once. */
  readonly concurrency: number
  readonly requestTimeoutMs: number
}
