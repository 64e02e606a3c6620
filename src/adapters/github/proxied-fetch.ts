import { fetch } from 'undici'
import { wayTo } from '../network/proxy.ts'
import type { Fetch } from './same-origin-fetch.ts'

/** A `fetch` that takes the way to an address which the environment names, and whose errors say why there was no answer. */
export function fetchBy(address: URL): Fetch {
  const { dispatcher, detailOf } = wayTo(address)
  return async (url, options) => {
    try {
      return await fetch(url, { ...options, dispatcher })
    } catch (error) {
      if (options.signal?.aborted) throw error
      // What `fetch` itself throws says only that it failed.
      throw new Error(detailOf(error instanceof TypeError && error.cause ? error.cause : error), { cause: error })
    }
  }
}
