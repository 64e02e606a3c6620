import type { Scenario } from '../scenario.ts'

export default {
  shows: 'lint in a workflow annotates every error and warning, with a link to why',
  checkout: 'untidy',
  inputs: { mode: 'lint' },
  env: { GITHUB_SERVER_URL: 'https://git.example', GITHUB_ACTION_REPOSITORY: 'acme/slo-gate', GITHUB_ACTION_REF: 'v1' },
} satisfies Scenario
