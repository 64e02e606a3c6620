/** The seconds of processor time that some work takes. Unlike the clock's, others on the machine add little to them. */
export function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
