import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readCheckout } from '../../adapters/checkout/checkout.ts'
import { surveyOf } from '../../adapters/checkout/survey.ts'
import { firstFiles } from '../../core/init/first-files.ts'
import { attempt } from '../../core/model/attempt.ts'
import { EnvironmentError, UsageError } from '../../core/model/errors.ts'
import { readContracts } from '../../core/specs/directory.ts'
import type { InitAnswer } from '../../present/init/answer.ts'
import type { UnknownSlo } from '../evaluation/unknowns.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { sloDirectoryOf } from '../slo-directory.ts'

/** A first SLO directory, from what the repository says about itself. It never writes over a file. */
export async function init(inputs: Inputs, host: Host): Promise<InitAnswer> {
  const directory = sloDirectoryOf(inputs.sloDirectory)
  const target = path.join(host.workspace, directory)
  const present = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new EnvironmentError(`slo-directory: \`${directory}\` can't be read`, { cause: error })
  })
  if (present.length > 0) throw new UsageError(`slo-directory: \`${directory}\` already exists, so nothing was written`)
  const first = firstFiles(await surveyOf(host.workspace))
  for (const file of first.files) {
    const absolute = path.join(target, file.path)
    try {
      await mkdir(path.dirname(absolute), { recursive: true })
      await writeFile(absolute, file.text, { flag: 'wx' })
    } catch (error) {
      throw new EnvironmentError(`slo-directory: ${directory}/${file.path} can't be written`, { cause: error })
    }
  }
  const unknown = await attempt(() => unknownAt(directory, inputs, host))
  const answer = { mode: 'init', fails: false, directory, ...first } as const
  return 'error' in unknown
    ? { ...answer, unknown: null, trouble: unknown }
    : { ...answer, unknown: unknown.value, trouble: null }
}

/** What a gate would not know of the SLOs that were written, where a backend is given. */
async function unknownAt(directory: string, inputs: Inputs, host: Host): Promise<readonly UnknownSlo[] | null> {
  if (inputs.backend === null) return null
  const { sources } = await readCheckout(host.workspace, directory)
  const { slos, exclusions, policy } = readContracts(sources)
  if (!policy) return null
  const { unknownSlos } = await import('../evaluation/unknowns.ts')
  return await unknownSlos({ slos, exclusions, policy }, inputs, host)
}
