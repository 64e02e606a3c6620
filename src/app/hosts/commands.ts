// The toolkit's @actions/core says the same, but comes with an HTTP client that takes longer to load than most runs last.

/** A command to the runner as a line of the log: `::error file=a.yaml,line=3::message`. Properties without a value are left out. */
export function workflowCommand(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '')
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${name}${list && ` ${list}`}::${escapeMessage(message)}\n`
}

/** An output of the step, as a block of the file that GITHUB_OUTPUT names. No value can close the block early. */
export function outputBlock(name: string, value: string): string {
  // A line that the value does not hold: longer than all that are like it.
  const longest = (value.match(/end_*/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0)
  const delimiter = 'end'.padEnd(longest + 1, '_')
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
