import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs in the program that is watched: prints the address of every file that it loads. */
const WATCH = `
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) writeSync(2, 'loaded ' + url + '\\n')
    return next(url, context)
  },
})
`

/** The files that a Node program loads, run to its end with `node` and these arguments. */
export function loadedFiles(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): string[] {
  const watch = `data:text/javascript,${encodeURIComponent(WATCH)}`
  const { status, stderr } = spawnSync(process.execPath, ['--import', watch, ...args], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, url = '']) => fileURLToPath(url))
}
