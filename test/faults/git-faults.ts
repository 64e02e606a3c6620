import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findProgram } from '../support/process.ts'

/** What may become of a command of git. */
export const GIT_FAULTS = ['fails', 'killed', 'killed midway', 'silent', 'complains', 'slow'] as const
export type GitFault = (typeof GIT_FAULTS)[number]

/** After these, git has said all there is. */
export const HARMLESS: ReadonlySet<GitFault> = new Set<GitFault>(['complains', 'slow'])

/**
 * Git, but for what a file says in the repository that it is asked about: `<from> <to> <fault>`, the numbers of the commands that are to
 * meet it.
 */
const script = (git: string) => `#!/bin/sh
dir=. last=
for one in "$@"; do [ "$last" = -C ] && dir=$one; last=$one; done
plan="$dir/.git/slo-gate-faults"
[ -f "$plan" ] || exec '${git}' "$@"
read -r from to fault < "$plan"
echo x >> "$plan.count"
count=$(wc -l < "$plan.count")
[ "$count" -ge "$from" ] && [ "$count" -le "$to" ] || exec '${git}' "$@"
case "$fault" in
  fails) echo 'fatal: unable to read the object' >&2; exit 128;;
  killed) kill -9 $$;;
  'killed midway') '${git}' "$@" | head -c 20; kill -9 $$;;
  silent) exec sleep 60;;
  complains) echo 'warning: unable to access the configuration' >&2; exec '${git}' "$@";;
  slow) sleep 0.1; exec '${git}' "$@";;
esac
`

/** Puts a git with faults before the real one, for this process and all that it starts. */
export function faultyGit(): { remove(): void } {
  const git = findProgram('git')
  if (git === undefined) throw new Error('there is no git')
  const directory = mkdtempSync(path.join(tmpdir(), 'slo-gate-git-'))
  const file = path.join(directory, 'git')
  writeFileSync(file, script(git))
  chmodSync(file, 0o755)
  const before = process.env.PATH
  process.env.PATH = `${directory}${path.delimiter}${before}`
  return {
    remove() {
      process.env.PATH = before
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
