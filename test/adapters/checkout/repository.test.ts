import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { repositoryOf } from '../../../src/adapters/checkout/repository.ts'
import { checkout } from '../../support/program.ts'

it('a file of the checkout has its text, and a directory none', () => {
  const { directory, remove } = checkout({ 'docs/a.md': '# A\n' })
  try {
    const lookAt = repositoryOf(directory)
    expect(lookAt('docs/a.md')).toEqual({ kind: 'text', text: '# A\n' })
    expect(lookAt('docs')).toEqual({ kind: 'other' })
    expect(lookAt('docs/b.md')).toEqual({ kind: 'missing' })
    expect(lookAt('docs/a.md/b.md')).toEqual({ kind: 'missing' })
  } finally {
    remove()
  }
})

it('a link out of the checkout is not read', () => {
  const [inside, outside] = [checkout({ 'a.md': 'a' }), checkout({ 'secret.md': 'secret' })]
  try {
    symlinkSync(path.join(outside.directory, 'secret.md'), path.join(inside.directory, 'b.md'))
    expect(repositoryOf(inside.directory)('b.md')).toEqual({ kind: 'other' })
  } finally {
    inside.remove()
    outside.remove()
  }
})

it('a file that git knows and a sparse checkout leaves out is not missing', () => {
  const { directory, remove } = checkout({ 'docs/a.md': '# A\n' })
  try {
    execFileSync('git', ['init', '-q'], { cwd: directory })
    execFileSync('git', ['add', '.'], { cwd: directory })
    rmSync(path.join(directory, 'docs'), { recursive: true })
    expect(['docs/a.md', 'docs', 'docs/b.md'].map((file) => repositoryOf(directory)(file).kind)).toEqual([
      'other',
      'other',
      'missing',
    ])
  } finally {
    remove()
  }
})
