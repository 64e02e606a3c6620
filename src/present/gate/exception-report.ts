import { z } from 'zod'
import { Quoted } from '../../core/model/quoted.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { Exception } from '../../core/policy/exception.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { labelsOf } from './exceptions.ts'

const until = z.string().nullable().describe('the last day of the one that ends first')

/** What let a freeze through, by its kind, as the report has it. */
export const exceptionReport = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('label'),
    label: z.string().describe('the label, or several separated by commas'),
    by: z.array(z.string()).describe('who approved it, or who set a label that nobody need approve'),
    until,
    pullRequests: z.array(z.int()),
  }),
  z.strictObject({
    kind: z.literal('override'),
    override: z.string().describe('its name in the policy, or several separated by commas'),
    by: z.string().describe('who started the workflow'),
    reason: quotedText,
    at: z.string().describe('when, in RFC 3339'),
    until,
  }),
  z.strictObject({
    kind: z.literal('rollback'),
    commit: z.string().describe('the commit that goes out, which was deployed before'),
    deployed: z.string().describe('the commit that is deployed'),
  }),
  z.strictObject({
    kind: z.literal('waiver'),
    waivers: z.array(
      z.strictObject({
        services: z.array(z.string()).describe('the frozen services that it lets through'),
        until: z.string().describe('its last day'),
        reason: quotedText,
        pullRequest: z.int().describe('the one that brought it'),
        mergedAt: z.string().describe('when, in RFC 3339'),
        file: z.string(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('redeploy'), commit: z.string().describe('the commit that is deployed already') }),
])

/** An exception as the report has it. */
export function reportOfException(exception: Exception): Unwritten<z.output<typeof exceptionReport>> {
  switch (exception.kind) {
    case 'label': {
      const { grants } = exception
      return {
        kind: 'label',
        label: labelsOf(grants),
        by: [...new Set(grants.flatMap(({ by }) => by))],
        until: firstEnd(grants.map((grant) => grant.exception)),
        pullRequests: [...new Set(grants.map(({ pull }) => pull))],
      }
    }
    case 'override':
      return {
        kind: 'override',
        override: exception.exceptions.map(({ name }) => name).join(','),
        by: exception.by,
        reason: new Quoted(exception.reason),
        at: rfc3339(exception.at),
        until: firstEnd(exception.exceptions),
      }
    case 'waiver':
      return {
        kind: 'waiver',
        waivers: exception.waivers.map(({ services, until, reason, pull, mergedAt, file }) => ({
          ...{ services: [...services], until, file },
          reason: new Quoted(reason),
          pullRequest: pull,
          mergedAt: rfc3339(mergedAt),
        })),
      }
    case 'rollback':
    case 'redeploy':
      return exception
  }
}

const firstEnd = (exceptions: readonly { readonly until: string | null }[]): string | null =>
  exceptions.flatMap(({ until }) => until ?? []).sort()[0] ?? null
