/** One request as the handlers see it, and what they may answer. */
import type { OperationId } from './operations.ts'
import type { Account } from './world/accounts.ts'
import type { Repository } from './world/repository.ts'
import type { Token } from './world/tokens.ts'
import type { World } from './world/world.ts'

export interface Call {
  readonly world: World
  readonly operation: OperationId
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  /** The media type asked for. */
  readonly accept: string
  /** Nothing when the request is anonymous. */
  readonly token: Token | undefined
  /** The address of this request, for Link headers. */
  readonly address: string
  /** A fault asks for a truncated tree. */
  readonly truncate: boolean
}

export interface Reply {
  readonly status: number
  /** JSON, or the text or bytes of another media type. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Handler = (call: Call) => Reply

/** A handler stops with this, anywhere; the server turns it into GitHub's error body. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly unknown[] | undefined

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export function notFound(): never {
  throw new Refusal(404, 'Not Found')
}

export function ok(body: unknown, status = 200): Reply {
  return { status, body }
}

export function raw(body: Buffer): Reply {
  return { status: 200, body, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } }
}

export function wantsRaw(call: Call): boolean {
  return /^application\/vnd\.github\.(v3\.)?raw(\+json)?$/.test(call.accept)
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? ''
}

/** Path numbers that are no numbers name nothing. */
export function number(call: Call, name: string): number {
  const text = param(call, name)
  return /^\d+$/.test(text) ? Number(text) : notFound()
}

/** The repository that the path names. That the caller may see it was settled before (access.ts). */
export function repositoryOf(call: Call): Repository {
  return call.world.repositories.get(`${param(call, 'owner')}/${param(call, 'repo')}`.toLowerCase()) ?? notFound()
}

export function actorOf(call: Call): Account {
  if (call.token === undefined) throw new Refusal(401, 'Requires authentication')
  return call.token.account
}

/** A page of a list, with the Link header that leads to the others. */
export function paged<Item>(call: Call, items: readonly Item[], render: (item: Item) => unknown): Reply {
  const { page, size } = pageOf(call)
  const rows = items.slice((page - 1) * size, page * size)
  const link = linkHeader(call, page, Math.max(1, Math.ceil(items.length / size)))
  return { status: 200, body: rows.map(render), headers: link === '' ? {} : { link } }
}

/** 30 a page unless told otherwise, and never more than 100, however many are asked for. */
export function pageOf(call: Call, byDefault = 30): { readonly page: number; readonly size: number } {
  const asked = Number(call.query.get('per_page') ?? byDefault)
  const size = Number.isInteger(asked) && asked > 0 ? Math.min(asked, Math.max(100, byDefault)) : byDefault
  return { page: Math.max(1, Number(call.query.get('page') ?? 1) || 1), size }
}

export function linkHeader(call: Call, page: number, last: number): string {
  const to = (number: number, rel: string): string => {
    const address = new URL(call.address)
    address.searchParams.set('page', String(number))
    return `<${address.href}>; rel="${rel}"`
  }
  return [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ].join(', ')
}

/** GitHub writes whole seconds. */
export function time(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url')
}
