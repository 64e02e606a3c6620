import { parser } from '@prometheus-io/lezer-promql'

/** Whether PromQL's grammar takes all of a text. */
export function parses(text: string): boolean {
  let whole = true
  parser.parse(text).iterate({
    enter: ({ type }) => {
      if (type.isError) whole = false
    },
  })
  return whole
}
