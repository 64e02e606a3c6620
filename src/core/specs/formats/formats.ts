import type { Format } from './format.ts'
import { OPENSLO } from './openslo.ts'
import { PYRRA } from './pyrra.ts'
import { SLO_GENERATOR } from './slo-generator.ts'
import { SLOTH } from './sloth.ts'

/** The formats that are read beside our own. */
export const FORMATS: readonly Format[] = [OPENSLO, SLOTH, PYRRA, SLO_GENERATOR]
