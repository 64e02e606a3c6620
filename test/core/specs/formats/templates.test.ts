import { describe, expect, it } from 'vitest'
import { contractsOf } from '../../../support/formats.ts'

const told = (text: string) =>
  contractsOf({ 'a.yaml': text }).diagnostics.map(
    ({ code, place, problem }) => `${code} ${place.line}:${place.column} ${problem.message}`,
  )
const adviceOf = (text: string) => contractsOf({ 'a.yaml': text }).diagnostics[0]?.problem.advice

const SLOTH = (service: string, query = 'sum(rate(e[{{.window}}]))') => `version: prometheus/v1
service: ${service}
slos:
  - name: a
    objective: 99.9
    description: 'for {{ .Values.people }}'
    sli:
      events:
        error_query: ${query}
        total_query: sum(rate(t[{{.window}}]))
    alerting:
      annotations:
        summary: '{{ $labels.job }} fails, {{ .Values.other }}'
`

describe('a template', () => {
  it.each([
    [
      'a Helm template',
      '{{- if .Values.slo.enabled }}\napiVersion: v1\nname: {{ .Values.name }}\n{{- end }}\n',
      '1:1 this is a Helm template, not yet rendered: {{- if .Values.slo.enabled }}',
    ],
    [
      'a value without quotes',
      'a: 1\nname: {{ .Values.name }}\nother: {{ .Values.name }}\n',
      '2:7 this is a Helm template, not yet rendered: {{ .Values.name }}',
    ],
    [
      'a window that Helm escapes',
      'a: [{{ "{{.window}}" }}]\nb: [\n',
      '1:5 this is a Helm template, not yet rendered: {{ "{{.window}}" }}',
    ],
    [
      "a statement of Jinja's",
      '{% for s in services %}\nname: {{ s }}\n{% endfor %}\n',
      '1:1 this is a Jinja template, not yet rendered: {% for s in services %}',
    ],
    ["a field of Go's", 'name: {{ .name }}\n', '1:7 this is a Go template, not yet rendered: {{ .name }}'],
    [
      'a value in quotes',
      SLOTH('"{{ .Values.service }}"'),
      '2:11 this is a Helm template, not yet rendered: {{ .Values.service }}',
    ],
    ['a part of a value', SLOTH('"shop-{{ env }}"'), '2:16 this is a Jinja template, not yet rendered: {{ env }}'],
    [
      'a part of a query',
      SLOTH('shop', `sum(rate(e{job="{{ .Values.job }}"}[{{.window}}]))`),
      '9:38 this is a Helm template, not yet rendered: {{ .Values.job }}',
    ],
    [
      'a version',
      `kind: SLO\napiVersion: "{{ .Values.api }}"\n`,
      '2:13 this is a Helm template, not yet rendered: {{ .Values.api }}',
    ],
    [
      'a kind',
      `apiVersion: acme.example/v1\nkind: "{{ .Values.kind }}"\n`,
      '2:7 this is a Helm template, not yet rendered: {{ .Values.kind }}',
    ],
    [
      'a key',
      SLOTH('shop').replace('sli:', '"{{ .Values.k }}":'),
      '7:5 this is a Helm template, not yet rendered: {{ .Values.k }}',
    ],
  ])('is told of once, at its first action: %s', (_, text, words) => {
    expect(told(text)).toEqual([`template ${words}`])
  })

  it('is asked to be rendered, with the command', () => {
    expect(adviceOf('{{- if .Values.a }}\na: b\n')).toContain('helm template <chart>')
    expect(adviceOf('{% if a %}\na: b\n')).toContain('jinja2 <template>')
    expect(adviceOf('a: {{ .b }}')).toContain('gomplate -f <template>')
  })

  it.each([
    ['placeholders for the window and for alerts', SLOTH('shop')],
    ['an object that is not an SLO', "apiVersion: v1\nkind: ConfigMap\ndata: { legend: '{{instance}}' }\n"],
  ])('is not what has %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('does not hide another mistake beside such a placeholder', () => {
    expect(
      told(
        SLOTH('shop')
          .replaceAll(/\.Values\.\w+/g, '$value')
          .replace('objective: 99.9', 'objective: @'),
      ),
    ).toEqual([expect.stringMatching(/^yaml 5:16/)])
  })
})
