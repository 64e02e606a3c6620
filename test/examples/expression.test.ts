import { describe, expect, it } from 'vitest'
import { type Contexts, expand } from './expression.ts'

const contexts: Contexts = {
  github: { sha: 'abc', event: { pull_request: { number: 7 }, forced: false }, ref_name: '' },
  inputs: { 'image-tag': 'v1' },
  matrix: { environment: 'production-eu' },
  secrets: {},
  vars: { URL: 'https://x' },
}

describe('expand', () => {
  it.each([
    ['plain', 'plain'],
    [`\${{ github.sha }}`, 'abc'],
    [`shop:\${{ inputs.image-tag }} in \${{ matrix.environment }}`, 'shop:v1 in production-eu'],
    [`\${{ github.event.pull_request.number || github.sha }}`, '7'],
    [`\${{ github.event.merge_group.head_sha || github.ref_name || github.sha }}`, 'abc'],
    [`\${{ github.event.forced || 'no' }}`, 'no'],
    [`\${{ secrets.NONE }}`, ''],
    [`\${{ vars.constructor }}`, ''],
  ])('makes of %j %j', (text, expanded) => {
    expect(expand(text, contexts)).toBe(expanded)
  })

  it.each(['github', 'env.X', "github.sha == 'abc'", 'fromJSON(vars.URL)', 'github.event', "'a", '!github.sha'])(
    'refuses %s',
    (expression) => {
      expect(() => expand(`\${{ ${expression} }}`, contexts)).toThrow()
    },
  )
})
