import { describe, expect, it } from 'vitest'
import { problemText } from '../../../src/present/diagnostics.ts'
import { contractText, directoryOf } from '../../support/build.ts'
import { LATENCY, targetsIn, targetText } from '../../support/targets.ts'

const { slos } = directoryOf({
  'a.yaml': contractText(),
  'b.yaml': contractText({ name: 'latency', objective: '99%', indicator: LATENCY }),
})
/** Each thing that is wrong with a target file, as `line:column message`. */
const errors = (text: string) =>
  targetsIn(text, slos).diagnostics.map(({ place, problem }) => `${place.line}:${place.column} ${problemText(problem)}`)
const refusal = (target: string) => errors(targetText(`- { ${target} }`)).join('\n')

describe('a target file', () => {
  it('has stretch numbers for the SLOs of one service', () => {
    const text = targetText(
      '- { slo: availability, target: 99.95% }\n  - { slo: latency, within: 0.25s }',
      'runbook: https://r.example',
    )
    expect(targetsIn(text, slos)).toMatchObject({
      diagnostics: [],
      targets: [
        {
          service: 'shop',
          slo: 'availability',
          aim: { kind: 'ratio', text: '99.95%' },
          runbook: 'https://r.example',
          reviewed: null,
          place: { file: '.slo/targets/shop.yaml', line: 5 },
        },
        { slo: 'latency', aim: { kind: 'latency', within: { text: '0.25s' } }, place: { line: 6 } },
      ],
    })
  })

  it('may stretch a latency SLO by its share too', () => {
    expect(targetsIn(targetText('- { slo: latency, target: 99.5% }'), slos).targets).toHaveLength(1)
  })

  it.each([
    [
      'slo: availability, target: 99.9%',
      '5:26 the target 99.9% is the objective itself, 99.9%. Expected a target above 99.9%. The objective is the floor',
    ],
    ['slo: availability, target: 99.900', 'the target 99.9% is the objective itself'],
    ['slo: availability, target: 99.5%', 'the target 99.5% is looser than the objective, 99.9%'],
    [
      'slo: latency, within: 500ms',
      'the target of 500ms is the bound itself of the SLO, 500ms. Expected a time shorter than 500ms',
    ],
    ['slo: latency, within: 0.5s', 'the target of 0.5s is the bound itself'],
    ['slo: latency, within: 2s', 'the target of 2s is looser than the bound of the SLO, 500ms'],
    ['slo: availability, within: 200ms', 'shop/availability does not measure a latency. Expected a target in percent'],
    [
      'slo: availabilty, target: 99.95%',
      'there is no SLO `shop/availabilty`. Expected the service and the name of an SLO. Did you mean shop/availability?',
    ],
    ['slo: nothing-like-it, target: 99.95%', 'The SLOs are shop/availability, shop/latency.'],
    [
      'slo: latency, target: 99.5%, within: 200ms',
      'target and within exclude each other. Expected exactly one of target, within',
    ],
    ['slo: latency', 'one of these keys is missing. Expected exactly one of target, within'],
    ['slo: availability, target: 100%', 'a target of 100% leaves no error budget'],
    ['slo: availability, target: 100.1%', 'a target of 100.1% is more than everything'],
    [
      'slo: availability, target: 0.9995',
      '`0.9995` would be 0.9995%. Expected a percentage strictly between 0 and 100, such as 99.9%. Was 99.95% meant?',
    ],
    ['slo: availability, target: high', '`high` is not a target'],
    ['slo: availability, objective: 99.95%', 'unknown key `objective`. Expected one of slo, target, within'],
    ['target: 99.95%', '`slo` is missing. Expected the name of an SLO'],
    [
      'slo: availability, objective: 99.95%',
      'unknown key `objective`. Expected one of slo, target, within. Did you mean target?',
    ],
  ])('is refused for { %s }: %s', (target, message) => {
    expect(refusal(target)).toContain(message)
  })

  it.each([
    ['another version', 'version: slo-gate/v2\nservice: shop\ntargets: []\n', /1:10 unknown version/],
    ['no target', targetText('[]').replace('\n  []', ' []'), /at least one target/],
    [
      'no day as its review',
      targetText('- { slo: availability, target: 99.95% }', 'reviewed: 2026-02-30'),
      /3:11 `2026-02-30` is not in the calendar/,
    ],
    ['a list', '- a\n', /expected a mapping/],
    ['nothing', '', /this file is empty/],
    ['broken YAML', 'version: [', /1:\d+ /],
  ])('is refused with %s', (_, text, message) => {
    expect(errors(text).join('\n')).toMatch(message)
  })

  it('has one target for an SLO; a second one names the line of the first', () => {
    const twice = targetText('- { slo: availability, target: 99.95% }\n  - { slo: availability, target: 99.99% }')
    expect(errors(twice)).toEqual([
      '6:26 shop/availability has a target already, in .slo/targets/shop.yaml:5. Expected one target for an SLO.',
    ])
  })

  it('that is wrong in one target keeps the right ones', () => {
    const mixed = targetText('- { slo: availability, target: 99.5% }\n  - { slo: latency, within: 200ms }')
    const { targets, diagnostics } = targetsIn(mixed, slos)
    expect(targets.map(({ slo }) => slo)).toEqual(['latency'])
    expect(diagnostics).toHaveLength(1)
  })
})
