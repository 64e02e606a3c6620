import type { OwnersError } from './codeowners.ts'
import type { Denied } from './denied.ts'

/** The CODEOWNERS file that is in force on a branch. */
export interface OwnersFile {
  readonly kind: 'read'
  /** Null when there is none. */
  readonly path: string | null
  readonly text: string
  /** What GitHub finds wrong with it; null when the token can't see that. */
  readonly errors: readonly OwnersError[] | null
}

/** Why the file can't be read. */
export type UnreadableOwners =
  | Denied
  | { readonly kind: 'not-a-file'; readonly path: string }
  | { readonly kind: 'too-large'; readonly path: string; readonly limitMiB: number }

/** Where GitHub looks for it, in this order; the first that is there is the only one that counts. */
export const OWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** The places where a new file would take the place of the one in force, and that one itself; those in `.github/` are owned anyway. */
export function placesToOwn(path: string | null): readonly string[] {
  const index = (OWNERS_PLACES as readonly (string | null)[]).indexOf(path)
  return OWNERS_PLACES.slice(1, index < 0 ? 1 : index + 1)
}
