import { DATADOG } from './datadog.ts'
import type { Format } from './format.ts'
import { GOOGLE_CLOUD } from './google-cloud.ts'
import { NOBL9 } from './nobl9.ts'
import { OPENSLO } from './openslo.ts'
import { PYRRA } from './pyrra.ts'
import { SLO_GENERATOR } from './slo-generator.ts'
import { SLOTH } from './sloth.ts'

/** The formats that are known beside our own. Of vendors, the SLOs are known by name and can't be measured. */
export const FORMATS: readonly Format[] = [OPENSLO, SLOTH, PYRRA, SLO_GENERATOR, NOBL9, DATADOG, GOOGLE_CLOUD]
