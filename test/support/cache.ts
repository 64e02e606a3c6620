/** What takes long to make is made once on a machine, and copied. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Samples } from './samples.ts'

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/slo-gate', import.meta.url))

/** The folder that a server keeps some samples in. Whoever needs it first makes it; of two at once, one wins and both are equal. */
export async function stored(
  samples: Samples,
  manner: string,
  make: (directory: string) => Promise<void>,
): Promise<string> {
  const kept = join(CACHE, await keyOf(samples, manner))
  if (existsSync(kept)) return kept
  const draft = join(CACHE, `draft-${randomUUID()}`)
  try {
    await mkdir(draft, { recursive: true })
    await make(draft)
    await rename(draft, kept).catch((error: unknown) => {
      if (!existsSync(kept)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return kept
}

async function keyOf({ source: file, variant = '' }: Samples, manner: string): Promise<string> {
  const source = await readFile(file)
  return createHash('sha256').update(source).update(variant).update(manner).digest('hex').slice(0, 16)
}
