/** For what was written to arrive, on systems where that takes a while. */
const GRACE_MS = 1000

/**
 * Ends the program when all is said, with the status that is set. What was given up, such as a connection that waits for a proxy,
 * would keep it running for ever; where nothing is left, it ends at once.
 */
export function endSoon(): void {
  setTimeout(() => process.exit(), GRACE_MS).unref()
}
