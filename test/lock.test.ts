/** What `npm ci` installs is what was looked at: exact versions, each with the hash of its contents, from the registry. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './support/program.ts'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
}

const read = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'))

const PACKAGES: readonly (readonly [string, Locked])[] = Object.entries<Locked>(read('package-lock.json').packages)
const INSTALLED = PACKAGES.filter(([name, { link }]) => name.includes('node_modules/') && !link)

it('every package of the lock has the hash of what it must be', () => {
  expect(INSTALLED.length).toBeGreaterThan(300)
  expect(INSTALLED.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([])
})

it('every package of the lock is from the registry', () => {
  const elsewhere = INSTALLED.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(elsewhere).toEqual([])
})

it('every package that is asked for is asked for in one version', () => {
  const workspaces: readonly string[] = read('package.json').workspaces
  const asked = ['.', ...workspaces].flatMap((folder) => {
    const { dependencies, devDependencies, optionalDependencies } = read(path.join(folder, 'package.json'))
    return Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies })
  })
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

it('no package runs a script when it is installed', () => {
  expect(readFileSync(path.join(ROOT, '.npmrc'), 'utf8')).toContain('ignore-scripts=true\n')
})
