import { pointsOf, rangeOf } from '../prometheus.ts'
import type { Scenario } from '../scenario.ts'

const [USERNAME, PASSWORD, KEY] = ['25920000', '2026', 'k3y-of-the-gateway'] as const
const spelled = (of: (code: string) => string) =>
  [...KEY].map((letter) => of(letter.charCodeAt(0).toString(16).padStart(2, '0'))).join('')
const SAID = [
  `user ${USERNAME}, password "${PASSWORD}"`,
  spelled((code) => `%${code}`),
  spelled((code) => `\\u00${code}`),
  spelled((code) => `&#x${code};`),
  Buffer.from(KEY).toString('base64'),
  `Basic ${Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64')}`,
  `${'.'.repeat(115)} ${KEY} is cut`,
].join(' | ')

export default {
  shows: 'a gate whose username and password are numbers keeps its own numbers and dates, and tells neither',
  inputs: {
    mode: 'gate',
    at: '2026-11-11T00:00:00Z',
    'backend-username': USERNAME,
    'backend-password': PASSWORD,
    'backend-headers': `X-Api-Key: ${KEY}`,
  },
  prometheus(query) {
    if (query.includes('denied_total'))
      return { status: 422, body: { status: 'error', errorType: 'execution', error: SAID } }
    if (query.includes('count_over_time')) return pointsOf(query)
    return rangeOf(query) * (query.includes('code') ? 0.0001 : 10)
  },
} satisfies Scenario
