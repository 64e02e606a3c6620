import type { Backend } from '../core/budget/backend.ts'
import type { BackendInput } from './inputs/backend.ts'

/** What a backend has to know of the run besides its own settings. */
interface BackendRun {
  /** The instant that every question counts from, in unix seconds. */
  readonly at: number
  readonly deadline: AbortSignal
  /** Blots secrets out of what the backend says. */
  redact(text: string): string
}

interface Connector<Input> {
  connect(input: Input, run: BackendRun): Promise<Backend>
}

/** How each kind of backend is connected. */
type Backends<Input extends { readonly kind: string }> = {
  readonly [Kind in Input['kind']]: Connector<Extract<Input, { readonly kind: Kind }>>
}

/** A row for each backend; none is loaded but the one that is asked for. */
export const BACKENDS: Backends<BackendInput> = {
  prometheus: {
    async connect(settings, run) {
      const { prometheusBackend } = await import('../adapters/prometheus/prometheus.ts')
      return prometheusBackend({ ...settings, ...run })
    },
  },
  counts: {
    async connect({ file }, { at }) {
      const { connectCounts } = await import('../adapters/counts/connect.ts')
      return await connectCounts(file, at)
    },
  },
}

/** Connects the backend that the inputs name, out of a table of them. */
export const connectorOf =
  <Input extends { readonly kind: string }>(backends: Backends<Input>) =>
  (input: Input, at: number, deadline: AbortSignal, redact: (text: string) => string): Promise<Backend> => {
    const connector: Connector<Input> = backends[input.kind as Input['kind']]
    return connector.connect(input, { at, deadline, redact })
  }

export const connect = connectorOf<BackendInput>(BACKENDS)
