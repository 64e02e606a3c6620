import { describe, expect, it } from 'vitest'
import { placeAt, replacedIn } from '../../../src/core/model/written-query.ts'

describe('a text with something else in the place of its placeholders', () => {
  const at = (line: number, column: number) => ({ file: 'a.yaml', line, column })
  const placed = {
    text: 'rate(x[{{.window}}]) /\nrate(y[{{.window}}])',
    runs: [
      { from: 0, to: 22, place: at(3, 5) },
      { from: 23, to: 43, place: at(4, 5) },
    ],
  }

  it.each([
    ['$window', 'rate(x', at(3, 5)],
    ['$window', '$window', at(3, 12)],
    ['$window', ']) /', at(3, 23)],
    ['$window', 'rate(y', at(4, 5)],
    ['$a-longer-placeholder', ']) /', at(3, 23)],
    ['', ']) /', at(3, 23)],
  ])('with %j has its characters where they stood: %j', (by, wanted, place) => {
    const replaced = replacedIn(placed, /\{\{\.window\}\}/g, by)
    expect(placeAt(replaced, replaced.text.indexOf(wanted))).toEqual(place)
  })

  it('has each of several where it stood', () => {
    const replaced = replacedIn(placed, /\{\{\.window\}\}/g, '$window')
    expect(replaced.text).toBe('rate(x[$window]) /\nrate(y[$window])')
    expect(placeAt(replaced, replaced.text.lastIndexOf('$window'))).toEqual(at(4, 12))
    expect(placeAt(replaced, replaced.text.length)).toEqual(at(4, 25))
  })
})
