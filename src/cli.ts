import { endSoon } from './ending.ts'
import { HELP } from './help.ts'
import { readCommandLine, terminalHost, writeTo } from './hosts/terminal.ts'
import { run } from './run.ts'
import { VERSION } from './version.ts'

const command = readCommandLine(process.argv.slice(2), process.env)
switch (command.kind) {
  case 'run':
    process.exitCode = await run(command.raw, terminalHost(command.raw))
    endSoon()
    break
  case 'help':
    writeTo(process.stdout, HELP)
    break
  case 'version':
    writeTo(process.stdout, `${VERSION}\n`)
    break
  case 'misused':
    writeTo(process.stderr, `${command.message}\n\n${HELP}`)
    process.exitCode = 2
    break
}
