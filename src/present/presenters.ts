import type { Answer } from './answer.ts'
import type { Presenter } from './presenter.ts'

type Mode = Answer['mode']
type AnswerOf<One extends Mode> = Extract<Answer, { mode: One }>

/** What tells the answer of each mode; its code is loaded only for the modes that run. */
const PRESENTERS: { readonly [One in Mode]: () => Promise<Presenter<AnswerOf<One>>> } = {
  audit: async () => (await import('./audit/presenter.ts')).auditPresenter,
  convert: async () => (await import('./convert/presenter.ts')).convertPresenter,
  gate: async () => (await import('./gate/presenter.ts')).gatePresenter,
  guard: async () => (await import('./guard/presenter.ts')).guardPresenter,
  init: async () => (await import('./init/presenter.ts')).initPresenter,
  lint: async () => (await import('./lint/presenter.ts')).lintPresenter,
  protect: async () => (await import('./protect/presenter.ts')).protectPresenter,
  report: async () => (await import('./report/presenter.ts')).reportPresenter,
}

/** What tells the answers of a mode. */
export async function presenterOf<One extends Mode>(mode: One): Promise<Presenter<AnswerOf<One>>> {
  return await PRESENTERS[mode]()
}
