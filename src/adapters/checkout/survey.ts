import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Survey } from '../../core/init/survey.ts'
import type { SourceFile } from '../../core/model/place.ts'
import { mayBeForeign } from '../../core/specs/contracts.ts'
import { isYaml } from '../../core/specs/layout/layout.ts'

const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const
/** Directories of what was not written here. */
const SKIPPED = /^(node_modules|vendor|dist|build|target|\.git|\.slo|\.terraform|\.venv)$/
/** A repository has more YAML than this only when it holds something else than a service. */
const MAX_FILES = 2000
const MAX_DEPTH = 8
const MAX_BYTES = 262_144
const MAX_BYTES_TOGETHER = 16 * 1_048_576

/** Looks around in a checkout; nothing is run, and nothing outside of it is read. */
export async function surveyOf(root: string): Promise<Survey> {
  const read = (name: string) => textOf(path.join(root, name), MAX_BYTES)
  const owners = await Promise.all(CODEOWNERS.map(read))
  return {
    directory: path.basename(path.resolve(root)),
    packageJson: await read('package.json'),
    goMod: await read('go.mod'),
    codeowners: owners.find((text) => text !== null) ?? null,
    gitConfig: await read('.git/config'),
    yaml: await yamlBelow(root),
  }
}

/** The text of a file; null where there is none, where it can't be read, and where it is large. */
async function textOf(file: string, atMost: number): Promise<string | null> {
  try {
    const { size } = await stat(file)
    return size > atMost ? null : await readFile(file, 'utf8')
  } catch {
    return null
  }
}

async function yamlBelow(root: string): Promise<SourceFile[]> {
  const found: SourceFile[] = []
  let room = MAX_BYTES_TOGETHER
  let jsonRead = 0
  const pending = [{ directory: root, depth: 0 }]
  for (let next = pending.shift(); next && found.length < MAX_FILES; next = pending.shift()) {
    const { directory, depth } = next
    const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(directory, entry.name)
      if (entry.isDirectory() && !SKIPPED.test(entry.name) && depth < MAX_DEPTH) {
        pending.push({ directory: file, depth: depth + 1 })
      }
      if (!entry.isFile() || !isYaml(entry.name)) continue
      const isJson = /\.json$/i.test(entry.name)
      if (isJson && jsonRead >= MAX_FILES) continue
      const text = await textOf(file, Math.min(MAX_BYTES, room))
      if (text === null) continue
      // A repository's JSON is rarely about SLOs: what is not takes no room from what is.
      if (isJson) jsonRead += 1
      if (isJson && !mayBeForeign(text)) continue
      room -= Buffer.byteLength(text)
      found.push({ path: path.relative(root, file).split(path.sep).join('/'), text })
    }
  }
  return found
}
