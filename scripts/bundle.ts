import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const NCC = path.resolve(import.meta.dirname, '../node_modules/.bin/ncc')

/** Bundles a program with what it imports into a directory, in ASCII; ncc calls the first file index.js. */
export function bundle(entry: string, out: string, ...options: readonly string[]): void {
  const args = ['build', entry, '-o', out, '--no-cache', ...options]
  execFileSync(NCC, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  for (const name of readdirSync(out).filter((one) => one.endsWith('.js'))) {
    const file = path.join(out, name)
    writeFileSync(file, ascii(readFileSync(file, 'utf8'), name))
  }
}

/** The same JavaScript in ASCII. Node reads it faster: one dash in a comment makes every character of a file take two bytes. */
function ascii(text: string, name: string): string {
  if (/\\[\u0080-\uffff]/.test(text))
    throw new Error(`${name} has a backslash before a character that is to be escaped`)
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
