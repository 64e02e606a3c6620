import { actionHost, actionInputs } from './app/hosts/action.ts'
import { endNow, outliveReaders } from './app/hosts/exit.ts'
import { run } from './app/run.ts'

outliveReaders()
const raw = actionInputs()
// A workflow knows only success and failure.
await endNow((await run(raw, actionHost(raw))) === 0 ? 0 : 1, raw)
