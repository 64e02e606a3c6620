import { expect, it } from 'vitest'
import { layoutOf } from '../../../../src/core/specs/layout/layout.ts'

it("a directory that can't be listed stands in the way where contracts are, and nowhere else", () => {
  const unlisted = (...paths: string[]) =>
    layoutOf(
      '.slo',
      paths.map((path) => ({ path, kind: 'unlisted', bytes: 0 })),
    )
  const { diagnostics, targetDiagnostics } = unlisted('docs', 'slos/a', 'targets/b')
  expect(diagnostics.map(({ place }) => place.file)).toEqual(['.slo/slos/a'])
  expect(targetDiagnostics.map(({ place }) => place.file)).toEqual(['.slo/targets/b'])
  expect(unlisted('slos', 'targets').diagnostics.map(({ problem }) => problem.message)).toEqual([
    "this directory can't be read",
  ])
})
