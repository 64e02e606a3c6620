import picomatch from 'picomatch'
import { matchedPattern } from '../model/path-pattern.ts'
import type { Service } from '../model/slo.ts'

/**
 * The services that an edit of these files changes. A service that names no paths may be changed by anything; an edit of
 * the contracts, the exclusions, the waivers or the policy may change what every service is held to.
 */
export function changedServices(
  services: readonly Service[],
  files: readonly string[],
  sloDirectory: string,
): readonly string[] {
  const isProtected = (file: string) =>
    ['slos/', 'exclusions/', 'waivers/'].some((folder) => file.startsWith(`${sloDirectory}/${folder}`)) ||
    file === `${sloDirectory}/policy.yaml`
  if (files.some(isProtected)) return services.map(({ name }) => name)
  return services.filter((service) => isTouched(service, files)).map(({ name }) => name)
}

/** Whether files lie on the service's paths. */
export function isTouched({ paths }: Service, files: readonly string[]): boolean {
  if (paths.length === 0) return true
  const matches = picomatch(paths.map(matchedPattern), OPTIONS)
  return files.some((file) => matches(file))
}

/** Names that begin with a dot are files like others, and `!` is a letter like others. */
const OPTIONS = { dot: true, nonegate: true }
