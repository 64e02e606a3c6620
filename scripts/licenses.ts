import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Those of what we bundle: each lets us hand it on with its text beside it. Of another, read first what it asks for. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0']

/** A module as webpack's statistics have it. */
export interface Module {
  readonly nameForCondition?: string
  /** Empty for one of which nothing was used. */
  readonly chunks?: readonly unknown[]
  /** Those that were made one. */
  readonly modules?: readonly Module[]
}

/** The directories of the packages of which something is in a bundle. */
export function packagesIn(modules: readonly Module[]): readonly string[] {
  const files = modules.filter(({ chunks = [] }) => chunks.length > 0).flatMap(filesOf)
  return [...new Set(files.flatMap((file) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))]
}

const filesOf = ({ nameForCondition, modules = [] }: Module): readonly string[] => [
  ...(nameForCondition === undefined ? [] : [nameForCondition]),
  ...modules.flatMap(filesOf),
]

/** Name, version, license and all texts about it of each package; throws where one of these is missing or not allowed. */
export function licensesOf(directories: readonly string[]): string {
  return directories.map(licenseOf).toSorted().join('\n\n')
}

function licenseOf(directory: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'))
  if (!ALLOWED.includes(license))
    throw new Error(
      `${name} ${version} has the license ${license}, and what is bundled may have ${ALLOWED.join(', ')}.`,
    )
  const texts = filesAbout(directory).map((file) => readFileSync(file, 'utf8').trim())
  if (!texts.some((text) => text.length > 0))
    throw new Error(`${name} ${version} has no file with the text of its license, which must come with a bundle of it.`)
  return `${[`${name} ${version}`, license, ...texts].join('\n\n')}\n`
}

const ABOUT = /^(licen[cs]e|copying|notice)s?([.-].*)?$/i

/** What a package and the parts that it took over say of their licenses. */
function filesAbout(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(directory, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesAbout(file)
      return ABOUT.test(entry.name) && !/\.[cm]?[jt]s$/.test(entry.name) ? [file] : []
    })
}
