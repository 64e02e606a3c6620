/** What is asked of an endpoint besides the query: at which instants, and what else the backend should know. */
export interface Call {
  readonly endpoint: 'query' | 'query_range'
  /** The instants, in unix seconds: from the first to the last, one every `stepSeconds`; one alone, where both are equal. */
  readonly from: number
  readonly to: number
  readonly stepSeconds: number
  readonly parameters: Readonly<Record<string, string>>
}

/** As exact as the API is. */
const milliseconds = (seconds: number) => Math.round(seconds * 1000)

/** Whether a time, in unix seconds, is one of the instants that are asked for. */
export function isAsked(at: number, { from, to, stepSeconds }: Call): boolean {
  const [time, first, last] = [milliseconds(at), milliseconds(from), milliseconds(to)]
  return time >= first && time <= last && (time - first) % milliseconds(stepSeconds) === 0
}

/** How many instants are asked for. */
export const instantsOf = ({ from, to, stepSeconds }: Call): number => Math.floor((to - from) / stepSeconds) + 1
