import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWith } from '../support/available.ts'
import { type Certificates, hasOpenssl, makeCertificates } from '../support/certificates.ts'
import { END } from '../support/dataset.ts'
import { proxyTo } from '../support/http-server.ts'
import { findProgram, freePort, type Server, waitUntil } from '../support/process.ts'
import { checkout, hasNode20, NODE_20, runAction } from '../support/program.ts'
import { hasPrometheus, startPrometheus } from '../support/prometheus.ts'
import { type TlsFront, tlsFront } from '../support/tls-front.ts'

const CONTRACT = `version: slo-gate/v1
service: steady
slos:
  - name: availability
    objective: 99.9%
    window: 30d
    indicator: { ratio: { bad: 'http_requests_total{job="steady",code=~"5.."}', total: 'http_requests_total{job="steady"}' } }
`

const NODES = [['Node 24', process.execPath], ...(hasNode20 ? [['Node 20.18', NODE_20]] : [])] as [string, string][]

describeWith(hasPrometheus && hasOpenssl, 'a backend that wants a client certificate', () => {
  let prometheus: Server
  let certificates: Certificates
  let front: TlsFront
  const cleanups: (() => unknown)[] = []
  beforeAll(async () => {
    certificates = makeCertificates()
    prometheus = await startPrometheus()
    front = await tlsFront(certificates, Number(new URL(prometheus.url).port))
  })
  afterAll(async () => {
    for (const cleanup of cleanups) await cleanup()
    await front?.stop()
    await prometheus?.stop()
    certificates?.remove()
  })

  interface Asked {
    readonly node?: string
    readonly env?: Record<string, string>
    readonly port?: number
  }

  /** A gate in a checkout that has the certificates too. */
  async function gate(inputs: Record<string, string>, { node, env = {}, port = front.port }: Asked = {}) {
    const names = ['client.pem', 'client.key']
    const pems = names.map((name) => [`tls/${name}`, readFileSync(path.join(certificates.directory, name), 'utf8')])
    const work = checkout({ '.slo/slos/steady.yaml': CONTRACT, ...Object.fromEntries(pems) })
    cleanups.push(work.remove)
    const trust = { NODE_EXTRA_CA_CERTS: path.join(certificates.directory, 'authority.pem') }
    const address = `https://localhost:${port}`
    const at = new Date(END * 1000).toISOString()
    return await runAction(
      work.directory,
      { mode: 'gate', 'backend-url': address, 'run-timeout': '10m', at, ...inputs },
      { env: { ...trust, ...env }, ...(node && { node }) },
    )
  }
  const given = ({ cert, key }: { cert: string; key: string }) => ({
    'backend-client-certificate': cert,
    'backend-client-key': key,
  })

  it.each(NODES)('answers who shows one of its authority, given as PEM: %s', async (_, node) => {
    const { length } = front.clients
    const run = await gate(given(certificates.client), { node })
    expect(run.stderr).toBe('')
    expect(run.outputs).toMatchObject({ 'unknown-slos': '' })
    expect(run.outputs.decision).toMatch(/open|warn|freeze/)
    expect(front.clients.slice(length)).toContain('client')
  })

  it('answers who names it and its key by paths in the workspace or absolute ones, and the key is masked', async () => {
    const key = path.join(certificates.directory, 'client.key')
    const run = await gate({ 'backend-client-certificate': 'tls/client.pem', 'backend-client-key': key })
    expect(run.outputs).toMatchObject({ 'unknown-slos': '' })
    for (const line of certificates.client.key.split('\n').filter((text) => /^[\w+/]{60}/.test(text))) {
      expect(run.stdout).toContain(`::add-mask::${line}\n`)
    }
  })

  it.each(NODES)('answers through a proxy, which is not shown it: %s', async (_, node) => {
    const proxy = await proxyTo(front)
    cleanups.push(() => proxy.stop())
    const { length } = front.clients
    const run = await gate(given(certificates.client), { node, env: { HTTPS_PROXY: proxy.url } })
    expect(run.outputs).toMatchObject({ 'unknown-slos': '' })
    expect(proxy.tunnels).toContain(`localhost:${front.port}`)
    expect(front.clients.slice(length)).toContain('client')
  })

  it('is the only one that is shown it: GitHub never is', async () => {
    const github = await tlsFront(certificates, Number(new URL(prometheus.url).port))
    cleanups.push(() => github.stop())
    const env = {
      GITHUB_API_URL: `https://localhost:${github.port}`,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: 'a'.repeat(40),
    }
    const changed = { services: 'changed', environment: 'production', 'github-token': 'job' }
    const run = await gate({ ...given(certificates.client), ...changed }, { env })
    expect(run.stdout).toMatch(/GitHub: GET .* got no answer/)
    expect(github.clients).toEqual([])
  })

  it.each(NODES)('is told as that, with the inputs that give one, where none is given: %s', async (_, node) => {
    const run = await gate({}, { node })
    expect(run).toMatchObject({ status: 1, stderr: '', outputs: { decision: 'freeze' } })
    expect(run.stdout).toMatch(
      /the backend wants a client certificate, and got none \(ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED\); give one as backend-client-certificate, with its key as backend-client-key/,
    )
  })

  it.each(NODES)('is told as that behind a proxy, and of TLS 1.2: %s', async (_, node) => {
    const older = await tlsFront(certificates, Number(new URL(prometheus.url).port), 'TLSv1.2')
    const proxy = await proxyTo(older)
    cleanups.push(
      () => proxy.stop(),
      () => older.stop(),
    )
    const run = await gate({}, { node, port: older.port, env: { HTTPS_PROXY: proxy.url } })
    expect(run.outputs).toMatchObject({ decision: 'freeze' })
    expect(run.stdout).toContain('the backend wants a client certificate, and got none')
  })

  it('that is of another authority is not believed, and the message says what makes Node trust it', async () => {
    const run = await gate(given(certificates.client), { env: { NODE_EXTRA_CA_CERTS: '' } })
    expect(run.outputs).toMatchObject({ decision: 'freeze' })
    expect(run.stdout).toContain('NODE_EXTRA_CA_CERTS may name one')
  })

  /** OpenSSL's own server says by an alert why it refuses, where Node's only closes the connection. */
  async function opensslServer(): Promise<number> {
    const port = await freePort()
    const files = ['-cert', 'server.pem', '-key', 'server.key', '-CAfile', 'authority.pem']
    const child: ChildProcess = spawn(
      findProgram('openssl') ?? '',
      ['s_server', '-accept', `127.0.0.1:${port}`, ...files, '-Verify', '2', '-verify_return_error', '-quiet'],
      { cwd: certificates.directory, stdio: 'ignore' },
    )
    cleanups.push(() => child.kill('SIGKILL'))
    await waitUntil('openssl listens', () => isOpen(port))
    return port
  }

  it.each(NODES)('says that it does not accept one of another authority: %s', async (_, node) => {
    const run = await gate(given(certificates.stranger), { node, port: await opensslServer() })
    expect(run.outputs).toMatchObject({ decision: 'freeze' })
    expect(run.stdout).toMatch(
      /the backend does not accept the client certificate \(ERR_SSL_TLSV1_ALERT_UNKNOWN_CA\); is backend-client-certificate of an authority that the backend trusts/,
    )
  })

  it('that closes the connection on one of another authority leaves the SLOs unknown, and says what it may be', async () => {
    const run = await gate(given(certificates.stranger))
    expect(run.outputs).toMatchObject({ decision: 'freeze' })
    expect(run.stdout).toMatch(/can't be reached: .*does it accept backend-client-certificate\?/)
  })
})

const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
