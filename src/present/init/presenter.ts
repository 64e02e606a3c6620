import { sloId } from '../../core/model/slo.ts'
import { oneLine } from '../../core/model/text.ts'
import type { Presenter } from '../presenter.ts'
import { quotedReason } from '../reasons.ts'
import type { InitAnswer } from './answer.ts'

/** It runs at a terminal, so that there is a text and nothing else. */
export const initPresenter: Presenter<InitAnswer> = {
  text: initText,
  summary: () => '',
  annotations: () => [],
  outputs: () => ({}),
  json: () => null,
}

/** Which files were written and copied, and what to do next. */
function initText({ files, taken, left, directory, unknown }: InitAnswer): string {
  const written = files.map(({ path }) => `wrote ${directory}/${path}`)
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
  return [...written, ...copied, ...passed, ...unknownTexts(unknown), ...next].join('\n')
}

/** What the backend says of the SLOs. */
function unknownTexts(unknown: InitAnswer['unknown']): string[] {
  if (unknown === null) return []
  if (unknown.length === 0) return ['', 'The backend has an answer for every SLO.']
  return [
    '',
    ...unknown.map(({ slo, reason }) => `${sloId(slo)} is unknown now: ${oneLine(quotedReason(reason).text)}`),
  ]
}
