/** The port's two implementations say the same about the same world: our adapter at the test server, and the plain objects. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GitHub } from '../../src/adapters/github/github.ts'
import { connectingWith } from '../../src/app/connection.ts'
import { readInputs } from '../../src/app/inputs/inputs.ts'
import { Unavailable } from '../../src/core/model/errors.ts'
import { type Issues, IssuesRefused, type OwnIssue } from '../../src/core/policy/issues.ts'
import { CONTRACT, contract, Guarded, POLICY } from '../support/guarded.ts'
import { testHost } from '../support/host.ts'
import { pushEvent } from './events.ts'
import type { Sha } from './git/objects.ts'
import { portTo } from './port.ts'
import type { Issue } from './world/issue.ts'
import type { Pull } from './world/pull.ts'

let guarded: Guarded
beforeAll(async () => {
  guarded = await Guarded.start()
  for (const build of [pulls, history, deployments, oddFiles]) build(guarded)
})
afterAll(async () => {
  expect(guarded.github.violations).toEqual([])
  await guarded.stop()
})

/** Open, closed, merged in three ways, from a fork, force-pushed; with reviews, labels and statuses of all kinds. */
function pulls(at: Guarded): void {
  const { shop, world } = at
  const reviewed = at.pull({ 'a.ts': '1' }, { labels: ['security-fix'], pushedBy: 'dave' })
  reviewed.label('Security-Fix', 'bob').unlabel('security-fix').label('other', 'carol')
  for (const state of ['COMMENTED', 'APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'PENDING'] as const) {
    world.tick(1.5)
    reviewed.review('bob', state)
  }
  reviewed.review('sam', 'APPROVED', { at: '2026-01-01T00:00:00Z' })
  reviewed.review(null, 'APPROVED', { commit: null })
  const head = reviewed.headSha
  const mark = `#${reviewed.number} into main`
  shop.status(head, { state: 'pending', context: 'slo-gate/guard', description: `Looking (${mark})` })
  world.tick(2)
  shop.status(head, { state: 'success', context: 'SLO-Gate/Guard', description: `x (#1 into main, ${mark})` })
  shop.status(head, { state: 'failure', context: 'slo-gate/guard', description: `(${mark}) x`, creator: 'mallory' })
  shop.status(head, { state: 'error', context: 'slo-gate/guard', description: null, creator: null })
  shop.status(head, { state: 'success', context: 'ci', description: `x (${mark})` })
  const forced = at.pull({ 'b.ts': '1' })
  world.tick(60)
  shop.branch(forced.headBranch, shop.commit({ parents: [shop.tip('main')], files: { 'b.ts': '2' }, author: 'bob' }))
  at.pull({ 'c.ts': '1' }).close()
  for (const method of ['merge', 'squash', 'rebase'] as const) {
    world.tick(60)
    at.pull({ [`${method}.ts`]: '1' }).merge({ method, by: 'carol' })
  }
  const fork = shop.fork('mallory')
  fork.push('feature', { files: { 'd.ts': '1' }, author: 'mallory' })
  shop.pull({ author: 'mallory', head: 'feature', from: fork })
  shop.branch('release', shop.tip('main'))
  at.pull({ 'e.ts': '1' }, { base: 'release' })
  const rules = [{ type: 'required_status_checks', parameters: checks('ci', 'slo-gate/guard') }, { type: 'deletion' }]
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH', 'refs/heads/rel*'], exclude: [] } }
  shop.ruleset({ name: 'a', enforcement: 'active', conditions, rules })
  shop.ruleset({ name: 'b', enforcement: 'evaluate', conditions, rules })
}
const checks = (...contexts: string[]) => ({
  strict_required_status_checks_policy: false,
  required_status_checks: contexts.map((context) => ({ context })),
})

/** Commits of people whom GitHub does not know, pushes back and forth, histories that cross, and one of its own. */
function history({ shop, world }: Guarded): void {
  const before = shop.tip('main')
  const nobody = { name: 'Nobody', email: 'nobody@example.net' }
  const objective = (number: string) => ({ [CONTRACT]: contract((text) => text.replace('99.9%', number)) })
  const loose = shop.push('main', {
    files: objective('99%'),
    author: nobody,
    committer: 'olga',
    message: 'Loosen (#1)\n\nFor now.\n',
  })
  world.tick(60)
  shop.branch('loose', loose)
  shop.branch('main', before, 'mallory')
  world.tick(60)
  shop.push('main', { files: objective('99.8%'), author: 'olga' })
  const [left, right] = ['1', '2'].map((n) => shop.commit({ parents: [before], files: { [`${n}.md`]: n } }))
  const crossed = [left, right].flatMap((one) => one ?? [])
  shop.branch('left', shop.commit({ parents: crossed, message: 'Left' }))
  shop.branch('right', shop.commit({ parents: [...crossed].reverse(), message: 'Right' }))
  shop.branch('orphan', shop.commit({ files: { 'x.md': 'x' } }))
  // More commits, and files in one of them, than GitHub lists on a page.
  shop.branch('long', before)
  shop.push('long', { files: Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`a/${n}.txt`, 'x'])) })
  for (let n = 0; n < 210; n += 1)
    shop.push('long', { files: { 'README.md': `${n}` }, author: n % 2 ? 'alice' : 'bob' })
}

function deployments({ shop, world }: Guarded): void {
  const environment = 'production'
  shop.deployment(shop.tip('release'), { environment, states: ['success', 'inactive'] })
  world.tick(60)
  shop.deployment(shop.tip('main'), { environment, states: ['in_progress', 'failure'] })
  shop.deployment(shop.tip('main'), { environment: 'staging', states: ['success'] })
}

/** What is no plain file, or text, or is the same on some disks. */
function oddFiles({ shop }: Guarded): void {
  shop.branch('odd', shop.tip('main'))
  shop.push('odd', {
    files: {
      '.gitattributes': '*.yaml ident\n',
      '.SLO/policy.yaml': 'x',
      '.slo/slos/latin.yaml': Buffer.from([0xe9]),
      '.slo/slos/run.yaml': { text: contract(), mode: '100755' },
      '.slo/slos/link.yaml': { symlink: 'checkout.yaml' },
      '.slo/vendor': { submodule: 'a'.repeat(40) },
      '.slo/targets/deep/a.yaml': 'targets: []',
    },
  })
  shop.branch('linked', shop.tip('main'))
  shop.push('linked', { files: { [CONTRACT]: null, [POLICY]: null, '.slo': { symlink: 'other' } } })
}

const MISSING = '0123456789012345678901234567890123456789'
const commitsOf = ({ shop }: Guarded): Sha[] => [
  ...new Set([...shop.branches.values(), ...[...shop.pulls.values()].map(({ headSha }) => headSha), MISSING]),
]
const pullsOf = ({ shop }: Guarded): Pull[] => [...shop.pulls.values()]
const numbersOf = (at: Guarded) => [...pullsOf(at).map(({ number }) => number), 99]
const pairsOf = (at: Guarded): [Sha, Sha][] => commitsOf(at).map((sha) => [at.shop.tip('main'), sha])

/** What each side of the port makes of a question; a refusal counts by what a rule sees of it. */
async function answersTo(ask: (github: GitHub) => unknown, token = 'job', reviewToken = 'teams') {
  const read = readInputs({ mode: 'guard', 'github-token': token, 'review-token': reviewToken }, testHost())
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  const { workflow } = guarded.host(pushEvent(guarded.shop, 'main'))
  const connection = connectingWith({ backoffMs: 1 })(read.inputs, workflow, AbortSignal.timeout(600_000))
  const tokens = [token, reviewToken].flatMap((value) => guarded.world.tokens.get(value) ?? [])
  const [own, teams = own] = tokens
  if (!connection || !own || !teams) throw new Error('no token')
  const settled = async (github: GitHub) => {
    try {
      return { answer: await ask(github) }
    } catch (error) {
      return error instanceof Unavailable ? { isMissing: error.isMissing } : { error }
    }
  }
  return {
    rest: await settled(connection.github),
    plain: await settled(portTo(guarded.shop, { token: own, reviewToken: teams })),
  }
}

/** What becomes of issues of ours and of others when all that the port can do is done; an issue is known by its text. */
async function keepingIssues(issues: Issues) {
  const { shop } = guarded
  shop.issues.clear()
  for (const author of ['mallory', 'github-actions[bot]', 'bob']) shop.issue({ author, body: `of ${author}` })
  shop.issue({ author: 'github-actions[bot]', body: null }).edit({ state: 'closed' })
  const [theirs, bots, bobs] = [...shop.issues.values()]
  if (!theirs || !bots || !bobs) throw new Error('there are no issues')
  bots.comment('mallory', 'theirs')
  const asked = (answer: Promise<unknown>) =>
    answer.catch((error: unknown) => {
      if (error instanceof IssuesRefused) return error.because
      if (error instanceof Unavailable) return { isMissing: error.isMissing }
      throw error
    })
  const known = ({ number, url, body }: OwnIssue) => ({
    at: number - theirs.number,
    isThere: url.endsWith(`/issues/${number}`),
    body,
  })
  const own = ({ number, body }: Issue): OwnIssue => ({ number, url: '', body: body ?? '' })
  const said = [
    await asked(issues.open().then((all) => all.map(known))),
    await asked(issues.create('Freeze', 'a\nb').then(known)),
    await asked(issues.create('t'.repeat(300), 'too long')),
    await asked(issues.rewrite(own(bots), 'of github-actions[bot]\r\n')),
    await asked(issues.rewrite(own(bobs), 'rewritten')),
    await asked(issues.comment(bots.number, 'ours')),
    await asked(issues.comments(bots.number)),
    await asked(issues.close(bots.number, 'settled', true)),
    await asked(issues.close(bobs.number, 'given up', false)),
    await asked(issues.close(1, 'is a pull request', false)),
    await asked(issues.open().then((all) => all.map(known))),
  ]
  const left = [...shop.issues.values()].map(({ author, title, body, state, stateReason, edits, comments }) => ({
    ...{ author: author.login, title, body, state, stateReason, edits },
    comments: comments.map((one) => `${one.user?.login}: ${one.body}`),
  }))
  return { said, left }
}

/** Asks about each of these things, on both sides. */
async function expectSame<Thing>(things: readonly Thing[], ask: (github: GitHub, thing: Thing) => unknown) {
  expect(things.length).toBeGreaterThan(0)
  for (const thing of things) {
    const { rest, plain } = await answersTo((github) => ask(github, thing))
    expect([thing, plain]).toEqual([thing, rest])
  }
}

describe('the port to GitHub, by REST and by plain objects, says the same of', () => {
  it('pull requests', async () => {
    await expectSame(numbersOf(guarded), (github, number) => github.pull(number))
    await expectSame(numbersOf(guarded), (github, number) => github.mentioned(number))
    await expectSame(['all'], (github) => github.openPulls())
    await expectSame(commitsOf(guarded), (github, sha) => github.pullsOfCommit(sha))
  })

  it('reviews, labels and force-pushes', async () => {
    await expectSame(numbersOf(guarded), (github, number) => github.reviews(number))
    await expectSame(numbersOf(guarded), (github, number) => github.lastForcePush(number))
    await expectSame(numbersOf(guarded), (github, number) => github.labelledBy(number, 'SECURITY-fix'))
  })

  it('branches and the commits between', async () => {
    await expectSame(['main', 'release', 'nowhere'], (github, branch) => github.tip(branch))
    await expectSame(pairsOf(guarded), (github, [base, head]) => github.range(base, head))
    const { shop } = guarded
    const crossed: [Sha, Sha] = [shop.tip('left'), shop.tip('right')]
    await expectSame([...pairsOf(guarded), crossed], (github, [a, b]) => github.mergeBase(a, b))
  })

  it('people', async () => {
    const logins = ['alice', 'olga', 'mallory', 'nobody-at-all']
    await expectSame(logins, (github, login) => github.accessOf(login))
    const sre = { organization: 'ACME', slug: 'sre' }
    const [team] = guarded.world.teams
    guarded.world.team('acme/sre-night', ['nia'], team)
    team?.add(guarded.world.account('pia'), { state: 'pending' })
    await expectSame(['sam', 'alice', 'nia', 'pia'], (github, login) => github.isMember(sre, login))
    await expectSame(['sam'], (github, login) => github.isMember({ ...sre, slug: 'none' }, login))
    const { rest, plain } = await answersTo((github) => github.isMember(sre, 'sam'), 'job', 'job')
    expect(plain).toEqual(rest)
  })

  it('statuses', async () => {
    const marked = pullsOf(guarded).flatMap(({ number }) =>
      ['main', 'lax'].map((baseBranch) => ({ number, baseBranch })),
    )
    const [{ headSha } = { headSha: '' }] = pullsOf(guarded)
    await expectSame(marked, (github, pull) => github.guardStatuses(headSha, pull))
  })

  it.each(['job', 'fork'])('a status that the token %s posts', async (token) => {
    const { shop } = guarded
    const pulls = [7, 8, 9].map((number) => ({ number, baseBranch: 'x'.repeat(50) }))
    const status = { state: 'failure', description: 'd'.repeat(200), pulls, url: 'https://example.com' } as const
    const before = shop.statuses.length
    const { rest, plain } = await answersTo((github) => github.postStatus(shop.tip('main'), status), token)
    expect(plain).toEqual(rest)
    const [byRest, byPlain] = shop.statuses.slice(before).map(({ id: _, ...rest }) => rest)
    expect(byPlain).toEqual(byRest)
    const missing = await answersTo((github) => github.postStatus(MISSING, status), token)
    expect(missing.plain).toEqual(missing.rest)
  })

  it.each([
    ['an App that may write them', { app: 'github-actions', permissions: { issues: 'write' } }, true],
    ['an App that may read them', { app: 'github-actions', permissions: { issues: 'read' } }, true],
    [
      'an App that may write on pull requests',
      { app: 'github-actions', permissions: { pull_requests: 'write' } },
      true,
    ],
    ['an App that may see nothing', { app: 'github-actions', permissions: { contents: 'read' } }, true],
    ['a person', { user: 'bob' }, true],
    ['a person who sees no such repository', { user: 'mallory' }, true],
    ['a repository that has none', { app: 'github-actions', permissions: { issues: 'write' } }, false],
  ] as const)('our own issues, of %s', async (_, token, hasIssues) => {
    const { shop, world } = guarded
    world.token('keeper', token)
    shop.hasIssues = hasIssues
    const { rest, plain } = await answersTo((github) => keepingIssues(github.issues()), 'keeper')
    shop.hasIssues = true
    expect(rest).toHaveProperty('answer')
    expect(plain).toEqual(rest)
  })

  it('the history of the default branch', async () => {
    await expectSame(['it'], (github) => github.defaultBranch())
    await expectSame(commitsOf(guarded), (github, sha) => github.parentsOf(sha))
    await expectSame(commitsOf(guarded), (github, tip) => github.commitsTouching(tip, '.slo'))
    await expectSame(commitsOf(guarded), (github, sha) => github.mergedPulls(sha, 'main'))
    for (const file of [CONTRACT, 'squash.ts', 'rebase.ts', 'merge.ts', 'README.md', 'none']) {
      await expectSame(commitsOf(guarded), (github, tip) => github.commitsOfFile(tip, file))
    }
    await expectSame(numbersOf(guarded), (github, number) => github.mergerOf(number))
    await expectSame(['main', 'release', 'nowhere'], (github, branch) => github.pushes(branch))
  })

  it('deployments, changed files and visibility', async () => {
    const environments = ['production', 'Staging', 'nowhere']
    await expectSame(environments, (github, environment) => github.newestSuccess(environment, null, null))
    await expectSame(commitsOf(guarded), (github, commit) => github.newestSuccess('production', commit, null))
    const runs = [...guarded.shop.runs.values()]
    for (const attempt of [null, 1, 2]) {
      await expectSame([1, ...runs.map(({ id }) => id)], (github, id) => github.run({ id, attempt, job: null }))
    }
    const jobs = runs.flatMap(({ id, attempts }) => attempts.map(({ job }) => ({ id, attempt: null, job })))
    await expectSame([...jobs, ...jobs.map((one) => ({ ...one, id: 1 }))], (github, one) => github.run(one))
    await expectSame(['main', 'release', 'nowhere'], (github, name) => github.branch(name))
    await expectSame(['main', 'HEAD', 'nowhere'], (github, name) => github.commitNamed(name))
    await expectSame(pairsOf(guarded), (github, [before, after]) => github.changedFiles(before, after))
    await expectSame(['it'], (github) => github.isPrivate())
  })

  it.each(['.slo', 'services/checkout', 'none'])('the files of %s at a commit', async (directory) => {
    const ways = ['sources', 'bulkSources'] as const
    const asked = [...commitsOf(guarded), 'HEAD'].flatMap((commit) => ways.map((way) => ({ commit, way })))
    await expectSame(asked, async (github, { commit, way }) => {
      const sources = github[way](directory)
      const location = await sources.locate(commit)
      const { layout, shas, text } = await sources.files(location)
      const entries = [...(layout.policy ? [layout.policy] : []), ...layout.contracts, ...layout.targets]
      const attributes = location.attributes.map((one) => sources.attributesText(one))
      const texts = await Promise.all(entries.map(text))
      return { location, layout, shas, texts, attributes: await Promise.all(attributes) }
    })
  })

  it('what stands at a path of a commit, and which commit a name is of', async () => {
    const paths = ['.slo', '.slo/policy.yaml', 'services/checkout/main.ts', '.slo/slos', 'none', 'README.md/none']
    const asked = [...commitsOf(guarded), 'HEAD'].flatMap((commit) => paths.map((path) => ({ commit, path })))
    await expectSame(asked, async (github, { commit, path }) => {
      const sources = github.sources('.slo')
      return [await sources.shaOf(commit), await sources.entryAt(commit, path)]
    })
  })
})
