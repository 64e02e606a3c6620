// How many requests a run sends to GitHub, counted at the test server: node scripts/bench/requests.ts.
import { Guarded } from '../../test/support/guarded.ts'
import { REQUEST_SCENES, type RequestScene } from '../../test/support/request-scenes.ts'
import { table } from './table.ts'

async function row({ name, atMost, requests }: RequestScene): Promise<readonly string[]> {
  const guarded = await Guarded.start()
  try {
    const asked = await requests(guarded)
    const queries = asked.filter((one) => one === 'POST /graphql').length
    return [name, String(asked.length), String(atMost), String(queries)]
  } finally {
    await guarded.stop()
  }
}

const rows: (readonly string[])[] = []
for (const scene of REQUEST_SCENES) rows.push(await row(scene))
console.log(table(['run', 'requests', 'at most', 'of them GraphQL'], rows))
