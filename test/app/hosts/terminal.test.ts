import { describe, expect, it } from 'vitest'
import { ignoredVariables } from '../../../src/app/hosts/terminal.ts'

describe('a variable of the environment that looks like an input', () => {
  it('is told when it is none, with the nearest that is', async () => {
    expect(await ignoredVariables({ SLO_GATE_BACKEND_UR: 'x', SLO_GATE_BACKEND_URL: 'y', HOME: '/' })).toEqual([
      'SLO_GATE_BACKEND_UR is not an input, and is ignored. Did you mean SLO_GATE_BACKEND_URL?',
    ])
    expect(await ignoredVariables({ SLO_GATE_COLOR_OF_THE_LOG: 'x' })).toEqual([
      'SLO_GATE_COLOR_OF_THE_LOG is not an input, and is ignored.',
    ])
  })

  it('is not told when all are', async () => {
    expect(await ignoredVariables({ SLO_GATE_MODE: 'lint', PATH: '/bin' })).toEqual([])
  })
})
