import { afterAll, describe, expect, it } from 'vitest'
import { type HttpServer, json, proxyTo, sample, serve, timeIn } from '../support/http-server.ts'
import { checkout, runAction, shownBy } from '../support/program.ts'

const CONTRACT = `version: slo-gate/v1
service: shop
slos:
  - name: availability
    objective: 99.9%
    window: 30d
    indicator:
      ratio: { bad: 'x{code="500"}', total: x }
`
const POLICY = (unknown: string) => `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    unknown: ${unknown}
`
const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

async function server(answer: Parameters<typeof serve>[0]): Promise<HttpServer> {
  const started = await serve(answer)
  cleanups.push(started.stop)
  return started
}

async function gate(
  inputs: Record<string, string>,
  files: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const work = checkout({ '.slo/slos/shop.yaml': CONTRACT, ...files })
  cleanups.push(work.remove)
  return await runAction(work.directory, inputs, { env })
}

/** 1 bad of 1,000,000. */
const healthy = () =>
  server(({ body }, response) =>
    json(response, 200, sample(decodeURIComponent(body).includes('code') ? '1' : '1000000', timeIn(body))),
  )

// Each run tries the backend several times, so they wait together.
describe.concurrent('the bundled Action at a backend that is down', () => {
  const down = { 'backend-url': 'http://127.0.0.1:1' }

  it('freezes by default, says why, and never crashes', async () => {
    const run = await gate(down)
    expect(run.status).toBe(1)
    expect(run.outputs).toMatchObject({
      decision: 'freeze',
      'unknown-slos': 'shop/availability',
      'freeze-lifts-at': '',
    })
    expect(run.stdout).toMatch(/Unknown: the backend can't be reached: .*; the policy answers unknown with freeze/)
    expect(run.report).toMatchObject({
      services: [{ slos: [{ status: 'unknown', budget: null, sli: null, rule: null }] }],
    })
  })

  it.each([
    ['warn', 'warn', 0],
    ['open', 'open', 0],
  ])(
    'answers as a policy with unknown: %s says, and still shows the SLO as unknown',
    async (unknown, decision, status) => {
      const run = await gate(down, { '.slo/policy.yaml': POLICY(unknown) })
      expect(run).toMatchObject({ status, outputs: { decision, 'unknown-slos': 'shop/availability' } })
      expect(run.stdout).toContain('unknown')
      expect(run.stdout).not.toContain('shop/availability  met')
    },
  )

  it('does not fail the job in a dry run', async () => {
    const run = await gate({ ...down, 'dry-run': 'true' })
    expect(run).toMatchObject({ status: 0, outputs: { decision: 'freeze' } })
    expect(run.stdout).not.toContain('::error')
  })

  it('ends within the time of the run', async () => {
    const silent = await server(() => {})
    const run = await gate({ 'backend-url': silent.url, 'run-timeout': '1s' })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('the time for the whole run is up')
  })
})

describe('credentials', () => {
  const SECRET = 's3cr3t/t0k3n+&="x'

  it('go out as bearer or basic authentication, and as headers', async () => {
    const backend = await healthy()
    const seen = async (inputs: Record<string, string>) => {
      backend.received.length = 0
      expect((await gate({ 'backend-url': backend.url, ...inputs })).status).toBe(0)
      return backend.received[0]?.headers
    }
    expect((await seen({ 'backend-token': SECRET }))?.authorization).toBe(`Bearer ${SECRET}`)
    const basic = Buffer.from(`me:${SECRET}`).toString('base64')
    expect((await seen({ 'backend-username': 'me', 'backend-password': SECRET }))?.authorization).toBe(`Basic ${basic}`)
    expect((await seen({ 'backend-headers': 'X-Scope-OrgID: team-a\nX-Other: 1' }))?.['x-scope-orgid']).toBe('team-a')
    expect((await seen({}))?.authorization).toBeUndefined()
  })

  it('appear nowhere, whatever the backend echoes', async () => {
    const echo = await server(({ headers }, response) =>
      json(response, 400, {
        status: 'error',
        errorType: 'bad_data',
        error: `you sent ${headers.authorization} ${encodeURIComponent(SECRET)} ${Buffer.from(`me:${SECRET}`).toString('base64')}`,
      }),
    )
    const run = await gate({ 'backend-url': echo.url, 'backend-username': 'me', 'backend-password': SECRET })
    const masked = run.stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n')
    for (const text of [masked, run.stderr, run.summary, JSON.stringify(run.report), JSON.stringify(run.outputs)]) {
      expect(text).not.toContain('s3cr3t')
      expect(text).not.toContain(Buffer.from(SECRET).toString('base64'))
      expect(text).not.toContain(Buffer.from(`me:${SECRET}`).toString('base64'))
    }
    expect(run.stdout).toContain(`::add-mask::`)
    expect(run.stdout).toContain('you sent')
  })

  it('of the usual letters appear nowhere, escaped for Markdown or cut off either', async () => {
    const token = 'glsa_AbC-123.dEf_456~xyz'
    const echo = await server((_, response) =>
      json(response, 400, { status: 'error', errorType: 'x', error: `${'x'.repeat(375)} ${token} ${token}` }),
    )
    const run = await gate({ 'backend-url': echo.url, 'backend-token': token })
    const unescaped = run.summary.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    const shown = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    for (const text of [unescaped, JSON.stringify(run.report), ...shown]) expect(text).not.toContain('glsa')
  })

  it('that are ordinary words leave the verdicts and the numbers alone', async () => {
    const backend = await healthy()
    for (const username of ['open', '1000000', 'slo-gate']) {
      const run = await gate({ 'backend-url': backend.url, 'backend-username': username })
      expect(run.outputs).toMatchObject({
        decision: 'open',
        'report-file': expect.stringMatching(/slo-gate-report\.json$/),
      })
      expect(run.report).toMatchObject({
        version: 'slo-gate/report/v1',
        decision: 'open',
        services: [{ slos: [{ total: 1_000_000 }] }],
      })
    }
  })

  it('in the address are refused, and not repeated', async () => {
    const run = await gate({ 'backend-url': 'http://me:hunter22@127.0.0.1:1' })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('backend-url: it holds credentials')
    expect(shownBy(run)).not.toContain('hunter22')
  })
})

describe('a runner that lacks what it should have', () => {
  it('is told of in words: no payload, no workspace, a summary that takes nothing', async () => {
    const [event, sha] = ['pull_request', '0'.repeat(40)]
    const context = { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: sha }
    const guard = await gate({ mode: 'guard', 'github-token': 'x' }, {}, context)
    expect(guard).toMatchObject({ status: 1, stderr: '' })
    expect(guard.stdout).toContain('GITHUB_EVENT_PATH is not set')
    const nowhere = await gate({ 'backend-url': 'http://x.test' }, {}, { GITHUB_WORKSPACE: '/nowhere' })
    expect(nowhere).toMatchObject({ status: 1, stderr: '' })
    expect(nowhere.stdout).toContain("the workspace /nowhere can't be read")
    const full = await gate(
      { 'backend-url': 'http://x.test' },
      {},
      { GITHUB_STEP_SUMMARY: '/dev/full', GITHUB_WORKSPACE: '/nowhere' },
    )
    expect(full).toMatchObject({ status: 1, stderr: '' })
    expect(full.stdout).toContain(
      "GITHUB_STEP_SUMMARY: the job summary can't be written: ENOSPC: no space left on device",
    )
  })
})

describe('proxies from the environment', () => {
  it('are used, unless NO_PROXY names the host', async () => {
    const backend = await healthy()
    const proxy = await proxyTo(backend)
    cleanups.push(proxy.stop)
    const address = { 'backend-url': 'http://prometheus.test' }
    const through = await gate(address, {}, { HTTP_PROXY: proxy.url })
    expect(through.status).toBe(0)
    expect(proxy.tunnels).toContain('prometheus.test:80')
    proxy.tunnels.length = 0
    const around = await gate({ 'backend-url': backend.url }, {}, { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' })
    expect(around.status).toBe(0)
    expect(proxy.tunnels).toEqual([])
  })
})

describe('Grafana Cloud', () => {
  it('is asked for no more than the 32 days it allows, with its path and its credentials', async () => {
    const backend = await healthy()
    const proxy = await proxyTo(backend)
    cleanups.push(proxy.stop)
    const run = await gate(
      {
        'backend-url': 'http://prometheus-prod-01.grafana.net/api/prom',
        'backend-username': '123456',
        'backend-password': 'glc_token',
      },
      { '.slo/slos/shop.yaml': CONTRACT.replace('30d', '90d') },
      { HTTP_PROXY: proxy.url },
    )
    expect(run.status).toBe(0)
    const queries = backend.received.map(({ body }) => new URLSearchParams(body).get('query') ?? '')
    const days = queries.flatMap((query) =>
      [...query.matchAll(/\[(\d+)s/g)].map(([, seconds]) => Number(seconds) / 86_400),
    )
    expect(Math.max(...days)).toBe(30)
    expect(queries.join()).not.toMatch(/\b90d\b/)
    expect(new Set(backend.received.map(({ url }) => url))).toEqual(new Set(['/api/prom/api/v1/query']))
    expect(backend.received[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('123456:glc_token').toString('base64')}`,
    )
  })
})

describe('files that cannot be read', () => {
  it('fail the job with every error in its place, and decide nothing', async () => {
    const backend = await healthy()
    const run = await gate(
      { 'backend-url': backend.url },
      {
        '.slo/slos/other.yaml': CONTRACT.replace('objective: 99.9%', 'objective: 0.999').replace(
          'service: shop',
          'servce: shop',
        ),
      },
    )
    expect(run.status).toBe(1)
    expect(run.outputs.decision).toBeUndefined()
    expect(run.stdout).toContain('.slo/slos/other.yaml:5:16: `0.999` would be 0.999%.')
    expect(run.stdout).toContain('Was 99.9% meant?')
    expect(run.stdout).toContain('Did you mean service?')
    expect(run.stdout).toMatch(/^::error title=SLO file,file=\.slo\/slos\/other\.yaml,line=5,col=16/m)
    expect(run.summary).toContain('cannot be read')
    expect(backend.received).toHaveLength(0)
  })

  it.each([
    ['leaves the workspace', '..', {}],
    ['there is no directory', '.nothing', {}],
  ])('are refused when the directory %s', async (message, directory) => {
    const run = await gate({ 'backend-url': 'http://127.0.0.1:1', 'slo-directory': directory })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain(message)
  })

  it('are refused when there is no contract, since a gate without contracts would let everything through', async () => {
    const work = checkout({ '.slo/slos/README.md': 'nothing here' })
    cleanups.push(work.remove)
    const run = await runAction(work.directory, { 'backend-url': 'http://127.0.0.1:1' })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('there is no contract here')
  })

  it('are refused when the policy has nearly the right name', async () => {
    const run = await gate({ 'backend-url': 'http://127.0.0.1:1' }, { '.slo/policy.yml': POLICY('open') })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('this file would not be read. Expected policy.yaml')
  })
})

describe('services by name', () => {
  const OTHER = CONTRACT.replace('service: shop', 'service: search')

  it('leave the others alone', async () => {
    const backend = await healthy()
    const run = await gate({ 'backend-url': backend.url, services: 'search,\n' }, { '.slo/slos/search.yaml': OTHER })
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('search/availability')
    expect(run.stdout).not.toContain('shop/availability')
  })

  it('that no contract knows are refused, with the nearest name', async () => {
    const run = await gate(
      { 'backend-url': 'http://127.0.0.1:1', services: 'serch' },
      { '.slo/slos/search.yaml': OTHER },
    )
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('Did you mean search?')
  })
})

describe('hostile text', () => {
  const HOSTILE =
    '::error::pwned\\n##[error]pwned %0A::set-output name=decision::open <img src=x onerror=alert(1)> [x](javascript:alert(1)) @octocat | `a` \\u202e\\u001b[31m'
  const policy = `version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - name: "${HOSTILE.replaceAll('\\n', ' ')}"
        when: { budget-remaining: { below: 100% } }
        then: freeze
        consequences: ["::error::pwned @octocat <b>x</b>"]
`
  const contract = CONTRACT.replace(
    'service: shop',
    `service: shop\nowner: "@octocat <script>"\nrunbook: "docs/<img src=x onerror=alert(1)>.md"`,
  ).replace('objective', `description: "${HOSTILE}"\n    objective`)

  it('from specs and backends becomes no command, no markup and no mention', async () => {
    const backend = await server(({ body }, response) =>
      decodeURIComponent(body).includes('code')
        ? json(response, 200, sample('100', timeIn(body)))
        : json(response, 200, { ...sample('1000000', timeIn(body)), warnings: undefined }),
    )
    const run = await gate(
      { 'backend-url': backend.url },
      { '.slo/slos/shop.yaml': contract, '.slo/policy.yaml': policy },
    )
    expect(run.status).toBe(1)
    expect(run.outputs.decision).toBe('freeze')
    const commands = run.stdout
      .split('\n')
      .filter((line) => /^\s*::/.test(line) && !/^::(add-mask|error title=SLO freeze)/.test(line))
    expect(commands).toEqual([])
    expect(run.stdout).not.toContain('##[')
    for (const invisible of ['\u001b', '\u202e']) expect(run.stdout + run.summary).not.toContain(invisible)
    expect(run.summary).not.toMatch(/<(img|script|b)\b/i)
    expect(run.summary).not.toMatch(/\]\(javascript/i)
    expect(run.summary).not.toMatch(/@octocat/)
  })
})
