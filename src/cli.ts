import { HELP } from './help.ts'
import { readCommandLine, terminalHost } from './hosts/terminal.ts'
import { run } from './run.ts'
import { VERSION } from './version.ts'

const command = readCommandLine(process.argv.slice(2), process.env)
switch (command.kind) {
  case 'run':
    process.exitCode = await run(command.raw, terminalHost(command.raw))
    break
  case 'help':
    process.stdout.write(HELP)
    break
  case 'version':
    process.stdout.write(`${VERSION}\n`)
    break
  case 'misused':
    process.stderr.write(`${command.message}\n\n${HELP}`)
    process.exitCode = 2
    break
}
