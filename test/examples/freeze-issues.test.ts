import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/program.ts'
import { gatedJob } from './job.ts'
import { readWorkflow, textOf } from './workflow-file.ts'

describe('freeze-issues.yml', () => {
  const FILE = 'freeze-issues.yml'

  it('is the one of docs/freeze-issue.md, and runs by schedule and by hand', () => {
    const page = readFileSync(path.join(ROOT, 'docs/freeze-issue.md'), 'utf8')
    expect(page).toContain(`\`\`\`yaml\n${textOf(FILE)}\`\`\``)
    expect(Object.keys(readWorkflow(FILE).on)).toEqual(['schedule', 'workflow_dispatch'])
  })

  it('may write issues and nothing else, and never fails by a freeze', () => {
    const { permissions, steps } = gatedJob(FILE)
    expect(permissions).toEqual({ contents: 'read', issues: 'write' })
    expect(steps.at(-1)).toMatchObject({
      'continue-on-error': true,
      with: { mode: 'gate', 'freeze-issue': 'true', environment: 'production' },
    })
  })
})
