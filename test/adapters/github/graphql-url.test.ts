import { expect, it } from 'vitest'
import { graphqlUrlOf } from '../../../src/adapters/github/graphql-url.ts'

it.each([
  ['github.com', 'https://api.github.com', null, 'https://api.github.com/graphql'],
  ['an Enterprise Server', 'https://git.example/api/v3', null, 'https://git.example/api/graphql'],
  ['an Enterprise Server, with a slash', 'https://git.example/api/v3/', null, 'https://git.example/api/graphql'],
  ['a host below ghe.com', 'https://api.octo.ghe.com', '', 'https://api.octo.ghe.com/graphql'],
  [
    'what the runner says',
    'https://git.example/x',
    'https://git.example/api/graphql',
    'https://git.example/api/graphql',
  ],
  ['another host', 'https://api.github.com', 'https://evil.example/graphql', 'https://api.github.com/graphql'],
  ['another port', 'https://git.example/api/v3', 'https://git.example:8443/g', 'https://git.example/api/graphql'],
  ['another scheme', 'https://api.github.com', 'http://api.github.com/graphql', 'https://api.github.com/graphql'],
])('GraphQL is asked at the host of the API: %s', (_, api, given, url) => {
  expect(graphqlUrlOf(api, given)).toBe(url)
})
