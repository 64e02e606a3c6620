import { pushEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'
import { TOKENS } from '../shop.ts'

export default {
  shows: 'protect updates a ruleset that is too weak, and says what the owners still lack',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'protect', apply: 'true', 'github-token': TOKENS.admin },
  github(shop) {
    const { repository } = shop
    const policy = shop.edited('.slo/policy.yaml', [
      'approvers: ["@acme/sre", "bob", "carol"]',
      'approvers: ["@acme/sre"]',
    ])
    const owners = '* @acme/sre\n/.slo/targets/ @acme/sre\n/.slo/policy.yaml @dave\n'
    repository.push('main', {
      files: { ...policy, '.github/CODEOWNERS': owners, '.github/workflows/ci.yml': 'on: push\n' },
    })
    repository.ruleset({
      name: 'SLO contracts',
      target: 'branch',
      enforcement: 'evaluate',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [{ type: 'deletion' }],
    })
    return pushEvent(repository, 'main')
  },
} satisfies Scenario
