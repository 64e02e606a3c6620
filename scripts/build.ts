// Builds dist/: TypeScript to JavaScript with tsc, then chunks with ncc, which can't drive TypeScript 7. The doors share them.
// `node scripts/build.ts` writes dist/; `--check` builds elsewhere and fails when a byte of dist/ differs.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle } from './bundle.ts'
import { licensesOf, packagesIn } from './licenses.ts'

/** The terminal's is a command that npm can link, so it says what runs it. */
const DOORS = { main: { file: 'index.js', head: '' }, cli: { file: 'cli.js', head: '#!/usr/bin/env node\n' } } as const
/** What both doors load: ncc's own file, which finds the chunks beside it. */
const BUNDLE = 'bundle.js'
const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')

function build(): string {
  rmSync(path.join(root, 'build'), { recursive: true, force: true })
  execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  declareFreeOfSideEffects('@actions/core', '3.0.1')
  const doors = Object.keys(DOORS).map((door) => `export const ${door} = () => import('./${door}.js')\n`)
  writeFileSync(path.join(root, 'build', BUNDLE), doors.join(''))
  const out = mkdtempSync(path.join(tmpdir(), 'slo-gate-dist-'))
  const stats = path.join(root, 'build/stats.json')
  bundle(path.join(root, 'build', BUNDLE), out, '--stats-out', stats)
  const { modules } = JSON.parse(readFileSync(stats, 'utf8'))
  writeFileSync(path.join(out, 'licenses.txt'), licensesOf(packagesIn(modules)))
  // index.js is the name of the Action's door.
  renameSync(path.join(out, 'index.js'), path.join(out, BUNDLE))
  for (const [door, { file, head }] of Object.entries(DOORS)) {
    const text = `${head}import { ${door} } from './${BUNDLE}'\n\nawait ${door}()\n`
    writeFileSync(path.join(out, file), text, { mode: head ? 0o755 : 0o644 })
  }
  return out
}

/**
 * Puts a copy of a package where the bundler finds it first, which says that its files do nothing when they are loaded. Then what we
 * don't use of it stays out of dist/: of @actions/core, the OIDC client with its HTTP client, and what runs other programs. Only for
 * the version that was read for it: of another, something that it does could be lost. A package that says it itself needs no copy.
 */
function declareFreeOfSideEffects(name: string, reviewed: string): void {
  const original = path.join(root, 'node_modules', name)
  const description = JSON.parse(readFileSync(path.join(original, 'package.json'), 'utf8'))
  if (description.sideEffects !== undefined) return
  if (description.version !== reviewed)
    throw new Error(
      `${name} is ${description.version}, and only of ${reviewed} is it known that its files do nothing when they are loaded. ` +
        'See whether they still do nothing, then name the new version in scripts/build.ts.',
    )
  const copy = path.join(root, 'build/node_modules', name)
  cpSync(original, copy, { recursive: true })
  writeFileSync(path.join(copy, 'package.json'), JSON.stringify({ ...description, sideEffects: false }))
}

const out = build()
if (process.argv.includes('--check')) {
  const names = new Set([...readdirSync(out), ...(existsSync(dist) ? readdirSync(dist) : [])])
  const bytes = (directory: string, name: string) => {
    const file = path.join(directory, name)
    return existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  }
  const stale = [...names].filter((name) => !bytes(out, name).equals(bytes(dist, name)))
  if (stale.length > 0) {
    console.error(`dist/ is not what the sources build: ${stale.join(', ')}. Run npm run build and commit it.`)
    process.exitCode = 1
  }
} else {
  rmSync(dist, { recursive: true, force: true })
  cpSync(out, dist, { recursive: true })
}
rmSync(out, { recursive: true, force: true })
