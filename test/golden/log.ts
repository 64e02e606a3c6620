/** A job's log as the runner reads it: words for people, and commands to the runner, however their writer orders them. */

export interface Log {
  readonly text: string
  readonly annotations: readonly Readonly<Record<string, string>>[]
  /** What the runner is told to mask, in no order. */
  readonly masks: readonly string[]
}

const COMMAND = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/

export function readLog(stdout: string): Log {
  const lines = stdout.split('\n').map((line) => ({ line, command: COMMAND.exec(line) }))
  const commands = lines.flatMap(({ command }) => (command ? [commandOf(command)] : []))
  return {
    text: lines.flatMap(({ line, command }) => (command ? [] : [line])).join('\n'),
    annotations: commands.filter(({ level }) => level !== 'add-mask'),
    masks: [...new Set(commands.flatMap(({ level, message }) => (level === 'add-mask' ? [message] : [])))].sort(),
  }
}

function commandOf([, level = '', properties = '', message = '']: readonly (string | undefined)[]) {
  const given = new Map(
    properties.split(',').map((property): [string, string] => {
      const [name = '', ...value] = property.split('=')
      return [name.trim(), unescaped(value.join('='), PROPERTY)]
    }),
  )
  const { title, file, line, col, ...others } = Object.fromEntries(given) as Record<string, string | undefined>
  const known = { level, title, message: unescaped(message, MESSAGE), file, line, col }
  const all = Object.entries({ ...known, ...others }).filter(([name, value]) => name !== '' && value !== undefined)
  return Object.fromEntries(all) as Record<string, string> & { level: string; message: string }
}

const MESSAGE = { '%0D': '\r', '%0A': '\n', '%25': '%' } as const
const PROPERTY = { ...MESSAGE, '%3A': ':', '%2C': ',' } as const

const unescaped = (text: string, letters: Readonly<Record<string, string>>) =>
  text.replace(/%[\dA-F]{2}/g, (code) => letters[code] ?? code)
