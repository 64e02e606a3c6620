/**
 * Cuts GitHub's OpenAPI description (12 MB) down to the operations that the test server serves, and to facts: paths,
 * parameters, schemas. Prose and examples go. Run it again when operations.ts changes:
 *
 *   npm install --prefix /tmp/oas @octokit/openapi@23.0.2
 *   node test/github/trim.ts /tmp/oas/node_modules/@octokit/openapi
 *
 * The package is no dependency of ours because it unpacks to 385 MB. The result is openapi.json beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { operations } from './operations.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Tree = { [key: string]: Json }

/** Keys that carry prose. Inside `properties` the same words are names of fields, and stay. */
const prose = new Set(['description', 'summary', 'example', 'examples', 'title', 'tags', 'externalDocs', 'deprecated'])

/** Of GitHub's own keys one is a fact that we need: which path parameters hold slashes. */
function isProse(key: string): boolean {
  return prose.has(key) || (key.startsWith('x-') && key !== 'x-multi-segment')
}

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withoutProse(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (!isTree(value)) return value
  const kept = Object.entries(value).filter(([key]) => keysAreNames || !isProse(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutProse(item, !keysAreNames && key === 'properties')]))
}

/** The paths of the kept operations, each with its method. */
function keptPaths(paths: Tree, wanted: ReadonlySet<string>): Tree {
  const kept: Tree = {}
  for (const [path, item] of Object.entries(paths)) {
    if (!isTree(item)) continue
    const methods = Object.entries(item).filter(([, op]) => isTree(op) && wanted.has(String(op.operationId)))
    if (methods.length > 0) kept[path] = Object.fromEntries(methods)
  }
  return kept
}

function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (!isTree(value)) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : references(item),
  )
}

/** The components that the paths reach, directly or through one another. */
function reachedComponents(paths: Tree, all: Tree): Tree {
  const reached: { [group: string]: Tree } = {}
  const queue = references(paths)
  for (let reference = queue.pop(); reference !== undefined; reference = queue.pop()) {
    const [, , group = '', name = ''] = reference.split('/')
    if (reached[group]?.[name] !== undefined) continue
    const source = all[group]
    const component = isTree(source) ? source[name] : undefined
    if (component === undefined) throw new Error(`the description has no ${reference}`)
    const clean = withoutProse(component)
    reached[group] = { ...reached[group], [name]: clean }
    queue.push(...references(clean))
  }
  return reached
}

function missing(paths: Tree, wanted: ReadonlySet<string>): string[] {
  const found = Object.values(paths).flatMap((item) =>
    Object.values(item as Tree).map((op) => String((op as Tree).operationId)),
  )
  return [...wanted].filter((id) => !found.includes(id))
}

function trim(source: Tree, version: string): Tree {
  const wanted = new Set<string>(operations)
  const paths = withoutProse(keptPaths(source.paths as Tree, wanted)) as Tree
  const absent = missing(paths, wanted)
  if (absent.length > 0) throw new Error(`the description has no operation ${absent.join(', ')}`)
  const components = reachedComponents(paths, source.components as Tree)
  return {
    openapi: source.openapi ?? '',
    info: { title: 'GitHub, trimmed by trim.ts', version },
    paths,
    components,
  }
}

function read(path: string): Tree {
  return JSON.parse(readFileSync(path, 'utf8')) as Tree
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node test/github/trim.ts path/to/@octokit/openapi')
const version = `@octokit/openapi ${String(read(join(folder, 'package.json')).version)}`
const trimmed = trim(read(join(folder, 'generated/api.github.com.json')), version)
const text = `${JSON.stringify(trimmed)}\n`
writeFileSync(fileURLToPath(new URL('openapi.json', import.meta.url)), text)
console.log(`${operations.length} operations, ${text.length} bytes, ${gzipSync(text).length} gzipped`)
