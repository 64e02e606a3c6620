import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { readText } from '../../adapters/checkout/checkout.ts'
import { isInside } from '../../adapters/checkout/inside.ts'
import { BrokenFiles, BrokenInputs, EnvironmentError, UsageError } from '../../core/model/errors.ts'
import type { Slo } from '../../core/model/slo.ts'
import { mayBeForeign } from '../../core/specs/contracts.ts'
import { readContracts } from '../../core/specs/directory.ts'
import { type Entry, excess, isYaml } from '../../core/specs/layout/layout.ts'
import type { ConvertAnswer } from '../../present/convert/answer.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** Which contract of ours says what this file of another format says? */
export async function convert(inputs: Inputs, host: Host): Promise<ConvertAnswer> {
  if (inputs.path === null) throw new UsageError('path: it is missing. Write: slo-gate convert <file or directory>')
  const given = path.resolve(host.workspace, inputs.path)
  const slosDirectory = path.resolve(host.workspace, inputs.sloDirectory, 'slos')
  const files = await filesAround(given, slosDirectory, inputs.path)
  const isGiven = (file: string) => isInside(given, file)
  const tooMuch = excess(await Promise.all(files.map(entryOf)))
  if (tooMuch) throw new BrokenInputs([{ input: 'path', problem: tooMuch }])
  const read = files.map((file) => readText(file, file))
  // A dashboard beside SLOs is none of them; in slos/ everything is.
  const isElsewhere = (file: string) => file !== given && !isInside(slosDirectory, file) && /\.json$/i.test(file)
  const contracts = read.flatMap((one) =>
    'text' in one && (!isElsewhere(one.path) || mayBeForeign(one.text)) ? [one] : [],
  )
  const unread = read.flatMap((one) => ('text' in one ? [] : [one]))
  const sources = {
    path: inputs.sloDirectory,
    policy: null,
    contracts,
    waivers: [],
    exclusions: [],
    targets: [],
  }
  const { slos, diagnostics } = readContracts(sources, 'convert')
  // The policies that documents of our own name are not looked at here.
  const wrong = [...unread, ...diagnostics].filter(
    ({ place, code }) => isGiven(place.file) && code !== 'unknown-policy',
  )
  if (wrong.length > 0) throw new BrokenFiles(wrong)
  const converted = slos.filter(({ places }) => isGiven(places.name.file))
  if (converted.length === 0) throw new UsageError(`path: there is no SLO in \`${inputs.path}\``)
  const isLeftOut = ({ indicator }: Slo) => indicator.kind === 'unsupported'
  return { mode: 'convert', fails: converted.some(isLeftOut) && !inputs.dryRun, slos: converted }
}

/** The files to read: those of a directory; or of a file and those beside it, to which it may refer. */
async function filesAround(given: string, slosDirectory: string, shown: string): Promise<string[]> {
  const unread = (error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw new UsageError(`path: there is no file or directory \`${shown}\``)
    throw new EnvironmentError(`path: \`${shown}\` can't be read`, { cause: error })
  }
  const found = await stat(given).catch(unread)
  const inSlos = given !== slosDirectory && isInside(slosDirectory, given)
  const directory = found.isDirectory() ? given : inSlos ? slosDirectory : path.dirname(given)
  const entries = await readdir(directory, { recursive: found.isDirectory() || inSlos, withFileTypes: true }).catch(
    unread,
  )
  const beside = entries.filter((entry) => entry.isFile() && isYaml(entry.name))
  const files = beside.map((entry) => path.join(entry.parentPath, entry.name))
  return [...new Set([...files, ...(found.isDirectory() ? [] : [given])])].sort()
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

/** What can't be looked at has no size; whoever reads it says why. */
const entryOf = async (file: string): Promise<Entry> => ({
  path: file,
  kind: 'file',
  bytes: await stat(file).then(
    ({ size }) => size,
    () => 0,
  ),
})
