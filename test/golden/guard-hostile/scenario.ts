import { pullRequestTargetEvent } from '../../github/events.ts'
import type { Scenario } from '../scenario.ts'

const HOSTILE = [
  '::error::pwned',
  '| a | b |',
  '<img src=x onerror=alert(1)>',
  '@octocat',
  '**bold** [click](javascript:alert(1))',
] as const

export default {
  shows: 'the guard makes no command, no Markdown and no mention of hostile names',
  checkout: 'shop',
  isCheckedOut: false,
  inputs: { mode: 'guard' },
  github(shop) {
    const [command, , markup] = HOSTILE
    const path = '.slo/slos/checkout.yaml'
    const files = [...HOSTILE, `x\n${command}`].map((name) => {
      const named = shop.edited(path, ['service: checkout', `service: ${JSON.stringify(name)}`])
      return [`.slo/slos/${name}.yaml`, named[path] ?? '']
    })
    const contract = shop.edited(
      path,
      ['https://shop.example/sla', JSON.stringify(`${command} ${markup}`)],
      ['job="checkout",code', `job="${markup}",code`],
    )
    const labels = [...HOSTILE, '##[error]pwned'].map((name) => `      - label: ${JSON.stringify(name)}\n`)
    const policy = shop.edited('.slo/policy.yaml', ['exceptions:\n', `exceptions:\n${labels.join('')}`])
    return pullRequestTargetEvent(shop.pull({ ...Object.fromEntries(files), ...contract, ...policy }), 'opened')
  },
} satisfies Scenario
