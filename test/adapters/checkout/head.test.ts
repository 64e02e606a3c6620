import { describe, expect, it } from 'vitest'
import { checkedOut } from '../../../src/adapters/checkout/head.ts'
import { checkout } from '../../support/program.ts'

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)]

function headIn(files: Readonly<Record<string, string>>, below = ''): string | null {
  const { directory, remove } = checkout(files)
  try {
    return checkedOut(`${directory}${below}`)
  } finally {
    remove()
  }
}

describe('the commit that is checked out', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['a commit', { '.git/HEAD': `${A}\n` }, A],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${A}\n` }, A],
    [
      'a packed branch',
      {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/packed-refs': `# pack\n${B} refs/heads/x\n${A} refs/heads/main\n`,
      },
      A,
    ],
    [
      'a branch that was packed and moved',
      {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/refs/heads/main': A,
        '.git/packed-refs': `${B} refs/heads/main\n`,
      },
      A,
    ],
    ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, null],
    [
      'refs that git keeps in another way',
      { '.git/HEAD': 'ref: refs/heads/.invalid\n', '.git/reftable/tables.list': 'x' },
      null,
    ],
    ['no commit at all', { '.git/HEAD': 'nonsense' }, null],
    ['no repository', { 'README.md': 'x' }, null],
  ])('is known of %s', (_, files, commit) => {
    expect(headIn(files)).toBe(commit)
  })

  it('is that of a worktree, whose branches are kept with the first', () => {
    const files = {
      'other/.git': 'gitdir: ../main/.git/worktrees/other\n',
      'main/.git/worktrees/other/HEAD': 'ref: refs/heads/x\n',
      'main/.git/worktrees/other/commondir': '../..\n',
      'main/.git/refs/heads/x': `${B}\n`,
    }
    expect(headIn(files, '/other')).toBe(B)
  })
})
