import { endSoon } from './ending.ts'
import { actionHost, actionInputs } from './hosts/action.ts'
import { run } from './run.ts'

// A workflow knows only success and failure.
const raw = actionInputs(process.env)
process.exitCode = (await run(raw, actionHost(raw, process.env))) === 0 ? 0 : 1
endSoon()
