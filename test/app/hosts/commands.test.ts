import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outputBlock, workflowCommand } from '../../../src/app/hosts/commands.ts'

it('a command is one line, whatever its message and properties hold', () => {
  expect(workflowCommand('error', '50% of\r\na: b, c', { title: 'a:b,c\n100%', file: 'x.yaml', line: 3 })).toBe(
    '::error title=a%3Ab%2Cc%0A100%25,file=x.yaml,line=3::50%25 of%0D%0Aa: b, c\n',
  )
})

it('a command without properties has none, and a property without a value is left out', () => {
  expect(workflowCommand('add-mask', 's3cret')).toBe('::add-mask::s3cret\n')
  expect(workflowCommand('notice', 'm', { title: '', file: undefined })).toBe('::notice::m\n')
})

/** What the runner makes of a block: the lines up to the first that is the delimiter, and what is left over. */
function readBlock(block: string): { name: string; value: string; rest: string[] } {
  const [head = '', ...lines] = block.split('\n')
  const [name = '', delimiter] = head.split('<<')
  const end = lines.findIndex((line) => line.replace(/\r$/, '') === delimiter)
  return { name, value: lines.slice(0, end).join('\n'), rest: lines.slice(end + 1) }
}

it('an output is a block that no value can end early', () => {
  const likeEnds = fc.array(fc.constantFrom('end', '_', '\n', '\r', 'end__', '<<', 'name<<end'), { maxLength: 30 })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        likeEnds.map((parts) => parts.join('')),
      ),
      (value) => {
        expect(readBlock(outputBlock('name', value))).toEqual({ name: 'name', value, rest: [''] })
      },
    ),
  )
})
