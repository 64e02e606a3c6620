/** Labels of a pull request, which to this API is an issue. */
import { type Handler, paged } from '../call.ts'
import { labelJson } from './label.ts'
import { pullOf } from './pulls.ts'

export const labels = {
  'issues/list-labels-on-issue': (call) => {
    const pull = pullOf(call, 'issue_number')
    return paged(call, [...pull.labels], (name) => labelJson(pull.base, name))
  },
} satisfies Record<string, Handler>
