import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const HAS_GIT = spawnSync('git', ['--version']).status === 0

/** A git repository, in a temporary folder of its own unless it is told where, with nothing of the machine's settings. */
export class LocalRepository {
  readonly root: string
  constructor(options: readonly string[] = [], root = mkdtempSync(path.join(tmpdir(), 'slo-gate-repository-'))) {
    this.root = realpathSync.native(root)
    this.git('init', '-q', '--initial-branch=main', ...options)
  }

  /** What a command of git prints, without the closing line break. */
  git(...args: readonly string[]): string {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
    const env = { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...PEOPLE }
    return execFileSync('git', [...args], { cwd: this.root, env, encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  }

  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.root, name)), { recursive: true })
      writeFileSync(path.join(this.root, name), text)
    }
    return this
  }

  /** Commits all that is there; the SHA. */
  commit(files: Readonly<Record<string, string | Buffer>> = {}): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '-q', '--allow-empty', '--no-verify', '-m', 'Change')
    return this.git('rev-parse', 'HEAD')
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

const AT = '2026-11-01T00:00:00Z'
const PEOPLE = {
  GIT_AUTHOR_NAME: 'olga',
  GIT_AUTHOR_EMAIL: 'olga@acme.example',
  GIT_AUTHOR_DATE: AT,
  GIT_COMMITTER_NAME: 'olga',
  GIT_COMMITTER_EMAIL: 'olga@acme.example',
  GIT_COMMITTER_DATE: AT,
}
