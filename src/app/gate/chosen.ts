import { EnvironmentError, UsageError } from '../../core/model/errors.ts'
import { nearest } from '../../core/model/names.ts'
import { servicesOf } from '../../core/model/services.ts'
import type { Service, Slo } from '../../core/model/slo.ts'
import { changedServices } from '../../core/policy/changed-services.ts'
import type { WhyAll } from '../../core/policy/why-all.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Release } from './release.ts'

/** The SLOs that are looked at, and why all of them are where only some were asked for. */
export interface Chosen {
  readonly slos: readonly Slo[]
  readonly whyAll: WhyAll | null
}

/** The SLOs that the input `services` asks for. `release` is null outside of a workflow. */
export async function chosenSlos(slos: readonly Slo[], inputs: Inputs, release: Release | null): Promise<Chosen> {
  const services = servicesOf(slos)
  const all = { slos, whyAll: null }
  const { services: choice } = inputs
  const whyAll = await notVouchedFor(release, choice.kind === 'changed')
  if (whyAll) return { slos, whyAll }
  switch (choice.kind) {
    case 'all':
      return all
    case 'named':
      return { slos: ofServices(slos, known(choice.names, services)), whyAll: null }
    case 'changed': {
      const changed = await changedIn(services, release, inputs.sloDirectory)
      return changed.kind === 'all'
        ? { slos, whyAll: changed.because }
        : { slos: ofServices(slos, changed.services), whyAll: null }
    }
  }
}

/** A commit that is named and that nothing vouches for gates all services, whichever were asked for; so does one that can't be determined. */
async function notVouchedFor(release: Release | null, isWanted: boolean): Promise<WhyAll | null> {
  if (!release || !(release.isCommitNamed || isWanted)) return null
  try {
    const outgoing = await release.outgoing()
    return outgoing.kind === 'foreign' ? outgoing : null
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    const because = error.cause instanceof Error ? `: ${error.cause.message}` : ''
    return { kind: 'no-answer', message: `${error.message}${because}` }
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

type Changed =
  | { readonly kind: 'some'; readonly services: readonly string[] }
  | { readonly kind: 'all'; readonly because: WhyAll }

/** The services whose paths the deploy changes; all of them when it is not known what is new. */
async function changedIn(
  services: readonly Service[],
  release: Release | null,
  sloDirectory: string,
): Promise<Changed> {
  if (!release)
    throw new UsageError('services: `changed` needs a workflow and its github-token, to see what the deploy changes')
  const range = await release.range()
  switch (range.kind) {
    case 'head':
      throw new UsageError('services: `changed` needs `environment`, whose last successful deployment says what is new')
    case 'untold':
      throw new UsageError(
        `services: \`changed\` needs \`commit\`, the commit that goes out: on ${range.event} nothing else says which it is`,
      )
    case 'never-deployed':
    case 'not-believed':
    case 'same':
    case 'foreign':
      return { kind: 'all', because: range }
    case 'pull':
    case 'group':
    case 'commits':
    case 'behind': {
      const files = await release.github.changedFiles(range.base, range.head)
      return { kind: 'some', services: changedServices(services, files, sloDirectory) }
    }
  }
}
