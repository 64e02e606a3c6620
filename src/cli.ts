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
    // Who started it with nothing, by mistake, must not read this as leave to deploy.
    process.exitCode = command.asked ? 0 : 2
    break
  case 'version':
    writeTo(process.stdout, `${VERSION}\n`)
    break
  case 'misused':
    writeTo(process.stderr, `${command.message} Run slo-gate --help to see what there is.\n`)
    process.exitCode = 2
    break
}
