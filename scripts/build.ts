// Builds dist/: TypeScript to JavaScript with tsc, then one file for each door with ncc, which can't drive TypeScript 7.
// `node scripts/build.ts` writes dist/; `--check` builds elsewhere and fails when a byte of dist/ differs.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const DOORS = { main: 'index.js', cli: 'cli.js' } as const
const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const run = (command: string, ...args: string[]) =>
  execFileSync(path.join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

function build(): string {
  rmSync(path.join(root, 'build'), { recursive: true, force: true })
  run('tsc', '-p', 'tsconfig.build.json')
  const out = mkdtempSync(path.join(tmpdir(), 'slo-gate-dist-'))
  for (const [door, file] of Object.entries(DOORS)) {
    const bundle = path.join(root, 'build', `dist-${door}`)
    run('ncc', 'build', `build/${door}.js`, '-o', bundle, '--no-cache', '--license', 'licenses.txt')
    cpSync(path.join(bundle, 'index.js'), path.join(out, file))
    if (door === 'main')
      for (const other of ['package.json', 'licenses.txt']) cpSync(path.join(bundle, other), path.join(out, other))
  }
  return out
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
