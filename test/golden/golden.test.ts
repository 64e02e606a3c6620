import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, it, vi } from 'vitest'
import { goldenFiles, rewriteGoldenFiles } from './files.ts'
import { run } from './run.ts'
import type { Scenario } from './scenario.ts'

/** Each is a process that loads the whole bundle, and CI has two processors. */
vi.setConfig({ maxConcurrency: 4 })

const folders = readdirSync(import.meta.dirname)
  .map((name) => path.join(import.meta.dirname, name))
  .filter((folder) => existsSync(path.join(folder, 'scenario.ts')))

const scenarios = await Promise.all(
  folders.map(async (folder) => {
    const { default: scenario } = (await import(path.join(folder, 'scenario.ts'))) as { default: Scenario }
    return { ...scenario, folder }
  }),
)

/** `npm run golden` rewrites them; what a run no longer writes is taken away. */
describe('the bundled program writes the files that are kept', () => {
  for (const { folder, ...scenario } of scenarios) {
    it.concurrent(scenario.shows, async ({ expect }) => {
      const written = await run(scenario, folder)
      if (process.env.UPDATE_GOLDEN) rewriteGoldenFiles(folder, written)
      const kept = goldenFiles(folder)
      const names = new Set([...Object.keys(kept), ...Object.keys(written)])
      for (const name of names) expect.soft(written[name], `${path.basename(folder)}/${name}`).toBe(kept[name])
    })
  }
})
