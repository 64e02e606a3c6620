import { describe, expect, it } from 'vitest'
import { causeChain, failureSummary } from '../../src/present/failure.ts'
import { HOSTILE } from '../support/hostile.ts'

describe('an error and what caused it', () => {
  it('are a line each, the outermost first', () => {
    expect(causeChain(new Error('no answer', { cause: new Error('refused') }))).toBe('no answer\n  caused by: refused')
  })

  it('have nothing invisible in them, whatever a library quotes', () => {
    for (const text of HOSTILE) {
      const said = causeChain(new Error('no answer', { cause: new TypeError(`stumbled over ${text}`) }))
      expect(said).not.toMatch(/[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2028\u2029\ufeff]/u)
    }
  })
})

describe('the summary of a run that decided nothing', () => {
  it('has its heading once, and a paragraph for each reason', () => {
    expect(failureSummary(['a: no', 'b: no\nbecause'])).toBe(
      '## 🛑 SLO Gate could not decide\n\na: no\n\nb: no<br>because\n',
    )
  })
})
