import type { CountsSettings } from '../../adapters/counts/settings.ts'
import type { BackendInputs } from './backend-inputs.ts'

export interface CountsInput extends CountsSettings {
  readonly kind: 'counts'
}

/** The file of counts to ask; null when none is named. */
export const readCounts = ({ 'backend-url': file }: BackendInputs): CountsInput | null =>
  file === '' ? null : { kind: 'counts', file }
