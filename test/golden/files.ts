/** Folders as their files by path, in whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type Texts = Readonly<Record<string, string>>

export function readFolder(folder: string): Texts {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  const name = (file: string) => path.relative(folder, file).split(path.sep).join('/')
  return Object.fromEntries(files.map((file) => [name(file), readFileSync(file, 'utf8')]))
}

/** Of a scenario's folder, what its run wrote: all but what it was given. */
export const goldenFiles = (folder: string): Texts =>
  Object.fromEntries(
    Object.entries(readFolder(folder)).filter(([name]) => name !== 'scenario.ts' && !name.startsWith('checkout/')),
  )

export function rewriteGoldenFiles(folder: string, written: Texts): void {
  for (const name of Object.keys(goldenFiles(folder))) rmSync(path.join(folder, name))
  for (const [name, text] of Object.entries(written)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
