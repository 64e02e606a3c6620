import { expect, it } from 'vitest'
import { blobId } from '../../../src/core/specs/blob-id.ts'

it.each([
  ['nothing', '', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
  ['a line', 'hello world\n', '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'],
  ['more than one byte a character', 'é\n', 'c6003325155f475bd7c87731607525dce73be9cf'],
])('the blob id of %s is what git hash-object prints', (_, text, id) => {
  expect(blobId(Buffer.from(text))).toBe(id)
})
