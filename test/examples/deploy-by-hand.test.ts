import { chmodSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workflowDispatchEvent } from '../github/events.ts'
import type { Sha } from '../github/git/objects.ts'
import { POLICY } from '../support/guarded.ts'
import { checkout, runProgram } from '../support/program.ts'
import { gatedJob } from './job.ts'
import { expectFrozen, expectLetThrough, expectOpen, inShop, servicesOf } from './outcome.ts'
import { type ExampleShop, policyWith } from './shop.ts'

const CHECKOUT = { 'services/checkout/main.ts': '2' }
const BASKET = { 'services/basket/main.ts': '2' }

/** An image's label and digest, as `docker image inspect` formats them. */
const DOCKER = `#!/bin/sh
case "$*" in
  pull*) ;;
  *org.opencontainers.image.revision*) echo "$REVISION" ;;
  *RepoDigests*) echo registry.example.com/shop@sha256:1234 ;;
  *) exit 64 ;;
esac
`
/** What the checkout leaves: the branches of the repository as those of `origin`. */
const HISTORY = `git init -q
commit() { git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m "$1"; git rev-parse HEAD; }
commit merged
git update-ref refs/remotes/origin/main HEAD
commit branch
`

let shop: ExampleShop
inShop((opened) => {
  shop = opened
})

describe('deploy-by-hand.yml', () => {
  const FILE = 'deploy-by-hand.yml'
  const WHY = 'INC-42: checkout is down, this is the fix'
  const started = (commit: Sha, why = '') =>
    workflowDispatchEvent(shop.repository, { inputs: { 'image-tag': 'v2', commit, why } })
  const gate = (commit: Sha, why = '', by = 'dave') => shop.gate(FILE, { event: started(commit, why), run: { by } })
  const byApp = () => shop.push({ [POLICY]: policyWith('deployed-by: ["app:acme-deployer"]\n') })
  beforeEach(() => {
    shop.guarded.world.token('deployer', { app: 'acme-deployer', permissions: { deployments: 'write' } })
    shop.recorded(byApp(), 'acme-deployer')
  })

  it('passes, and gates what changed up to the commit of the image, though main has moved on', async () => {
    const { sha } = shop.merge(BASKET)
    shop.freeze('checkout').merge(CHECKOUT)
    expectOpen(await gate(sha), ['basket'])
  })

  it('fails when a frozen service goes out', async () => {
    const { sha } = shop.freeze('checkout').merge(CHECKOUT)
    expectFrozen(await gate(sha), 'checkout', 'Freeze: checkout')
  })

  it('is overridden by a person whom the policy names, with a reason, and by nobody else', async () => {
    const { sha } = shop.freeze('checkout').merge(CHECKOUT)
    const overridden = await gate(sha, WHY, 'sam')
    expectLetThrough(overridden, 'override')
    expect(overridden.gate.exception).toMatchObject({ kind: 'override', by: 'sam', reason: WHY })
    expectFrozen(await gate(sha, WHY, 'dave'), 'checkout', 'the policy does not name dave')
  })

  it('lets a rollback through to what an app has recorded', async () => {
    const good = shop.merge(CHECKOUT).sha
    shop.recorded(good, 'acme-deployer')
    shop.recorded(shop.merge({ 'services/checkout/main.ts': '3' }).sha, 'acme-deployer')
    shop.freeze('checkout')
    expectLetThrough(await gate(good), 'rollback')
  })

  it('knows no rollback where only the dispatches themselves are on record, and gates all services', async () => {
    shop.push({ [POLICY]: policyWith() })
    const good = shop.merge(CHECKOUT).sha
    for (const sha of [good, shop.merge(CHECKOUT).sha]) shop.deployed(sha, FILE, { event: 'workflow_dispatch' })
    shop.freeze('checkout')
    const ended = await gate(good)
    expectFrozen(ended, 'checkout', 'started by workflow_dispatch')
    expect(servicesOf(ended)).toEqual(['basket', 'checkout'])
  })

  it('rolls back what deploy-on-push.yml has deployed, where the policy names that workflow', async () => {
    shop.push({ [POLICY]: policyWith('deployed-by: [".github/workflows/deploy-on-push.yml"]\n') })
    const good = shop.merge(CHECKOUT).sha
    shop.deployed(good, 'deploy-on-push.yml')
    shop.deployed(shop.merge({ 'services/checkout/main.ts': '3' }).sha, 'deploy-on-push.yml')
    shop.freeze('checkout')
    expectLetThrough(await gate(good), 'rollback')
  })
})

describe('the step of deploy-by-hand.yml after the gate', () => {
  const { env = {}, run: script = '' } = gatedJob('deploy-by-hand.yml').steps[2] ?? {}
  let place: ReturnType<typeof checkout>
  afterEach(() => place.remove())

  /** A clone of a repository with one merged commit and one of a branch, and an image that was built from `builtFrom`. */
  async function deploy(of: 'merged' | 'branch', builtFrom: 'merged' | 'branch') {
    place = checkout({ 'bin/docker': DOCKER, 'deploy.sh': '#!/bin/sh\necho "deployed $1"\n', 'history.sh': HISTORY })
    const at = (name: string) => `${place.directory}/${name}`
    for (const name of ['bin/docker', 'deploy.sh']) chmodSync(at(name), 0o755)
    const history = await runProgram('sh', ['-e', 'history.sh'], {}, place.directory)
    const [merged = '', branch = ''] = history.stdout.trim().split('\n')
    const commits = { merged, branch }
    const image = { REVISION: commits[builtFrom], PATH: `${at('bin')}:${process.env.PATH}` }
    const given = { COMMIT: commits[of], DEFAULT_BRANCH: 'main', IMAGE: 'registry.example.com/shop:v2' }
    expect(Object.keys(env).sort()).toEqual(Object.keys(given).sort())
    return await runProgram('bash', ['-e', '-c', script], { ...given, ...image }, place.directory)
  }

  it('deploys the image of the commit, by its digest', async () => {
    const ended = await deploy('merged', 'merged')
    expect(ended).toMatchObject({ status: 0, stdout: 'deployed registry.example.com/shop@sha256:1234\n' })
  })

  it('deploys no image of another commit', async () => {
    expect(await deploy('merged', 'branch')).toMatchObject({ status: 1, stdout: '' })
  })

  it('deploys no commit that the default branch does not have', async () => {
    expect(await deploy('branch', 'branch')).toMatchObject({ status: 1, stdout: '' })
  })
})
