import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { expressionMeaning } from '../../src/core/promql/meaning.ts'
import { mergeGroupEvent } from '../github/events.ts'
import { atTestServer } from '../support/at-test-server.ts'
import { CONTRACT, contract, Guarded, policy } from '../support/guarded.ts'
import { processorSeconds } from '../support/processor-time.ts'
import { readSources } from '../support/sources.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const objective = (number: string) => ({ [CONTRACT]: contract((text) => text.replace('99.9%', number)) })

describe('the limit of requests', () => {
  atTestServer((at) => {
    guarded = at
  })

  it('a pull request of thousands of contract files does not use up the requests of the whole repository', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `.slo/slos/${index}.yaml`,
        contract((text) => text.replace('checkout', `s${index}`)),
      ]),
    )
    const pull = guarded.pull(files)
    guarded.github.resetLog()
    await guarded.guard(pull).catch(() => null)
    expect(guarded.github.requests.length).toBeLessThan(500)
  })
})

describe('strangers', () => {
  it('many pull requests with the same head do not break the guard of a harmless one', async () => {
    const { shop } = guarded
    const pull = guarded.pull({ 'README.md': 'Harmless' })
    const fork = shop.fork('mallory')
    for (let twin = 0; twin < 40; twin += 1) {
      fork.branch(`twin-${twin}`, pull.headSha)
      shop.pull({ author: 'mallory', head: `twin-${twin}`, from: fork })
    }
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('unchanged')
    expect(guarded.status(pull.headSha)).toMatch(/^success/)
  })
})

describe('one file on main', () => {
  it('a twin of the directory that is on main already does not turn every pull request red', async () => {
    guarded.shop.push('main', { files: { '.SLO/notes.txt': 'Old notes' }, author: 'olga' })
    const { report } = await guarded.guard(guarded.pull({ 'README.md': 'Harmless' }))
    expect(report.verdict).toBe('unchanged')
  })

  it('a target that is no UTF-8 does not stop the gate', async () => {
    const workspace = await mkdtemp(path.join(tmpdir(), 'slo-gate-attack-'))
    try {
      await mkdir(path.join(workspace, '.slo/slos'), { recursive: true })
      await mkdir(path.join(workspace, '.slo/targets'), { recursive: true })
      await writeFile(path.join(workspace, CONTRACT), contract())
      await writeFile(path.join(workspace, '.slo/policy.yaml'), policy())
      await writeFile(path.join(workspace, '.slo/targets/checkout.yaml'), Buffer.from([0xff, 0xfe]))
      expect(await readSources(workspace, '.slo')).toBeDefined()
    } finally {
      await rm(workspace, { recursive: true })
    }
  })
})

describe('merge groups', () => {
  it('a mention of an unrelated, blocked pull request does not block a group that was reviewed', async () => {
    const { shop } = guarded
    const unrelated = guarded.pull(objective('9%'))
    shop.branch('tighter', shop.tip('main'))
    shop.push('tighter', {
      files: objective('99.95%'),
      author: 'alice',
      message: `Tighten availability\n\nNot as lax as #${unrelated.number}.`,
    })
    const pull = shop.pull({ author: 'alice', head: 'tighter' })
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(mergeGroupEvent(pull))
    expect(report.verdict).toBe('approved')
  })
})

describe('texts', () => {
  it('a query of many escaped quotes does not take minutes', () => {
    expect(processorSeconds(() => expressionMeaning('\\"'.repeat(50_000)))).toBeLessThan(5)
  })
})
