/** Whom a policy names: a team of an organization, or a user. */
export type Approver =
  | { readonly kind: 'team'; readonly organization: string; readonly slug: string; readonly text: string }
  | { readonly kind: 'user'; readonly login: string }

/** Reads `@acme/sre`, `@alice` or `alice`; GitHub tells neither apart by case. */
export function approverOf(text: string): Approver {
  const slash = text.startsWith('@') ? text.indexOf('/') : -1
  return slash === -1
    ? { kind: 'user', login: text.replace(/^@/, '') }
    : { kind: 'team', organization: text.slice(1, slash), slug: text.slice(slash + 1), text }
}

/** A text that is equal for equal approvers. */
export function approverKey(text: string): string {
  const approver = approverOf(text)
  return (approver.kind === 'team' ? `@${approver.organization}/${approver.slug}` : approver.login).toLowerCase()
}
