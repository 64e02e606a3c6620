import { UsageError } from '../../core/model/errors.ts'
import { nearest } from '../../core/model/names.ts'
import type { Service, Slo } from '../../core/model/slo.ts'
import { changedServices } from '../../core/policy/changed-services.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Asking } from './exception.ts'

/** The SLOs that the input `services` asks for. `release` is null outside of a workflow. */
export async function chosenSlos(
  slos: readonly Slo[],
  inputs: Inputs,
  release: Asking | null,
): Promise<readonly Slo[]> {
  const services = [...new Map(slos.map(({ service }) => [service.name, service])).values()]
  const { services: choice } = inputs
  switch (choice.kind) {
    case 'all':
      return slos
    case 'named':
      return ofServices(slos, known(choice.names, services))
    case 'changed':
      return ofServices(slos, await changedIn(services, release, inputs.sloDirectory))
  }
}

const ofServices = (slos: readonly Slo[], names: readonly string[]) =>
  slos.filter(({ service }) => names.includes(service.name))

function known(names: readonly string[], services: readonly Service[]): readonly string[] {
  const all = services.map(({ name }) => name)
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length === 0) return names
  const advice = nearest(unknown[0] ?? '', all) ?? `The services are ${all.join(', ')}.`
  throw new UsageError(`services: no contract is for ${unknown.map((name) => `\`${name}\``).join(', ')}. ${advice}`)
}

/** The services whose paths the deploy changes; all of them when it is not known what goes out. */
async function changedIn(
  services: readonly Service[],
  release: Asking | null,
  sloDirectory: string,
): Promise<readonly string[]> {
  if (!release)
    throw new UsageError('services: `changed` needs a workflow and its github-token, to see what the deploy changes')
  const range = await release.range()
  switch (range.kind) {
    case 'head':
      throw new UsageError('services: `changed` needs `environment`, whose last successful deployment says what is new')
    case 'never-deployed':
      return services.map(({ name }) => name)
    default:
      return changedServices(services, await release.github.changedFiles(range.base, range.head), sloDirectory)
  }
}
