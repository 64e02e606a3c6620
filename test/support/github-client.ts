import { type Client, type ClientSettings, githubClient } from '../../src/adapters/github/client.ts'

/** A client of the repository acme/shop, which knows no secrets, and has time. */
export const clientAt = (apiUrl: string, token: string, more: Partial<ClientSettings> = {}): Client =>
  githubClient({
    apiUrl,
    token,
    repository: 'acme/shop',
    redact: (text) => text,
    deadline: AbortSignal.timeout(600_000),
    ...more,
  })
