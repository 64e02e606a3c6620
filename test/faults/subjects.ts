import { HAS_GIT } from '../support/local-repository.ts'
import type { Server } from '../support/process.ts'
import { hasPrometheus, startPrometheus } from '../support/prometheus.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../support/victoria-metrics.ts'
import { GateRuns } from './gate-runs.ts'
import { runAtGitHub } from './github-runs.ts'
import { LocalRuns } from './local-runs.ts'
import type { RunOutcome } from './outcome.ts'
import { Upstream } from './upstream.ts'

/** A real server that can be run against. */
export interface Subject {
  readonly name: string
  /** What `--only` calls it. */
  readonly option: 'backend' | 'github' | 'local' | 'fan-out'
  /** Whether this machine has it. */
  readonly isAvailable: boolean
  start(): Promise<Running>
}

export interface Running {
  /** One run with faults; all of it follows from the number. */
  run(number: number): Promise<RunOutcome>
  stop(): Promise<void>
}

const backend = (name: string, isAvailable: boolean, start: () => Promise<Server>): Subject => ({
  name,
  option: 'backend',
  isAvailable,
  async start() {
    const server = await start()
    const runs = await GateRuns.start(new Upstream(server.url))
    return {
      run: (number) => runs.run(number),
      stop: async () => {
        runs.stop()
        await server.stop()
      },
    }
  },
})

export const SUBJECTS: readonly Subject[] = [
  backend('Prometheus', hasPrometheus, startPrometheus),
  backend('VictoriaMetrics', hasVictoriaMetrics, startVictoriaMetrics),
  {
    name: 'GitHub',
    option: 'github',
    isAvailable: true,
    start: async () => ({ run: runAtGitHub, stop: async () => {} }),
  },
  {
    name: 'a terminal',
    option: 'local',
    isAvailable: HAS_GIT,
    async start() {
      const runs = new LocalRuns()
      return { run: (number) => runs.run(number), stop: async () => runs.stop() }
    },
  },
]
