import type { Backend } from '../core/budget/backend.ts'
import type { InputProblem } from '../core/model/problem.ts'
import type { Withheld } from '../core/model/withheld.ts'
import type { BackendInputs } from './inputs/backend-inputs.ts'
import { type CountsInput, readCounts } from './inputs/counts.ts'
import type { InputFiles } from './inputs/pem.ts'
import { type PrometheusInput, readPrometheus } from './inputs/prometheus.ts'

/** The backend that the inputs name, with what it has to know. */
export type BackendInput = PrometheusInput | CountsInput

/** What a backend has to know of the run besides its own settings. */
interface BackendRun {
  /** The instant that every question counts from, in unix seconds. */
  readonly at: number
  readonly deadline: AbortSignal
  /** Blots secrets out of what the backend says. */
  redact(text: string): string
  /** Whose run it is, where GitHub gives it no secrets for that. */
  readonly withheld: Withheld | null
}

interface BackendRow<Input> {
  /** Reads its inputs: null when no address is given. */
  read(parsed: BackendInputs, files: InputFiles): Input | InputProblem | null
  connect(input: Input, run: BackendRun): Promise<Backend>
}

type Backends = { readonly [Kind in BackendInput['kind']]: BackendRow<Extract<BackendInput, { readonly kind: Kind }>> }

/** A row for each backend, from which the input `backend` takes its names; none is loaded but the one that is asked for. */
export const BACKENDS: Backends = {
  prometheus: {
    read: readPrometheus,
    async connect(settings, run) {
      const { prometheusBackend } = await import('../adapters/prometheus/prometheus.ts')
      return prometheusBackend({ ...settings, ...run })
    },
  },
  counts: {
    read: readCounts,
    async connect({ file }, { at }) {
      const { connectCounts } = await import('../adapters/counts/connect.ts')
      return await connectCounts(file, at)
    },
  },
}

/** Connects the backend that the inputs name. */
export function connectBackend(input: BackendInput, run: BackendRun): Promise<Backend> {
  const row: BackendRow<BackendInput> = BACKENDS[input.kind]
  return row.connect(input, run)
}
