import { z } from 'zod'
import type { Budget } from '../core/budget/budget.ts'
import type { Evidence } from '../core/model/measurement.ts'
import { quotedText } from './quoted-text.ts'

export const share = z.number().describe('a fraction, unrounded')

/** What is spent and left of a budget. */
export const budget = z.strictObject({ spent: share, remaining: share })

export const budgetReport = ({ spent, remaining }: Budget) => ({
  spent: spent.valueOf(),
  remaining: remaining.valueOf(),
})

/** Queries and their answers. */
export const evidence = z.array(z.strictObject({ query: quotedText, at: z.int(), value: quotedText.nullable() }))

/** What was asked, and what came back, without what we make of it. */
export const evidenceReport = (all: readonly Evidence[]) => all.map(({ query, at, value }) => ({ query, at, value }))
