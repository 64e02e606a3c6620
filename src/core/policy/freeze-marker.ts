/** Of what the freezes are kept: issues of one place never touch those of another. */
export interface FreezePlace {
  /** The SLO directory. */
  readonly directory: string
  /** Null for a gate that names none, whose issues are their own. */
  readonly environment: string | null
}

/** What an issue is about: a frozen service, or all of them at once. */
export type FreezeSubject = { readonly kind: 'service'; readonly service: string } | { readonly kind: 'collected' }

/** The line by which an issue is found again: its text begins with it. It says nothing of the content, which changes. */
export const freezeMarker = (place: FreezePlace, subject: FreezeSubject): string =>
  `${beginning(place)}${subject.kind === 'collected' ? 'collected' : `service=${plain(subject.service)}`} -->`

/** What an issue with this text is about; null where it is none of this place's. */
export function subjectOfIssue(body: string, place: FreezePlace): FreezeSubject | null {
  const start = beginning(place)
  if (!body.startsWith(start)) return null
  const [, service, collected] = /^(?:service=(\S+)|(collected)) -->/.exec(body.slice(start.length)) ?? []
  if (collected !== undefined) return { kind: 'collected' }
  const name = service === undefined ? null : unescaped(service)
  return name === null ? null : { kind: 'service', service: name }
}

/** Environments are compared without case, as GitHub does. */
const beginning = ({ directory, environment }: FreezePlace) =>
  `<!-- slo-gate:freeze:v1 directory=${plain(directory)} environment=${plain((environment ?? '').toLowerCase())} `

/** Without spaces and brackets, so that no name ends the comment. Half a character, which has no encoding, is none. */
const plain = (name: string) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))

function unescaped(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}
