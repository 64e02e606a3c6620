import type { Format } from './format.ts'
import { readV1 } from './openslo-v1.ts'
import { readV1Alpha } from './openslo-v1alpha.ts'
import { Readings } from './readings.ts'

/** The versions, each with the other names that people write for it. Objects refer to objects of their own version. */
const VERSIONS = [['openslo/v1', 'openslo.com/v1'], ['openslo.com/v2alpha'], ['openslo/v1alpha']] as const

/** https://github.com/OpenSLO/OpenSLO, three versions of it. */
export const OPENSLO: Format = {
  name: 'OpenSLO',
  versions: VERSIONS.flat(),
  kinds: [
    'SLO',
    'SLI',
    'Service',
    'DataSource',
    'Datasource',
    'AlertPolicy',
    'AlertCondition',
    'AlertNotificationTarget',
  ],
  otherKinds: 'refused',
  ignoredKinds: new Map(),
  unversioned: null,
  read(documents, services) {
    const readings = new Readings()
    for (const names of VERSIONS) {
      const own = documents.filter(({ version }) => names.some((name) => name === version))
      if (names[0] === 'openslo/v1alpha') {
        readV1Alpha(
          own.filter(({ kind }) => kind === 'SLO' || kind === 'Service'),
          services,
          readings,
        )
      } else readV1(own, services, readings)
    }
    return readings
  },
}
