import { endSoon } from './ending.ts'
import { HELP } from './help.ts'
import { nearestOption, readCommandLine, terminalHost, writeTo } from './hosts/terminal.ts'
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
  case 'misused': {
    const meant = command.unknown === null ? null : await nearestOption(command.unknown)
    const said = [command.message, meant, 'Run slo-gate --help to see what there is.'].filter((text) => text !== null)
    writeTo(process.stderr, `${said.join(' ')}\n`)
    process.exitCode = 2
    break
  }
}
