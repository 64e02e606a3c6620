/** An error and what caused it, one line each, the outermost first. */
export function causeChain(error: unknown): string {
  const lines: string[] = []
  for (let current: unknown = error; current !== undefined && current !== null && lines.length < 10; ) {
    lines.push(current instanceof Error ? current.message || current.name : String(current))
    current = current instanceof Error ? current.cause : undefined
  }
  return lines.map((line, depth) => (depth === 0 ? line : `  caused by: ${line}`)).join('\n')
}
