import { Problem } from '../../model/problem.ts'

/** Files that lie beside contracts and that nobody takes for one: prose, pictures, hidden ones, and what tools look for by its name. */
const BESIDE = /(^|\/)(\.[^/]*|([A-Z_-]+|Makefile)(\.txt)?|[^/.]+\.([mM][dD]|markdown|adoc|rst|png|svg|jpe?g|gif))$/

interface Source {
  readonly pattern: RegExp
  readonly what: string
  readonly advice: string
}

/** Files that make SLOs, and are none themselves. */
const SOURCES: readonly Source[] = [
  {
    pattern: /\.(tf|tofu|hcl|tfvars)$/i,
    what: "a file of Terraform's",
    advice: 'Write its SLOs as contracts, or keep the file elsewhere.',
  },
  {
    pattern: /\.(tpl|tmpl|gotmpl|j2|jinja2?|erb|mustache)$/i,
    what: 'a template',
    advice: 'Render it first, and keep here what comes out.',
  },
  {
    pattern: /\.(jsonnet|libsonnet|cue|dhall|star|k|pkl)$/i,
    what: 'the source of generated files',
    advice: 'Keep here what is generated.',
  },
]

/** What a file below `slos/` is that is not read for its name; null for one that nobody takes for a contract. */
export function unreadFile(path: string): Problem | null {
  if (BESIDE.test(path)) return null
  const source = SOURCES.find(({ pattern }) => pattern.test(path))
  if (source) return new Problem(`this is ${source.what}, and is not read`, null, source.advice)
  return new Problem(
    'this file is not read: its name says neither YAML nor JSON',
    'a name that ends in .yaml, .yml or .json',
  )
}
