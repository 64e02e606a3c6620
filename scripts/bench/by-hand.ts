/** What people write today: a loop of queries, without a word about what they mean. */
import pLimit from 'p-limit'
import { Agent, request } from 'undici'
import { AT } from './samples.ts'

interface Sample {
  readonly metric: Readonly<Record<string, string>>
  readonly value: readonly [number, string]
}

/** Asks queries, `lanes` at a time, and gives what each of them was answered, in order. */
export async function askByHand(url: string, queries: readonly string[], lanes: number): Promise<readonly Sample[][]> {
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 })
  const limit = pLimit(lanes)
  const ask = async (query: string): Promise<Sample[]> => {
    const answer = await request(`${url}/api/v1/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query, time: String(AT), nocache: '1' }).toString(),
      dispatcher: agent,
    })
    const { data } = (await answer.body.json()) as { data?: { result: Sample[] } }
    if (!data) throw new Error(`HTTP ${answer.statusCode} to ${query.slice(0, 200)}`)
    return data.result
  }
  try {
    return await Promise.all(queries.map((query) => limit(() => ask(query))))
  } finally {
    await agent.destroy()
  }
}
