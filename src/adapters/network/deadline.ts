/**
 * What `work` comes to before the signal aborts; then, the signal's reason as an error. The HTTP libraries are not relied on for
 * that: a request that waits for a proxy does not listen, and one of a thousand to GitHub was seen to wait for ever.
 */
export async function within<Answer>(signal: AbortSignal, work: Answer | Promise<Answer>): Promise<Answer> {
  let giveUp = () => {}
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason)
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
