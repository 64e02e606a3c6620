import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FreezePlace,
  type FreezeSubject,
  freezeMarker,
  subjectOfIssue,
} from '../../../src/core/policy/freeze-marker.ts'

const place = (environment: string | null, directory = '.slo'): FreezePlace => ({ directory, environment })
const CHECKOUT: FreezeSubject = { kind: 'service', service: 'checkout' }
const COLLECTED: FreezeSubject = { kind: 'collected' }

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
const subjects = fc.oneof(
  name.map((service): FreezeSubject => ({ kind: 'service', service })),
  fc.constant(COLLECTED),
)
const places = fc.record({ directory: name, environment: fc.option(name) })

describe('the marker of a freeze issue', () => {
  it('reads as a comment that names version, directory, environment and service', () => {
    expect(freezeMarker(place('Production'), CHECKOUT)).toBe(
      '<!-- slo-gate:freeze:v1 directory=.slo environment=production service=checkout -->',
    )
    expect(freezeMarker(place(null), COLLECTED)).toBe(
      '<!-- slo-gate:freeze:v1 directory=.slo environment= collected -->',
    )
  })

  it('leads back to its subject, whatever the names hold, on a line that nothing ends early', () => {
    fc.assert(
      fc.property(places, subjects, (where, subject) => {
        const marker = freezeMarker(where, subject)
        expect(marker).toMatch(/^<!-- [!-~ ]+ -->$/)
        expect(marker.indexOf('>')).toBe(marker.length - 1)
        expect(subjectOfIssue(`${marker}\nsome text`, where)).toEqual(subject)
      }),
    )
  })

  it('is compared without the case of the environment, and with all else', () => {
    const body = freezeMarker(place('Staging EU'), CHECKOUT)
    expect(subjectOfIssue(body, place('staging eu'))).toEqual(CHECKOUT)
    expect(subjectOfIssue(body, place('staging'))).toBeNull()
    expect(subjectOfIssue(body, place(null))).toBeNull()
    expect(subjectOfIssue(body, place('Staging EU', 'other/.slo'))).toBeNull()
  })

  it.each([
    ['no text', ''],
    ['another version', '<!-- slo-gate:freeze:v2 directory=.slo environment= service=checkout -->'],
    ['a marker that is quoted', `> ${freezeMarker(place(null), CHECKOUT)}`],
    ['a marker further down', `\n${freezeMarker(place(null), CHECKOUT)}`],
    ['a service that is broken off', '<!-- slo-gate:freeze:v1 directory=.slo environment= service=%E0%A4 -->'],
    ['no service', '<!-- slo-gate:freeze:v1 directory=.slo environment= service= -->'],
  ])('is none where a text has %s', (_, body) => {
    expect(subjectOfIssue(body, place(null))).toBeNull()
  })
})
