import { expect, it } from 'vitest'
import { outputBlock, workflowCommand } from '../../src/hosts/commands.ts'

it('a command is one line, whatever its message and properties hold', () => {
  expect(workflowCommand('error', '50% of\r\na: b, c', { title: 'a:b,c\n100%', file: 'x.yaml', line: 3 })).toBe(
    '::error title=a%3Ab%2Cc%0A100%25,file=x.yaml,line=3::50%25 of%0D%0Aa: b, c\n',
  )
})

it('a command without properties has none, and a property without a value is left out', () => {
  expect(workflowCommand('add-mask', 's3cret')).toBe('::add-mask::s3cret\n')
  expect(workflowCommand('notice', 'm', { title: '', file: undefined })).toBe('::notice::m\n')
})

it('an output is a block whose end nobody can foresee', () => {
  const block = (value: string) => /^name<<(\S+)\n([\s\S]*)\n(\S+)\n$/.exec(outputBlock('name', value)) ?? []
  const [, begins = '', value, ends] = block('one\nghadelimiter_\nthree')
  expect(value).toBe('one\nghadelimiter_\nthree')
  expect(ends).toBe(begins)
  expect(block('again')[1]).not.toBe(begins)
})
