import type { Format } from './format.ts'
import { readV1 } from './openslo-v1.ts'
import { readV1Alpha } from './openslo-v1alpha.ts'
import { Readings } from './readings.ts'

const VERSIONS = ['openslo/v1', 'openslo.com/v2alpha', 'openslo/v1alpha'] as const

/** https://github.com/OpenSLO/OpenSLO, three versions of it. Objects refer to objects of their own version. */
export const OPENSLO: Format = {
  name: 'OpenSLO',
  versions: VERSIONS,
  kinds: ['SLO', 'SLI', 'Service', 'DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget'],
  ignoredKinds: new Map(),
  unversioned: null,
  read(documents, services) {
    const readings = new Readings()
    for (const version of VERSIONS) {
      const own = documents.filter((one) => one.version === version)
      if (version === 'openslo/v1alpha') {
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
