import { Quoted } from '../../core/model/quoted.ts'
import type { Denied } from '../../core/protection/denied.ts'
import { GitHubError } from './error.ts'

/** The error of a request as a denial; any other error is thrown on. */
export function deniedOf(error: unknown): Denied {
  if (error instanceof GitHubError && error.isDenied) return { kind: 'denied', reason: new Quoted(error.message) }
  throw error
}
