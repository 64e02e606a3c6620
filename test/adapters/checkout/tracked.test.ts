import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gitPathsOf } from '../../../src/adapters/checkout/tracked.ts'
import { checkout } from '../../support/program.ts'

let work: ReturnType<typeof checkout>
beforeEach(() => {
  work = checkout({
    'counts.csv': '1',
    'data/with a longer name, é.csv': '2',
    'made.csv': '3',
    'other/counts.csv': '4',
    'other/made.csv': '5',
  })
  track('.', 'counts.csv', 'data')
  track('other', 'counts.csv')
})
afterEach(() => work.remove())

const at = (name: string) => path.join(work.directory, name)
function track(tree: string, ...files: readonly string[]): void {
  for (const args of [
    ['init', '-q'],
    ['add', ...files],
  ])
    execFileSync('git', args, { cwd: at(tree), env: { PATH: process.env.PATH ?? '' } })
}
const pathsOf = (file: string) => gitPathsOf(work.directory, at(file))
const tracked = (file: string) => pathsOf(file).flatMap(({ path: name, isTracked }) => (isTracked ? [name] : []))

describe('what git may know a file by', () => {
  it('is its path from the root of the working tree, and whether the index has it', () => {
    expect(pathsOf('counts.csv')).toEqual([{ path: 'counts.csv', isTracked: true }])
    expect(tracked('data/with a longer name, é.csv')).toEqual(['data/with a longer name, é.csv'])
    expect(pathsOf('made.csv')).toEqual([{ path: 'made.csv', isTracked: false }])
  })

  it('is its path, too, where its name begins with dots', () => {
    writeFileSync(at('..counts.csv'), '6')
    track('.', '..counts.csv')
    expect(tracked('..counts.csv')).toEqual(['..counts.csv'])
  })

  it('is also its path in a working tree of its own below the workspace', () => {
    expect(pathsOf('other/counts.csv')).toContainEqual({ path: 'counts.csv', isTracked: true })
    expect(tracked('other/made.csv')).toEqual([])
  })

  it('is that of a linked working tree, whose .git is a file', () => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x'], { cwd: at('other') })
    execFileSync('git', ['worktree', 'add', '-q', at('linked')], { cwd: at('other') })
    expect(tracked('linked/counts.csv')).toEqual(['counts.csv'])
  })

  it('is what a link leads to as well, and what it is called by', () => {
    symlinkSync(at('counts.csv'), at('link.csv'))
    symlinkSync('data', at('folder'))
    expect(tracked('link.csv')).toEqual(['counts.csv'])
    expect(tracked('folder/with a longer name, é.csv')).toEqual(['data/with a longer name, é.csv'])
    expect(pathsOf('link.csv').map(({ path: name }) => name)).toContain('link.csv')
  })

  it('is nothing outside of the workspace and of any working tree', () => {
    const outside = checkout({ 'counts.csv': '1' })
    expect(gitPathsOf(work.directory, path.join(outside.directory, 'counts.csv'))).toEqual([])
    outside.remove()
  })

  it.each([
    ['is empty', ''],
    ['is of a version that is not read', 'DIRC\0\0\0\x04\0\0\0\x01'],
    ['ends too soon', 'DIRC\0\0\0\x02\0\0\0\x09abc'],
  ])('is a path that may be tracked for all we know, where the index %s', (_, index) => {
    mkdirSync(at('odd/.git'), { recursive: true })
    writeFileSync(at('odd/.git/index'), index)
    writeFileSync(at('odd/counts.csv'), '1')
    expect(pathsOf('odd/counts.csv')).toContainEqual({ path: 'counts.csv', isTracked: false })
  })
})
