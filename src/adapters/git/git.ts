import { execFile } from 'node:child_process'
import path from 'node:path'
import { EnvironmentError } from '../../core/model/errors.ts'

/** The `git` program, in one working tree. It reads, and asks no network. */
export interface Git {
  /** What a command prints. */
  run(args: readonly string[], options?: RunOptions): Promise<Buffer>
  /** The same; null when it ends with the exit status by which it says no. */
  tryRun(args: readonly string[], noStatus: number): Promise<Buffer | null>
}

interface RunOptions {
  /** What it reads: names that others chose go this way, where nothing is an option. */
  readonly input?: string
}

/** No SLO directory has more than this. */
const MAX_OUTPUT = 128 * 1_048_576

/** What keeps a repository's own settings from running anything: these commands use no filter, no hook and no pager. */
const SAFE = ['--no-optional-locks', '--no-pager', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false']

/** Git in a directory, until the deadline. */
export function gitIn(directory: string, deadline: AbortSignal): Git {
  const start = (args: readonly string[], input = ''): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        [...SAFE, '-C', directory, ...args],
        {
          // Some systems look for a program in the current directory first, which is the repository's.
          cwd: path.dirname(process.execPath),
          env: environment(),
          encoding: 'buffer',
          maxBuffer: MAX_OUTPUT,
          windowsHide: true,
          signal: deadline,
          // One that waits for a disk or a lock may not listen to less.
          killSignal: 'SIGKILL',
        },
        (error, stdout, stderr) => {
          if (error && typeof error.code !== 'number') reject(notRun(error, args))
          else resolve({ status: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8').trim() })
        },
      )
      // It may end before it has read all; its exit status says why.
      child.stdin?.on('error', () => {})
      child.stdin?.end(input)
    })
  const run: Git['run'] = async (args, { input } = {}) => {
    const { status, stdout, stderr } = await start(args, input)
    if (status === 0) return stdout
    throw new EnvironmentError(`git ${args[0]} failed: ${stderr || `exit status ${status}`}`)
  }
  const tryRun: Git['tryRun'] = async (args, noStatus) => {
    const { status, stdout, stderr } = await start(args)
    if (status === noStatus) return null
    if (status === 0) return stdout
    throw new EnvironmentError(`git ${args[0]} failed: ${stderr || `exit status ${status}`}`)
  }
  return { run, tryRun }
}

interface Ended {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Without what steers git from outside, such as in a hook, and without what would fetch a missing object. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^git_/i.test(name))
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // For versions that do not know the one above: no way to another repository is allowed.
    GIT_ALLOW_PROTOCOL: '',
    LC_ALL: 'C',
  }
}

function notRun(error: Error & { readonly code?: unknown }, [command]: readonly string[]): Error {
  switch (error.code) {
    case 'ENOENT':
      return new EnvironmentError(
        'guard at a terminal reads commits with the program git, which was not found. Install it, or put it on the PATH.',
        { cause: error },
      )
    case 'ABORT_ERR':
      return new EnvironmentError(`git ${command} did not end within run-timeout`, { cause: error })
    case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
      return new EnvironmentError(`git ${command} printed more than ${MAX_OUTPUT} bytes`, { cause: error })
    default:
      return new EnvironmentError(`git ${command} could not be run`, { cause: error })
  }
}
