import { z } from 'zod'
import type { Deployer } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { found, scalar } from './yaml/scalar.ts'

const EXPECTED = 'a workflow such as .github/workflows/deploy.yml, or an app such as app:acme-deployer'

/** Whose deployment records are believed: a workflow of this repository, or an app. */
export const deployerSchema = z.lazy(() =>
  scalar(z.string({ error: (issue) => found(issue.input, EXPECTED) }), (raw): Deployer | Problem => {
    const app = /^app:([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$/i.exec(raw)?.[1]
    if (app !== undefined) return { kind: 'app', slug: app.toLowerCase() }
    if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(raw)) return { kind: 'workflow', path: raw }
    return new Problem(`\`${raw}\` names neither a workflow nor an app`, EXPECTED)
  }),
)
