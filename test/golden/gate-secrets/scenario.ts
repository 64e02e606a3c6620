import type { Scenario } from '../scenario.ts'

const TOKEN = 'tok3n-of-the-backend'
const encoded = Buffer.from(TOKEN).toString('base64')

export default {
  shows: 'a gate blots out secrets that a file or the backend repeats, in any encoding',
  inputs: {
    mode: 'gate',
    at: '2026-11-11T00:00:00Z',
    'backend-token': TOKEN,
    'backend-headers': 'X-Scope-OrgID: team-a\nX-Api-Key: k3y/of+the gateway',
  },
  prometheus: () => ({
    status: 401,
    body: {
      status: 'error',
      errorType: 'unauthorized',
      error: `Bearer ${TOKEN}, ${encoded}, key k3y%2Fof%2Bthe%20gateway`,
    },
  }),
} satisfies Scenario
