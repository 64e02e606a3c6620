import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { surveyOf } from '../../adapters/checkout/survey.ts'
import { type FirstFiles, firstFiles } from '../../core/init/first-files.ts'
import { UsageError } from '../../core/model/errors.ts'
import type { Outcome } from '../../present/outcome.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { sloDirectoryOf } from '../slo-directory.ts'

/** A first SLO directory, from what the repository says about itself. It never writes over a file. */
export async function init(inputs: Inputs, host: Host): Promise<Outcome> {
  const directory = sloDirectoryOf(inputs.sloDirectory)
  const target = path.join(host.workspace, directory)
  const present = await readdir(target).catch(() => [])
  if (present.length > 0)
    throw new UsageError(`slo-directory: \`${directory}\` is there already, so nothing was written`)
  const first = firstFiles(await surveyOf(host.workspace))
  for (const file of first.files) {
    const absolute = path.join(target, file.path)
    try {
      await mkdir(path.dirname(absolute), { recursive: true })
      await writeFile(absolute, file.text, { flag: 'wx' })
    } catch (error) {
      throw new UsageError(`slo-directory: ${directory}/${file.path} can't be written`, { cause: error })
    }
  }
  const text = wordsOf(first, directory)
  return { failed: false, text, summary: '', annotations: [], outputs: {}, report: null }
}

function wordsOf({ files, taken, left }: FirstFiles, directory: string): string {
  const written = files.map(({ path: file }) => `wrote ${directory}/${file}`)
  const copied = taken.map((one) => `copied, unchanged: ${one}`)
  const passed = left.map((one) => `left, since it can't be read whole: ${one}`)
  const next = [
    '',
    'Next:',
    taken.length > 0
      ? `  1. Two files now say the same: keep those in ${directory}/slos, and point your other tools there.`
      : '  1. See whether the objective is what your users need, and whether the metric and its labels are yours.',
    '  2. slo-gate lint',
    '  3. slo-gate gate --backend-url <your Prometheus>',
  ]
  return [...written, ...copied, ...passed, ...next].join('\n')
}
