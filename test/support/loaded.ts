import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs in the program that is watched: prints the address of every file that it loads, and at its end the modules of Node itself. */
const WATCH = `
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) writeSync(2, 'loaded ' + url + '\\n')
    return next(url, context)
  },
})
process.on('exit', () => {
  for (const [, name] of process.moduleLoadList.join('\\n').matchAll(/^NativeModule (?!internal)(.*)$/gm)) writeSync(2, 'builtin ' + name + '\\n')
})
`

/** The files that a Node program loads, run to its end with `node` and these arguments. */
export const loadedFiles = (...program: Program): string[] =>
  [...watched(...program).matchAll(/^loaded (.*)$/gm)].map(([, url = '']) => fileURLToPath(url))

/** The modules of Node itself that it has loaded by then, such as `fs`. */
export const loadedBuiltins = (...program: Program): string[] =>
  [...watched(...program).matchAll(/^builtin (.*)$/gm)].map(([, name = '']) => name)

type Program = readonly [args: readonly string[], env: NodeJS.ProcessEnv, cwd: string]

function watched(...[args, env, cwd]: Program): string {
  const watch = `data:text/javascript,${encodeURIComponent(WATCH)}`
  const { status, stderr } = spawnSync(process.execPath, ['--import', watch, ...args], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return stderr
}
