import { z } from 'zod'
import type { Client } from './client.ts'

const eventSchema = z
  .object({
    event: z.string(),
    created_at: z.iso.datetime(),
    actor: z.object({ login: z.string() }).nullable(),
    label: z.object({ name: z.string().nullish() }).nullish(),
  })
  .transform(({ event, created_at, actor, label }) => ({
    event,
    /** Unix milliseconds. */
    at: Date.parse(created_at),
    by: actor?.login ?? null,
    label: label?.name ?? null,
  }))
type IssueEvent = z.output<typeof eventSchema>

/** What happened to a pull request, oldest first. */
const eventsOf = (client: Client, pull: number): Promise<IssueEvent[]> =>
  client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { issue_number: pull }, eventSchema)

/** When the branch of a pull request was last force-pushed, in unix milliseconds; null for never. */
export async function lastForcePush(client: Client, pull: number): Promise<number | null> {
  const pushes = (await eventsOf(client, pull)).filter(({ event }) => event === 'head_ref_force_pushed')
  return pushes.length > 0 ? Math.max(...pushes.map(({ at }) => at)) : null
}

/** Who put a label on a pull request last; null when nobody is known. */
export async function labelledBy(client: Client, pull: number, label: string): Promise<string | null> {
  const same = (name: string | null) => name?.toLowerCase() === label.toLowerCase()
  return (await eventsOf(client, pull)).findLast(({ event, label }) => event === 'labeled' && same(label))?.by ?? null
}
