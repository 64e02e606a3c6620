import type { Presenter } from '../presenter.ts'
import type { ConvertAnswer } from './answer.ts'
import { nativeFile } from './native-file.ts'

/** The file is printed, and nothing else is told: it is to be written somewhere. */
export const convertPresenter: Presenter<ConvertAnswer> = {
  text: ({ slos }) => nativeFile(slos).trimEnd(),
  summary: () => '',
  annotations: () => [],
  outputs: () => ({}),
  json: () => null,
}
