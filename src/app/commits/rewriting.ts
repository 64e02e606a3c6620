import { type Diagnostic, Problem } from '../../core/model/problem.ts'
import { type Attributes, type CommitSources, type Location, sameAttributes } from '../../core/specs/commit-sources.ts'
import { pathOf } from '../../core/specs/directory-files.ts'
import { rewritingLines } from '../../core/specs/layout/attributes.ts'

/** What an edit brings in git attributes above the SLO directory that may rewrite its protected files in a checkout. */
export async function rewriting(
  sources: CommitSources,
  before: Location,
  after: Location,
): Promise<readonly Diagnostic[]> {
  const added = after.attributes.filter((one) => !before.attributes.some((old) => sameAttributes(old, one)))
  if (added.length === 0) return []
  const files = await sources.files(after)
  const { contracts, waivers } = files.layout
  const known = [...contracts, ...waivers].map(({ path }) => path)
  const names = ['policy.yaml', ...['slos', 'waivers'].flatMap((at) => [`${at}/a.yaml`, `${at}/a.yml`]), ...known]
  const paths = names.map((path) => pathOf(files, { path }))
  return (await Promise.all(added.map((one) => rewritingIn(one, paths, sources)))).flat()
}

/** The lines of one file of attributes that may rewrite one of these files. */
async function rewritingIn(
  attributes: Attributes,
  paths: readonly string[],
  sources: CommitSources,
): Promise<readonly Diagnostic[]> {
  const { directory, bytes } = attributes
  const file = `${directory === '' ? '' : `${directory}/`}.gitattributes`
  const at = (line: number, problem: Problem): Diagnostic => ({
    code: 'layout',
    place: { file, line, column: 1 },
    problem,
  })
  if (bytes > MAX_BYTES) return [at(1, tooMany(bytes))]
  const depth = directory === '' ? 0 : directory.length + 1
  const files = paths.map((path) => path.slice(depth))
  const lines = rewritingLines(await sources.attributesText(attributes), files)
  return lines.map(({ line, text }) => at(line, rewritten(text)))
}

/** Each line is held against each contract file. */
const MAX_BYTES = 65_536

const tooMany = (bytes: number) =>
  new Problem(
    `this file has ${bytes} bytes, so nobody knows whether it rewrites the contracts in a checkout`,
    `at most ${MAX_BYTES}`,
  )

const rewritten = (line: string) =>
  new Problem(
    `a checkout may show other text of the contracts than reviewers see (\`${line}\`)`,
    'no working-tree-encoding, ident or filter that matches the SLO files',
  )
