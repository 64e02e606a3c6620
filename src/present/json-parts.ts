import { z } from 'zod'
import { quotedText } from './quoted-text.ts'

export const share = z.number().describe('a fraction, unrounded')

/** Queries and their answers. */
export const evidence = z.array(z.strictObject({ query: quotedText, at: z.int(), value: quotedText.nullable() }))
