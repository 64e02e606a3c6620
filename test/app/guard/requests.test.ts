import { describe, expect, it } from 'vitest'
import { atTestServer } from '../../support/at-test-server.ts'
import type { Guarded } from '../../support/guarded.ts'
import { REQUEST_SCENES } from '../../support/request-scenes.ts'

describe('what GitHub is asked for at size', () => {
  let guarded: Guarded
  atTestServer((at) => {
    guarded = at
  })

  it.each(REQUEST_SCENES)('is at most $atMost requests for $name', async ({ atMost, requests }) => {
    const asked = await requests(guarded)
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(atMost)
  })
})
