import { describe, expect, it } from 'vitest'
import { findingsIn } from './rules.ts'

const HASH = '0123456789abcdef0123456789abcdef01234567'

/** What GitHub replaces by a value. */
const expression = (name: string) => `\${{ ${name} }}`

const workflow = ({ on = 'push', top = 'permissions: {}', job = '', steps = '- run: echo' } = {}) =>
  `on: ${on}\n${top}\njobs:\n  job:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps.replace(/^/gm, '      ')}\n`

const checkout = (...given: readonly string[]) =>
  [`- uses: actions/checkout@${HASH} # v1.2.3`, '  with:', ...given.map((one) => `    ${one}`)].join('\n')

const BROKEN: readonly (readonly [string, string, string])[] = [
  ['a tag', 'unpinned-uses', workflow({ steps: '- uses: actions/cache@v4' })],
  ['a branch', 'unpinned-uses', workflow({ steps: '- uses: actions/cache@main' })],
  ['a short hash', 'unpinned-uses', workflow({ steps: '- uses: actions/cache@0123456' })],
  ['no version at all', 'unpinned-uses', workflow({ steps: '- uses: actions/cache' })],
  ['what is checked out', 'unpinned-uses', workflow({ steps: '- uses: ./' })],
  ['an image', 'unpinned-uses', workflow({ steps: '- uses: docker://alpine:3' })],
  [
    'a reusable workflow at a branch',
    'unpinned-uses',
    'on: push\npermissions: {}\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@main\n',
  ],
  ['a hash without its version', 'unpinned-version', workflow({ steps: `- uses: actions/cache@${HASH}` })],
  ['a hash with a major version', 'unpinned-version', workflow({ steps: `- uses: actions/cache@${HASH} # v4` })],
  ['no permissions', 'excessive-permissions', workflow({ top: '' })],
  ['write-all', 'excessive-permissions', workflow({ top: 'permissions: write-all' })],
  ['a write for every job', 'excessive-permissions', workflow({ top: 'permissions:\n  statuses: write' })],
  ['contents: write', 'excessive-permissions', workflow({ job: '    permissions:\n      contents: write\n' })],
  [
    'an expression in a script',
    'template-injection',
    workflow({ steps: `- run: echo ${expression('github.head_ref')}` }),
  ],
  [
    'an expression in a github-script',
    'template-injection',
    workflow({ steps: `- uses: actions/github-script@${HASH} # v1.2.3\n  with:\n    script: \${{ inputs.x }}` }),
  ],
  ['a token left in the checkout', 'artipacked', workflow({ steps: `- uses: actions/checkout@${HASH} # v1.2.3` })],
  ['a token kept in the checkout', 'artipacked', workflow({ steps: checkout('persist-credentials: true') })],
  [
    'the head of a pull request',
    'dangerous-triggers',
    workflow({
      on: 'pull_request_target',
      steps: checkout(`ref: ${expression('github.event.pull_request.head.sha')}`, 'persist-credentials: false'),
    }),
  ],
  [
    'the branch of a pull request',
    'dangerous-triggers',
    workflow({
      on: '[pull_request_target]',
      steps: checkout(`ref: ${expression('github.head_ref')}`, 'persist-credentials: false'),
    }),
  ],
  [
    'the merge of a pull request',
    'dangerous-triggers',
    workflow({
      on: '{ pull_request_target: }',
      steps: checkout(`ref: refs/pull/${expression('github.event.number')}/merge`, 'persist-credentials: false'),
    }),
  ],
  [
    'the head of any run',
    'dangerous-triggers',
    workflow({
      on: 'workflow_run',
      steps: checkout(`ref: ${expression('github.event.workflow_run.head_sha')}`, 'persist-credentials: false'),
    }),
  ],
  [
    'a pull request that a script fetches',
    'dangerous-triggers',
    workflow({ on: 'issue_comment', steps: '- run: gh pr checkout "$NUMBER"' }),
  ],
  [
    'a ref of a pull request that a script fetches',
    'dangerous-triggers',
    workflow({ on: 'pull_request_target', steps: '- run: git fetch origin "pull/$NUMBER/head"' }),
  ],
  [
    'all secrets passed on',
    'secrets-inherit',
    `on: push\npermissions: {}\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@${HASH} # v1.2.3\n    secrets: inherit\n`,
  ],
  [
    'all secrets in one',
    'overprovisioned-secrets',
    workflow({ steps: `- run: x\n  env:\n    ALL: ${expression('toJSON(secrets)')}` }),
  ],
  [
    'an environment from others',
    'github-env',
    workflow({ on: 'pull_request_target', steps: '- run: cat x >> "$GITHUB_ENV"' }),
  ],
  ['trust in who pushed last', 'bot-conditions', workflow({ job: "    if: github.actor == 'dependabot[bot]'\n" })],
  [
    'commands from the log',
    'insecure-commands',
    workflow({ steps: '- run: x\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: true' }),
  ],
]

describe('a workflow', () => {
  it.each(BROKEN)('with %s breaks %s', (_, rule, text) => {
    expect(findingsIn(text).map((one) => one.rule)).toEqual([rule])
  })

  it('that is pinned, asks for no more than it needs and keeps no token breaks no rule', () => {
    const steps = `${checkout('persist-credentials: false')}\n- uses: your-org/slo-gate@<commit>\n- run: ./deploy.sh "$TAG"\n  env:\n    TAG: \${{ github.ref_name }}`
    expect(findingsIn(workflow({ job: '    permissions:\n      statuses: write\n', steps }))).toEqual([])
  })
})
