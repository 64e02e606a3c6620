import type { Withheld } from '../core/model/withheld.ts'

/** Why a secret may be empty in a run, and what to do, in sentences. */
export function withheldText(from: Withheld): string {
  switch (from) {
    case 'dependabot':
      return `GitHub gives a run of Dependabot none of the repository's Actions secrets, also when somebody runs it again. Put the secret also under Settings > Secrets and variables > Dependabot, use a repository variable (\${{ vars.… }}) for an address that is no secret, or ${ELSEWHERE}.`
    case 'fork':
      return `GitHub gives a run for a fork's pull request neither secrets nor variables on pull_request. Write an address that is no secret into the workflow itself, or ${ELSEWHERE}.`
  }
}

const ELSEWHERE = 'run the gate on push, on merge_group or in the deploy job'
