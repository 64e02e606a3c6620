import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../../src/app/run.ts'
import { witness } from '../../faults/witness.ts'
import { pushEvent } from '../../github/events.ts'
import type { RulesetBody } from '../../github/world/rulesets.ts'
import { Guarded, POLICY, policy } from '../../support/guarded.ts'
import { adminToken, type ProtectRun, runProtect } from '../../support/protected.ts'

const OWNERS = '.github/CODEOWNERS'

let guarded: Guarded
beforeEach(async () => {
  guarded = await Guarded.start()
  adminToken(guarded.world)
})
afterEach(async () => {
  expect(guarded.github.violations).toEqual([])
  await guarded.stop()
})

/** The policy names one team and nobody else, so the ruleset can require it. */
const oneTeam = () =>
  guarded.shop.push('main', {
    files: { [POLICY]: policy((text) => text.replace('["@acme/sre", "bob", "carol"]', '["@acme/sre"]')) },
  })
const own = (text: string, path = OWNERS) => guarded.shop.push('main', { files: { [path]: text } })
const admin = { 'github-token': 'admin' }
const apply = () => runProtect(guarded, { ...admin, apply: 'true' })
const writes = () => guarded.github.requests.filter(({ method }) => method !== 'GET')

/** Applies the ruleset and the owners, so that all is in force. */
async function protectAll(): Promise<void> {
  const { report } = await apply()
  own(`${report.codeowners}\n`)
  guarded.github.requests.length = 0
}

describe('an unprotected repository', () => {
  it('gets a table of what is missing, with the fix, and fails', async () => {
    const { outcome, short, report } = await runProtect(guarded)
    expect(outcome.failed).toBe(true)
    expect(short).toEqual([
      'pull-request missing',
      'code-owner-review missing',
      'stale-reviews missing',
      'last-push missing',
      'status-check missing',
      'up-to-date missing',
      'deletion missing',
      'force-push missing',
      'bypass missing',
      'codeowners-file missing',
      'owned-contracts missing',
      'owned-exclusions missing',
      'owned-waivers missing',
      'owned-policy missing',
      'owned-workflows missing',
    ])
    expect(report.protections.find(({ id }) => id === 'free-targets')).toMatchObject({ state: 'met' })
    for (const { fix } of report.protections) expect(fix).toMatch(/\w.*\.$/)
    expect(outcome.text).toContain('Not protected: of 16 protections on main, 15 missing')
    expect(outcome.summary).toMatch(/\| 🛑.missing \| the status slo&#45;gate\/guard is required \|/)
    expect(writes()).toEqual([])
  })

  it('prints the lines for CODEOWNERS and the ruleset with the command to apply it', async () => {
    const { outcome } = await runProtect(guarded)
    expect(outcome.text).toContain(
      [
        '/.slo/slos/ @acme/sre @bob @carol',
        '/.slo/exclusions/ @acme/sre @bob @carol',
        '/.slo/waivers/ @acme/sre @bob @carol',
        '/.slo/policy.yaml @acme/sre @bob @carol',
        '/.github/ @acme/sre @bob @carol',
        '# Performance targets are free: no owner.',
        '/.slo/targets/',
      ].join('\n'),
    )
    const [, json = ''] = /gh api --method POST repos\/acme\/shop\/rulesets --input - <<'JSON'\n([\s\S]+)\nJSON/.exec(
      outcome.text,
    ) ?? ['', '']
    expect(JSON.parse(json)).toEqual({
      name: 'SLO contracts',
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 0,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: true,
            required_review_thread_resolution: false,
          },
        },
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context: 'slo-gate/guard' }],
          },
        },
      ],
    })
    expect(outcome.summary).toContain('````text')
  })

  it('does not fail in a dry run, nor does it write', async () => {
    const { outcome, report } = await runProtect(guarded, { ...admin, apply: 'true', 'dry-run': 'true' })
    expect(outcome.failed).toBe(false)
    expect(report.ruleset.applied).toBe('would-create')
    expect(outcome.text).toContain('(dry run: the job does not fail)')
    expect(outcome.annotations.some(({ level }) => level === 'error')).toBe(false)
    expect(writes()).toEqual([])
  })
})

describe('apply', () => {
  it('fixes the rules with one write, and with the owners everything is met', async () => {
    const first = await apply()
    expect(first.report.ruleset.applied).toBe('created')
    expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /repos/acme/shop/rulesets'])
    expect(first.short).toEqual([
      'codeowners-file missing',
      'owned-contracts missing',
      'owned-exclusions missing',
      'owned-waivers missing',
      'owned-policy missing',
      'owned-workflows missing',
    ])
    own(`${first.report.codeowners}\n`)
    const second = await runProtect(guarded, admin)
    expect(second.short).toEqual([])
    expect(second.outcome.failed).toBe(false)
    expect(second.outcome.text).toContain('Protected: all of 16 protections are in force on main')
  })

  it('sends no write the second time', async () => {
    await protectAll()
    const { outcome, report } = await apply()
    expect(writes()).toEqual([])
    expect(report.ruleset.applied).toBe('unchanged')
    expect(outcome.failed).toBe(false)
  })

  it('resolves the team that the policy names and requires its approvals on the protected paths', async () => {
    oneTeam()
    await protectAll()
    const id = guarded.world.teams[0]?.id
    const rule = guarded.shop.rulesets[0]?.rules.find(({ type }) => type === 'pull_request')
    expect(rule).toMatchObject({
      parameters: {
        required_reviewers: [
          {
            file_patterns: ['.slo/slos/**', '.slo/exclusions/**', '.slo/waivers/**', '.slo/policy.yaml', '.github/**'],
            // The ruleset knows no review window, so it asks for what the policy asks at least.
            minimum_approvals: 1,
            reviewer: { id, type: 'Team' },
          },
        ],
      },
    })
    expect((await apply()).short).toEqual([])
    expect(writes()).toEqual([])
  })

  it('leaves every other ruleset as it is', async () => {
    const other: RulesetBody = { name: 'Releases', enforcement: 'active', rules: [{ type: 'creation' }] }
    guarded.shop.ruleset(other)
    guarded.shop.ruleset({ ...other, name: 'slo contracts', enforcement: 'disabled' })
    guarded.world.organizationRuleset('acme', { ...other, name: 'SLO contracts' })
    const before = structuredClone(guarded.shop.rulesets)
    const ofOrganization = structuredClone(guarded.world.organizationRulesets.get(guarded.shop.owner))
    await apply()
    guarded.shop.rulesets[2] = { ...guarded.shop.rulesets[2], enforcement: 'disabled' } as never
    await apply()
    expect(guarded.shop.rulesets.slice(0, 2)).toEqual(before)
    expect(guarded.world.organizationRulesets.get(guarded.shop.owner)).toEqual(ofOrganization)
    expect(writes().map(({ method }) => method)).toEqual(['POST', 'PUT'])
    expect(guarded.shop.rulesets).toHaveLength(3)
  })

  it('keeps what somebody made stricter in our ruleset when it fixes the rest', async () => {
    await protectAll()
    const [ours] = guarded.shop.rulesets
    if (!ours) throw new Error('there is no ruleset')
    guarded.shop.rulesets[0] = {
      ...ours,
      bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole' }],
      rules: [
        ...ours.rules.map((rule) =>
          rule.type === 'required_status_checks'
            ? {
                type: 'required_status_checks',
                parameters: {
                  strict_required_status_checks_policy: false,
                  required_status_checks: [{ context: 'slo-gate/guard', integration_id: 15368 }, { context: 'test' }],
                },
              }
            : rule,
        ),
        { type: 'required_signatures' },
      ],
    }
    const { report, short } = await apply()
    expect(report.ruleset.applied).toBe('updated')
    expect(short).toEqual([])
    expect(guarded.shop.rulesets[0]).toMatchObject({
      bypass_actors: [],
      rules: expect.arrayContaining([
        { type: 'required_signatures' },
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context: 'slo-gate/guard', integration_id: 15368 }, { context: 'test' }],
          },
        },
      ]),
    })
    guarded.github.requests.length = 0
    expect((await apply()).report.ruleset.applied).toBe('unchanged')
    expect(writes()).toEqual([])
  })

  it('says which permission is missing, and fails', async () => {
    const { outcome, report } = await runProtect(guarded, { apply: 'true' })
    expect(outcome.failed).toBe(true)
    expect(report.ruleset.applied).toBe('denied')
    expect(outcome.text).toContain('"Administration: write"')
    expect(guarded.shop.rulesets).toEqual([])
  })

  it('does not write blindly again when the answer was lost', async () => {
    guarded.github.faults.add('repos/create-repo-ruleset', 'drop', { times: 1, takesEffect: true })
    await expect(apply()).rejects.toThrow(/got no answer/)
    expect(guarded.shop.rulesets).toHaveLength(1)
    expect((await apply()).report.ruleset.applied).toBe('unchanged')
    expect(guarded.shop.rulesets).toHaveLength(1)
  })
})

type Rules = { type: string; parameters?: Record<string, unknown> }[]
const without = (type: string) => (rules: Rules) => rules.filter((rule) => rule.type !== type)
const set = (type: string, parameters: Record<string, unknown>) => (rules: Rules) =>
  rules.map((rule) => (rule.type === type ? { type, parameters: { ...rule.parameters, ...parameters } } : rule))
const reviewers = (entry: Record<string, unknown>) => (rules: Rules) => {
  const parameters = rules.find(({ type }) => type === 'pull_request')?.parameters
  const [was] = (parameters?.required_reviewers ?? []) as object[]
  return set('pull_request', { required_reviewers: [{ ...was, ...entry }] })(rules)
}

describe('a ruleset that was weakened', () => {
  it.each<[string, (rules: Rules) => Rules, string[]]>([
    ['deletion allowed', without('deletion'), ['deletion missing']],
    ['force push allowed', without('non_fast_forward'), ['force-push missing']],
    [
      'no pull request',
      without('pull_request'),
      [
        'pull-request missing',
        'code-owner-review missing',
        'stale-reviews missing',
        'last-push missing',
        'required-reviewers missing',
      ],
    ],
    ['no owner asked', set('pull_request', { require_code_owner_review: false }), ['code-owner-review weaker']],
    ['stale reviews count', set('pull_request', { dismiss_stale_reviews_on_push: false }), ['stale-reviews weaker']],
    ['own push approved', set('pull_request', { require_last_push_approval: false }), ['last-push weaker']],
    ['no reviewers', set('pull_request', { required_reviewers: [] }), ['required-reviewers missing']],
    ['no approvals of the team', reviewers({ minimum_approvals: 0 }), ['required-reviewers weaker']],
    ['another team', reviewers({ reviewer: { id: 1, type: 'Team' } }), ['required-reviewers missing']],
    [
      'fewer paths',
      reviewers({ file_patterns: ['.slo/slos/**', '.slo/exclusions/**', '.slo/waivers/**', '.slo/policy.yaml'] }),
      ['required-reviewers weaker'],
    ],
    [
      'no waivers',
      reviewers({ file_patterns: ['.slo/slos/**', '.slo/policy.yaml', '.github/**'] }),
      ['required-reviewers weaker'],
    ],
    [
      'a path taken out',
      reviewers({
        file_patterns: [
          '.slo/slos/**',
          '.slo/exclusions/**',
          '.slo/waivers/**',
          '.slo/policy.yaml',
          '.github/**',
          '!.slo/slos/any/**',
        ],
      }),
      ['required-reviewers weaker'],
    ],
    ['targets asked for', reviewers({ file_patterns: ['.slo/**', '.github/**'] }), ['free-targets weaker']],
    ['no checks', without('required_status_checks'), ['status-check missing', 'up-to-date missing']],
    [
      'another check',
      set('required_status_checks', { required_status_checks: [{ context: 'guard' }] }),
      ['status-check missing'],
    ],
    [
      'a branch that is behind',
      set('required_status_checks', { strict_required_status_checks_policy: false }),
      ['up-to-date weaker'],
    ],
  ])('is found: %s', async (_, weaken, expected) => {
    oneTeam()
    await protectAll()
    const [ours] = guarded.shop.rulesets
    if (!ours) throw new Error('there is no ruleset')
    guarded.shop.rulesets[0] = { ...ours, rules: weaken([...ours.rules] as Rules) }
    const { short, outcome } = await runProtect(guarded, admin)
    expect(short).toEqual(expected)
    expect(outcome.failed).toBe(true)
    const fixed = await apply()
    expect(fixed.short).toEqual(expected.filter((one) => one.startsWith('free')))
  })

  it.each(['evaluate', 'disabled'] as const)('is found: set to %s', async (enforcement) => {
    await protectAll()
    const [ours] = guarded.shop.rulesets
    if (!ours) throw new Error('there is no ruleset')
    guarded.shop.rulesets[0] = { ...ours, enforcement }
    const { short, report } = await runProtect(guarded)
    expect(short).toHaveLength(9)
    expect(report.notices.join()).toContain(`is set to ${enforcement}, so it enforces nothing`)
    await apply()
    expect((await runProtect(guarded, admin)).short).toEqual([])
  })

  it('is found: for another branch', async () => {
    await protectAll()
    const [ours] = guarded.shop.rulesets
    if (!ours) throw new Error('there is no ruleset')
    guarded.shop.rulesets[0] = { ...ours, conditions: { ref_name: { include: ['refs/heads/old'], exclude: [] } } }
    expect((await runProtect(guarded, admin)).short).toHaveLength(9)
    expect((await apply()).short).toEqual([])
  })

  it('is found: somebody may bypass it', async () => {
    await protectAll()
    const [ours] = guarded.shop.rulesets
    if (!ours) throw new Error('there is no ruleset')
    guarded.shop.rulesets[0] = { ...ours, bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole' }] }
    const { short, report } = await runProtect(guarded, admin)
    expect(short).toEqual(['bypass weaker'])
    expect(found(report, 'bypass')).toBe('SLO contracts: RepositoryRole 5 (always)')
  })
})

const found = (report: ProtectRun['report'], wanted: string) =>
  report.protections.find(({ id }) => id === wanted)?.found

describe('what the token may not see', () => {
  it('is unknown and only warns: who may bypass', async () => {
    await protectAll()
    const { short, outcome, report } = await runProtect(guarded)
    expect(short).toEqual(['bypass unknown'])
    expect(outcome.failed).toBe(false)
    expect(outcome.text).toContain('Protected, as far as can be seen: of 16 protections on main, 1 unknown')
    expect(outcome.annotations).toEqual([
      expect.objectContaining({ level: 'warning', title: expect.stringContaining('unknown') }),
      expect.objectContaining({ level: 'notice' }),
    ])
    expect(found(report, 'bypass')).toBe("the token can't see who may bypass SLO contracts")
  })

  it('is unknown: the rules of the branch', async () => {
    await protectAll()
    guarded.github.faults.add('repos/get-branch-rules', { status: 403, message: 'Upgrade to GitHub Pro' })
    const { short, outcome } = await runProtect(guarded, admin)
    expect(short).toHaveLength(10)
    expect(new Set(short.map((one) => one.split(' ')[1]))).toEqual(new Set(['unknown']))
    expect(outcome.failed).toBe(false)
    expect(outcome.text).toContain('Upgrade to GitHub Pro')
  })

  it('is unknown: the details of a ruleset', async () => {
    await protectAll()
    guarded.github.faults.add('repos/get-repo-ruleset', { status: 404 })
    expect((await runProtect(guarded, admin)).short).toEqual(['bypass unknown'])
  })

  it('is unknown: the errors of CODEOWNERS', async () => {
    await protectAll()
    guarded.github.faults.add('repos/codeowners-errors', { status: 403 })
    expect((await runProtect(guarded, admin)).short).toEqual(['codeowners-file unknown'])
  })

  it('is unknown: a team, which is then left out of the ruleset with a word about it', async () => {
    oneTeam()
    await protectAll()
    const { short, outcome } = await runProtect(guarded, { ...admin, 'review-token': 'job' })
    expect(short).toEqual(['required-reviewers unknown'])
    expect(outcome.text).toContain('"Members: read"')
    // What already exists stays.
    guarded.github.requests.length = 0
    await runProtect(guarded, { ...admin, 'review-token': 'job', apply: 'true' })
    expect(writes()).toEqual([])
  })

  it('breaks the run when GitHub is down', async () => {
    guarded.github.faults.add('repos/get-branch-rules', { status: 502 })
    await expect(runProtect(guarded)).rejects.toThrow(/answered 502/)
  })
})

describe('the rules of the organization', () => {
  const complete: RulesetBody = {
    name: 'All repositories',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: true,
          required_review_thread_resolution: true,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: 'SLO-Gate/Guard' }],
        },
      },
    ],
  }

  it('count as well as the own', async () => {
    guarded.world.organizationRuleset('acme', complete)
    own(
      '/.slo/slos/ @acme/sre\n/.slo/exclusions/ @acme/sre\n/.slo/waivers/ @acme/sre\n/.slo/policy.yaml @bob\n/.github/ @bob @carol\n',
    )
    const { short, report } = await runProtect(guarded, admin)
    expect(short).toEqual([])
    expect(found(report, 'free-targets')).toBe('no owner; every pull request needs 1 approval, of anybody')
  })

  it('add up with the own, and hold what may be bypassed there', async () => {
    await protectAll()
    guarded.world.organizationRuleset('acme', complete)
    const [ours] = guarded.shop.rulesets
    if (!ours) throw new Error('there is no ruleset')
    guarded.shop.rulesets[0] = { ...ours, bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole' }] }
    expect((await runProtect(guarded, admin)).short).toEqual([])
    guarded.shop.rulesets[0] = { ...ours, bypass_actors: [] }
    const lax = { ...complete, name: 'Lax', bypass_actors: [{ actor_id: 1, actor_type: 'OrganizationAdmin' }] }
    guarded.world.organizationRuleset('acme', lax)
    expect((await runProtect(guarded, admin)).short).toEqual([])
  })

  it('are read over all pages', async () => {
    const filler = Array.from({ length: 100 }, (_, index) => ({
      type: 'branch_name_pattern',
      parameters: { operator: 'starts_with', pattern: `x${index}` },
    }))
    guarded.world.organizationRuleset('acme', { ...complete, rules: [...filler, ...(complete.rules ?? [])] })
    own(
      '/.slo/slos/ @acme/sre\n/.slo/exclusions/ @acme/sre\n/.slo/waivers/ @acme/sre\n/.slo/policy.yaml @bob\n/.github/ @bob @carol\n',
    )
    expect((await runProtect(guarded, admin)).short).toEqual([])
    guarded.github.faults.add('repos/get-branch-rules', { status: 502 }, { page: 2 })
    await expect(runProtect(guarded)).rejects.toThrow(/answered 502/)
  })
})

describe('CODEOWNERS', () => {
  const BLOCK =
    '/.slo/slos/ @acme/sre\n/.slo/exclusions/ @acme/sre\n/.slo/waivers/ @acme/sre\n/.slo/policy.yaml @bob\n/.github/ @bob @carol\n'
  beforeEach(() => protectAll())

  it.each<[string, string, string[]]>([
    [
      'a line below that wins',
      `${BLOCK}*.yaml @acme/sre @dave\n`,
      [
        'owned-contracts weaker',
        'owned-exclusions weaker',
        'owned-waivers weaker',
        'owned-policy weaker',
        'free-targets weaker',
      ],
    ],
    ['a line below without an owner', `${BLOCK}/.slo/slos/\n`, ['owned-contracts missing']],
    ['exclusions that a line below gives away', `${BLOCK}/.slo/exclusions/\n`, ['owned-exclusions missing']],
    ['waivers that a line below gives away', `${BLOCK}/.slo/waivers/\n`, ['owned-waivers missing']],
    ['a file that a line below gives away', `${BLOCK}/.slo/slos/checkout.yaml\n`, ['owned-contracts missing']],
    ['only the files of the directory itself', BLOCK.replace('slos/ ', 'slos/* '), ['owned-contracts missing']],
    ['workflows unowned', BLOCK.replace('/.github/', '/.github/CODEOWNERS'), ['owned-workflows missing']],
    ['an owner of everything', `* @bob\n${BLOCK}`, ['free-targets weaker']],
    ['an owner of everything, but not of targets', `* @bob\n${BLOCK}/.slo/targets/\n`, []],
    ['another case of the letters', BLOCK.replace('@bob', '@Bob'), []],
    ['the owner in another directory', BLOCK.replace('/.slo/slos/', '/slos/'), ['owned-contracts missing']],
  ])('%s', async (_, text, expected) => {
    own(text)
    expect((await runProtect(guarded, admin)).short).toEqual(expected)
  })

  it.each<[string, Record<string, string | null>, string[]]>([
    ['the root, where it owns itself', { [OWNERS]: null, CODEOWNERS: `${BLOCK}/CODEOWNERS @bob\n` }, []],
    ['the root, unowned', { [OWNERS]: null, CODEOWNERS: BLOCK }, ['owned-codeowners missing']],
    [
      'docs, where the root could take its place',
      { [OWNERS]: null, 'docs/CODEOWNERS': `${BLOCK}/docs/CODEOWNERS @bob\n` },
      ['owned-codeowners missing'],
    ],
    ['.github, though the root has one', { CODEOWNERS: '* @dave\n' }, []],
    [
      'the root, though docs has one',
      { [OWNERS]: null, CODEOWNERS: `${BLOCK}CODEOWNERS @bob\n`, 'docs/CODEOWNERS': '* @x' },
      [],
    ],
  ])('is looked for in %s', async (_, files, expected) => {
    guarded.shop.push('main', { files })
    expect((await runProtect(guarded, admin)).short).toEqual(expected)
  })

  it('counts on the default branch alone', async () => {
    guarded.shop.branch('other', guarded.shop.tip('main'))
    guarded.shop.push('other', { files: { [OWNERS]: null } })
    expect((await runProtect(guarded, admin)).short).toEqual([])
  })

  it('loses the lines and the owners with which GitHub finds fault', async () => {
    own(BLOCK)
    const path = OWNERS
    guarded.shop.codeownersErrors = [
      { line: 1, column: 13, kind: 'Unknown owner', message: 'no such team', path },
      { line: 5, column: 1, kind: 'Invalid pattern', message: 'no pattern', path },
    ]
    const { short, report } = await runProtect(guarded, admin)
    expect(short).toEqual(['codeowners-file weaker', 'owned-contracts missing', 'owned-workflows missing'])
    expect(found(report, 'codeowners-file')).toBe(`${OWNERS}, line 1: Unknown owner; line 5: Invalid pattern`)
  })
})

describe('a repository of a person', () => {
  it('is protected without teams', async () => {
    const { world } = guarded
    const home = world.repository('alice/home')
    home.collaborator('bob', 'write')
    home.push('main', {
      files: {
        [POLICY]: 'version: slo-gate/v1\nreview:\n  approvers: [bob]\n',
        [OWNERS]:
          '/.slo/slos/ @bob\n/.slo/exclusions/ @bob\n/.slo/waivers/ @bob\n/.slo/policy.yaml @bob\n/.github/ @bob\n',
      },
    })
    world.token('alice', { user: 'alice' })
    const run = await runProtect(guarded, { 'github-token': 'alice', 'review-token': '', apply: 'true' }, home)
    expect(run.short).toEqual([])
    expect(JSON.stringify(home.rulesets)).not.toContain('required_reviewers')
    expect(guarded.github.requests.filter(({ path }) => path.startsWith('/orgs'))).toEqual([])
  })
})

describe('a policy', () => {
  it('that names nobody makes no CODEOWNERS lines, and says so', async () => {
    guarded.shop.push('main', { files: { [POLICY]: null } })
    const { outcome, report } = await runProtect(guarded)
    expect(report.codeowners).toBeNull()
    expect(outcome.text).toContain('names no approvers')
    own('* @anybody\n/.slo/targets/\n')
    const second = await runProtect(guarded, { ...admin, apply: 'true' })
    expect(second.short).toEqual([])
  })

  it('that can not be read decides nothing', async () => {
    guarded.shop.push('main', { files: { [POLICY]: 'review: [' } })
    await expect(runProtect(guarded)).rejects.toThrow('the SLO files cannot be read')
  })
})

it('asks for a workflow and a token', async () => {
  await expect(runProtect(guarded, { 'github-token': '' })).rejects.toThrow(/github-token: it is missing/)
})

describe('a ruleset that was written', () => {
  it('is told where the rules can not be read afterwards, which fails the run', async () => {
    guarded.github.faults.add('repos/get-branch-rules', { status: 500 })
    const raw = { mode: 'protect', apply: 'true', ...admin }
    const { workflow, now } = guarded.host(pushEvent(guarded.shop, 'main'))
    const { host, said } = witness(raw, { workspace: '/nowhere', now, ...(workflow && { workflow }) })
    expect(await run(raw, host)).toBe(1)
    expect(guarded.shop.rulesets).toHaveLength(1)
    expect(said()).toMatch(/created/)
    expect(said()).toMatch(/rules\/branches\/main answered 500/)
  })
})
