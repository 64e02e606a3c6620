import { Problem } from '../../model/problem.ts'
import { line, scalar } from '../yaml/scalar.ts'

const EXPECTED = 'an http(s) address, or a path of this repository such as docs/runbook.md'

/**
 * Where people are sent from a report: a web address, or a path of the repository. Anything else (`javascript:`, `data:`, `file:`) would
 * run or open something on the machine of whoever follows it.
 */
export const addressSchema = (what: string) =>
  scalar(line(what), (raw): string | Problem => {
    const address = raw.trim()
    if (isWebAddress(address) || isPath(address)) return raw
    return new Problem(`\`${raw}\` is neither a web address nor a path of this repository`, EXPECTED)
  })

/** What browsers leave out of an address, so that `java<tab>script:` is one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/

const isWebAddress = (address: string) =>
  /^https?:\/\/[^/?#]/i.test(address) && !CONTROL.test(address) && URL.canParse(address)

/** Relative to the repository's root, and within it, however it is spelled. */
function isPath(address: string): boolean {
  if (CONTROL.test(address) || address.includes('\\') || /^[/~]/.test(address)) return false
  const [first = '', ...others] = address.split('/')
  if (first.includes(':')) return false
  return [first, ...others].every((name) => !/^(\.|%2e){2}$/i.test(name) && !/%(2f|5c)/i.test(name))
}
