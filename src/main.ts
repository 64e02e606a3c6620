import { actionHost, actionInputs } from './app/hosts/action.ts'
import { endNow } from './app/hosts/exit.ts'
import { run } from './app/run.ts'

// A workflow knows only success and failure.
const raw = actionInputs()
process.exitCode = (await run(raw, actionHost(raw))) === 0 ? 0 : 1
await endNow()
