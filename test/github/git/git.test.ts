/** The test server's git against the real one: same objects, same SHA-1s, same merge bases. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Repository } from '../world/repository.ts'
import { World } from '../world/world.ts'
import { commitsBetween, mergeBase } from './history.ts'

const submodule = '1234567890123456789012345678901234567890'
const who = { name: 'Ada Lovelace', email: 'ada@example.com' }

let folder: string
let repository: Repository

function git(...args: string[]): string {
  const date = `${repository.world.now.getTime() / 1000} +0000`
  const identity = { GIT_AUTHOR_NAME: who.name, GIT_AUTHOR_EMAIL: who.email, GIT_AUTHOR_DATE: date }
  const committer = { GIT_COMMITTER_NAME: who.name, GIT_COMMITTER_EMAIL: who.email, GIT_COMMITTER_DATE: date }
  const env = { ...process.env, ...identity, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'github-git-'))
  repository = new World().repository('acme/shop')
  git('init', '-q', '-b', 'main')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('objects', () => {
  test('blob, tree and commit have the SHA-1s that git gives them', () => {
    // a.b, a/ and a0 sort differently as names and as tree entries.
    const files = { 'a.b': 'one\n', 'a/x.txt': 'två\n', a0: '', 'a/b/c.txt': 'deep' }
    for (const [path, text] of Object.entries(files)) write(path, text)
    write('run.sh', 'true\n')
    chmodSync(join(folder, 'run.sh'), 0o755)
    symlinkSync('a/x.txt', join(folder, 'link'))
    git('add', '-A')
    git('update-index', '--add', '--cacheinfo', `160000,${submodule},vendor/lib`)
    git('commit', '-q', '-m', 'First\n\nWith a body.')

    const sha = repository.commit({
      files: {
        ...files,
        'run.sh': { text: 'true\n', mode: '100755' },
        link: { symlink: 'a/x.txt' },
        'vendor/lib': { submodule },
      },
      author: who,
      message: 'First\n\nWith a body.\n',
    })
    expect(repository.store.mustCommit(sha).tree).toBe(git('rev-parse', 'HEAD^{tree}'))
    expect(sha).toBe(git('rev-parse', 'HEAD'))
    expect(repository.store.blob(git('rev-parse', 'HEAD:a/x.txt'))?.toString()).toBe('två\n')
    repository.branch('main', sha)
  })

  test('a removed file takes its empty folders with it', () => {
    git('rm', '-q', 'a/b/c.txt')
    repository.world.tick(60)
    git('commit', '-q', '-m', 'Second')
    const sha = repository.push('main', { files: { 'a/b/c.txt': null }, author: who, message: 'Second\n' })
    expect(sha).toBe(git('rev-parse', 'HEAD'))
  })
})

describe('history', () => {
  function commitBoth(branch: string, path: string): void {
    repository.world.tick(60)
    git('checkout', '-q', branch)
    write(path, path)
    git('add', path)
    git('commit', '-q', '-m', path)
    const sha = repository.push(branch, { files: { [path]: path }, author: who, message: `${path}\n` })
    expect(sha).toBe(git('rev-parse', 'HEAD'))
  }

  function mergeBoth(into: string, from: string): void {
    repository.world.tick(60)
    git('checkout', '-q', into)
    const parents = [repository.tip(into), repository.tip(from)]
    const files = { [`${from}.txt`]: `${from}.txt` }
    git('merge', '-q', '--no-ff', '-m', 'Merge', from)
    const sha = repository.commit({ parents, files, author: who, message: 'Merge\n' })
    expect(repository.branch(into, sha)).toBe(git('rev-parse', 'HEAD'))
  }

  test('merge bases are those of git, before and after merges', () => {
    git('branch', 'feature')
    repository.branch('feature', repository.tip('main'))
    const base = (): unknown => mergeBase(repository.store, repository.tip('main'), repository.tip('feature'))
    commitBoth('main', 'main.txt')
    commitBoth('feature', 'feature.txt')
    expect(base()).toBe(git('merge-base', 'main', 'feature'))
    mergeBoth('feature', 'main')
    commitBoth('main', 'later.txt')
    expect(base()).toBe(git('merge-base', 'main', 'feature'))
    const ahead = commitsBetween(repository.store, repository.tip('main'), repository.tip('feature'))
    expect(ahead).toEqual(git('rev-list', 'main..feature').split('\n'))
  })

  test('unrelated histories have no merge base', () => {
    const other = repository.commit({ files: { x: 'x' }, message: 'alone' })
    expect(mergeBase(repository.store, repository.tip('main'), other)).toBeUndefined()
  })
})
