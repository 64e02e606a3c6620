import { withheldFrom } from '../adapters/github/withheld.ts'
import { type InputProblem, Problem } from '../core/model/problem.ts'
import type { Withheld } from '../core/model/withheld.ts'
import type { BackendInput } from './backends.ts'
import type { Host } from './hosts/host.ts'
import type { Inputs } from './inputs/inputs.ts'

const NO_ADDRESS: InputProblem = {
  input: 'backend-url',
  isMissing: true,
  problem: new Problem(
    'it is missing',
    'the base address of the backend, such as https://prometheus.example.com, or the path of a CSV file',
  ),
}

/** The backend that a mode is to ask, or why there is none: where an input is missing, also whose run gets no secrets. */
export function askedBackend({ backend }: Inputs, host: Host): BackendInput | InputProblem {
  if (backend && !('problem' in backend)) return backend
  const broken = backend ?? NO_ADDRESS
  return broken.isMissing ? { ...broken, withheld: withheldIn(host) } : broken
}

/** Whose run it is, where GitHub gives it no secrets for that. */
export const withheldIn = ({ workflow }: Host): Withheld | null => workflow && withheldFrom(workflow)
