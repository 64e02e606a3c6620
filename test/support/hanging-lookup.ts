/** Name look-ups that hang in the operating system, as they do where a name server drops what it gets. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findProgram } from './process.ts'
import { ROOT } from './program.ts'

const compiler = findProgram('cc')

export const canHangLookups = process.platform === 'linux' && compiler !== undefined

/** The environment of a program whose look-ups of names with `hanging` in them hang. */
export function hangingLookups(): { readonly LD_PRELOAD: string } {
  if (!compiler) throw new Error('This machine has no C compiler')
  const cache = path.join(ROOT, 'node_modules/.cache/slo-gate')
  mkdirSync(cache, { recursive: true })
  const library = path.join(cache, 'hanging-lookup.so')
  const draft = mkdtempSync(path.join(cache, 'draft-'))
  try {
    const source = path.join(import.meta.dirname, 'hanging-lookup.c')
    execFileSync(compiler, ['-shared', '-fPIC', '-o', path.join(draft, 'made.so'), source, '-ldl'])
    renameSync(path.join(draft, 'made.so'), library)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return { LD_PRELOAD: library }
}
