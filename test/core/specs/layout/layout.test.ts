import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../../src/core/specs/layout/layout.ts'

it("a directory that can't be listed stands in the way where contracts are", () => {
  const unlisted = (...paths: string[]) =>
    layoutOf(
      '.slo',
      paths.map((path) => ({ path, kind: 'unlisted', bytes: 0 })),
    )
  const { diagnostics, targetDiagnostics } = unlisted('.cache', 'slos/a', 'targets/b')
  expect(diagnostics.map(({ place }) => place.file)).toEqual(['.slo/slos/a'])
  expect(targetDiagnostics.map(({ place }) => place.file)).toEqual(['.slo/targets/b'])
  expect(unlisted('slos', 'targets').diagnostics.map(({ problem }) => problem.message)).toEqual([
    "this directory can't be read",
  ])
})

describe('a directory that this version does not read', () => {
  const problemsOf = (...paths: string[]) => {
    const { diagnostics, targetDiagnostics } = layoutOf(
      '.slo',
      paths.map((path) => ({ path, kind: 'file', bytes: 1 })),
    )
    expect(targetDiagnostics).toEqual([])
    return diagnostics.map(({ place, problem }) => `${place.file}:${place.line} ${problem.message}`)
  }

  it.each(['silences/december.yaml', 'docs/why.md', 'Silences/a.yaml', 'slo/shop.yaml', 'old/slos/a.yaml'])(
    'is an error at its first file: %s',
    (path) => {
      const top = path.split('/')[0]
      expect(problemsOf(path, 'slos/shop.yaml')).toEqual([
        `.slo/${path}:1 this version does not read the directory \`${top}/\``,
      ])
    },
  )

  it('is told of once, however much it holds', () => {
    expect(problemsOf('silences/b.yaml', 'silences/a.yaml', 'silences/x/y.txt', 'alerts/a.yaml')).toEqual([
      '.slo/alerts/a.yaml:1 this version does not read the directory `alerts/`',
      '.slo/silences/a.yaml:1 this version does not read the directory `silences/`',
    ])
  })

  it('may be one of a tool, when it is hidden and has no YAML', () => {
    expect(problemsOf('.idea/workspace.xml', '.cache/x', '.DS_Store')).toEqual([])
    expect(problemsOf('.drafts/shop.yaml')).toEqual([
      '.slo/.drafts/shop.yaml:1 this version does not read the directory `.drafts/`',
    ])
  })

  it('is none of the files beside them, which are read as before', () => {
    expect(
      problemsOf('README.md', '.gitkeep', 'policy.yaml', 'slos/README.md', 'slos/team/shop.yaml', 'targets/x/y.yaml'),
    ).toEqual([])
  })
})

it('a directory that can not be listed is not read either', () => {
  const { diagnostics } = layoutOf('.slo', [{ path: 'silences', kind: 'unlisted', bytes: 0 }])
  expect(diagnostics.map(({ problem }) => problem.message)).toEqual([
    'this version does not read the directory `silences/`',
  ])
})
