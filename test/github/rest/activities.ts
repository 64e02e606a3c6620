/** What moved the branches of a repository, newest first; the pages are told apart by a cursor. */
import { type Call, type Handler, nodeId, pageOf, type Reply, repositoryOf, time } from '../call.ts'
import type { Activity } from '../world/activities.ts'
import { type Json, userJson } from './users.ts'

const periods = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const

function activityJson(call: Call, { id, type, ref, before, after, actor, at }: Activity): Json {
  return {
    id,
    node_id: nodeId('PushEvent', id),
    before: before ?? '0'.repeat(40),
    after,
    ref,
    timestamp: time(at),
    activity_type: type,
    actor: userJson(call.world, actor),
  }
}

function list(call: Call): Reply {
  const { query, world } = call
  const ref = query.get('ref')
  const days = periods[(query.get('time_period') ?? 'year') as keyof typeof periods]
  const since = world.now.getTime() - days * 86_400_000
  const found = repositoryOf(call)
    .activities.filter((one) => ref === null || one.ref === ref || one.ref === `refs/heads/${ref}`)
    .filter((one) => (query.get('activity_type') ?? one.type) === one.type && one.at.getTime() >= since)
    .reverse()
  const start = Number(query.get('after') ?? 0)
  const { size } = pageOf(call)
  const next = new URL(call.address)
  next.searchParams.set('after', String(start + size))
  const headers = found.length > start + size ? { link: `<${next.href}>; rel="next"` } : {}
  return { status: 200, body: found.slice(start, start + size).map((one) => activityJson(call, one)), headers }
}

export const activities = { 'repos/list-activities': list } satisfies Record<string, Handler>
