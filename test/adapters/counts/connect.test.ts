import path from 'node:path'
import { expect, it } from 'vitest'
import { connectCounts } from '../../../src/adapters/counts/connect.ts'
import { AT } from '../../support/build.ts'
import { checkout } from '../../support/program.ts'

const HEADER = 'time,service,slo,good,total\n'

it('a counts file that is not UTF-8 is refused, and one that begins with a byte order mark is read', async () => {
  const row = Buffer.from(`${HEADER}2026-11-01T00:00:00Z,shop,it,9,9\n`)
  const work = checkout({
    'latin-1.csv': Buffer.concat([row, Buffer.from('2026-11-01T01:00:00Z,caf\xe9,it,9,9\n', 'latin1')]),
    'marked.csv': Buffer.concat([Buffer.from('\ufeff'), row]),
  })
  try {
    const file = path.join(work.directory, 'latin-1.csv')
    await expect(connectCounts(file, AT)).rejects.toMatchObject({
      diagnostics: [{ place: { file, line: 1, column: 1 }, problem: { message: 'this file is not UTF-8' } }],
    })
    await expect(connectCounts(path.join(work.directory, 'marked.csv'), AT)).resolves.toBeDefined()
  } finally {
    work.remove()
  }
})
