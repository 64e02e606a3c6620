import { together } from './group-by.ts'
import type { Service, Slo } from './slo.ts'

/**
 * The services of SLOs, each once. Where several files speak for one, its paths are those of all of them, whatever their order; a file
 * that names none leaves it open to any change.
 */
export function servicesOf(slos: readonly Slo[]): readonly Service[] {
  const said = [...new Set(slos.map(({ service }) => service))]
  return together(said, ({ name }) => name).map((files) => {
    const isOpen = files.some(({ paths }) => paths.length === 0)
    return { ...files[0], paths: isOpen ? [] : [...new Set(files.flatMap(({ paths }) => paths))] }
  })
}
