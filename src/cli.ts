import { endNow, outliveReaders } from './app/hosts/exit.ts'
import { HELP } from './app/hosts/help.ts'
import { ignoredVariables, nearestOption, readCommandLine, terminalHost } from './app/hosts/terminal.ts'
import { VERSION } from './app/hosts/version.ts'
import { run } from './app/run.ts'

outliveReaders()

const command = readCommandLine(process.argv.slice(2), process.env)
switch (command.kind) {
  case 'run': {
    const host = terminalHost(command.raw)
    for (const ignored of await ignoredVariables(process.env)) host.complain(ignored)
    await endNow(await run(command.raw, host), command.raw)
    break
  }
  case 'help':
    process.stdout.write(HELP)
    // Who started it with nothing, by mistake, must not read this as leave to deploy.
    await endNow(command.asked ? 0 : 2)
    break
  case 'version':
    process.stdout.write(`${VERSION}\n`)
    await endNow(0)
    break
  case 'misused': {
    const meant = command.unknown === null ? null : await nearestOption(command.unknown)
    const said = [command.message, meant, 'Run slo-gate --help to see what there is.'].filter((text) => text !== null)
    process.stderr.write(`${said.join(' ')}\n`)
    await endNow(2)
    break
  }
}
