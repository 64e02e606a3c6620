import { endNow } from './app/hosts/exit.ts'
import { HELP } from './app/hosts/help.ts'
import { nearestOption, readCommandLine, terminalHost } from './app/hosts/terminal.ts'
import { VERSION } from './app/hosts/version.ts'
import { run } from './app/run.ts'

for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessClosed)

/** A reader that goes away early, as `head` does, takes nothing from the verdict. Words lost on a full disk are no leave to deploy. */
function unlessClosed({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return
  process.stderr.write(`The output can't be written: ${message}\n`)
  process.exit(1)
}

const command = readCommandLine(process.argv.slice(2), process.env)
switch (command.kind) {
  case 'run':
    process.exitCode = await run(command.raw, terminalHost(command.raw))
    await endNow()
    break
  case 'help':
    process.stdout.write(HELP)
    // Who started it with nothing, by mistake, must not read this as leave to deploy.
    process.exitCode = command.asked ? 0 : 2
    break
  case 'version':
    process.stdout.write(`${VERSION}\n`)
    break
  case 'misused': {
    const meant = command.unknown === null ? null : await nearestOption(command.unknown)
    const said = [command.message, meant, 'Run slo-gate --help to see what there is.'].filter((text) => text !== null)
    process.stderr.write(`${said.join(' ')}\n`)
    process.exitCode = 2
    break
  }
}
