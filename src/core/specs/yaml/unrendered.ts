import { Problem } from '../../model/problem.ts'

/** Where a template stands in a text that should have been rendered. */
export interface TemplateMark {
  readonly offset: number
  readonly problem: Problem
}

/** An action of Go's or Jinja's templates, or a statement of Jinja's. */
const ACTION = /\{\{(?<action>[^{}]*(?:\{\{[^{}]*\}\}[^{}]*)?)\}\}|\{%(?<statement>[^{}]*?)%\}/g
/** The window of a query, in which Sloth and OpenSLO have a placeholder. */
const WINDOW = /^\s*\.window\s*$/i
/** What Prometheus fills in when an alert fires. */
const ALERT = /\$(labels|value|externalLabels|externalURL)\b/
const HELM =
  /^-|-$|\.(Values|Release|Chart|Capabilities|Files|Template)\b|^-?\s*(include|tpl|toYaml|lookup)\b|^\s*["`]\{\{/
const GO = /^\s*(\.|if |else|end|range |with |define |block |template |\$|\/\*)/
/** How much of an action a message quotes. */
const QUOTED = 40

/** The first action of a template in a text, placeholders of queries and of alerts left out; null when there is none. */
export function templateIn(text: string, isMeant: (action: string) => boolean = () => false): TemplateMark | null {
  for (const { 0: whole, index, groups } of text.matchAll(ACTION)) {
    const { action } = groups ?? {}
    if (action !== undefined && (WINDOW.test(action) || ALERT.test(action) || isMeant(action))) continue
    return { offset: index, problem: problemOf(whole, action ?? null) }
  }
  return null
}

function problemOf(whole: string, action: string | null): Problem {
  const [language, advice] = renderedBy(action)
  const quoted = whole.length > QUOTED ? `${whole.slice(0, QUOTED)}…` : whole
  return new Problem(`this is ${language}, not yet rendered: ${quoted}`, 'the file that comes out of it', advice)
}

function renderedBy(action: string | null): readonly [language: string, advice: string] {
  if (action !== null && HELM.test(action)) {
    return ['a Helm template', 'Render it first: helm template <chart> --show-only templates/<file> > .slo/slos/<file>']
  }
  if (action !== null && GO.test(action)) {
    return ['a Go template', 'Render it first, for instance: gomplate -f <template> > .slo/slos/<file>']
  }
  return ['a Jinja template', 'Render it first, for instance: jinja2 <template> <values> > .slo/slos/<file>']
}
