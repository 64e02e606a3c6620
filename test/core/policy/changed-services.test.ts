import { describe, expect, it } from 'vitest'
import type { Service } from '../../../src/core/model/slo.ts'
import { changedServices, isTouched } from '../../../src/core/policy/changed-services.ts'

const PLACE = { file: '.slo/slos/cart.yaml', line: 1, column: 1 }
const service = (name: string, ...paths: string[]): Service => ({
  name,
  paths,
  owner: null,
  runbook: null,
  policy: 'default',
  reviewed: null,
  places: { service: PLACE, paths: PLACE, runbook: PLACE, reviewed: PLACE },
})

describe('the services that a deploy changes', () => {
  const SERVICES = [service('cart', 'cart/'), service('pay', 'pay/', 'shared/**/*.ts'), service('any')]

  it.each<[string, string[], string[]]>([
    ['those on whose paths a file lies, and those without paths', ['cart/a.ts'], ['cart', 'any']],
    ['those of which any path fits any file', ['readme.md', 'shared/x/y.ts'], ['pay', 'any']],
    ['those without paths, where no file lies on any', ['readme.md'], ['any']],
    ['all, where a contract is edited', ['.slo/slos/cart.yaml'], ['cart', 'pay', 'any']],
    ['all, where the policy is edited beside another file', ['readme.md', '.slo/policy.yaml'], ['cart', 'pay', 'any']],
    ['none more for a target', ['.slo/targets/cart.yaml'], ['any']],
    ['none more for a file that only ends like a contract', ['docs/.slo/slos/cart.yaml'], ['any']],
    ['none more for a directory that only ends like the contracts', ['docs/.slo/slos/'], ['any']],
  ])('are %s', (_, files, names) => {
    expect(changedServices(SERVICES, files, '.slo')).toEqual(names)
  })
})

describe('the paths of a service', () => {
  it.each<[string, string, boolean]>([
    ['src/', 'src/deep/a.ts', true],
    ['src/', 'other/src/a.ts', false],
    ['src/', 'src', true],
    ['src', 'src/a.ts', false],
    ['/src/', 'src/a.ts', true],
    ['./src/', 'src/a.ts', true],
    ['.config/', '.config/a', true],
    ['a/b', 'ab', false],
    ['src/**', 'src/.hidden/a', true],
    ['!src', 'other', false],
    ['!src', '!src', true],
  ])('%s with the file %s: %s', (path, file, touched) => {
    expect(isTouched(service('cart', path), [file])).toBe(touched)
  })
})
