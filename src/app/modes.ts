/** What the program can be asked to do. */
export type Mode = 'audit' | 'convert' | 'gate' | 'guard' | 'init' | 'lint' | 'protect' | 'report'

/** The modes that can be named in the input. */
export const MODE_NAMES = ['auto', 'audit', 'convert', 'gate', 'guard', 'init', 'lint', 'protect', 'report'] as const
export type ModeName = (typeof MODE_NAMES)[number]

/** The modes to run; `auto` picks by the workflow's event, which is null at a terminal. */
export function modesOf(name: ModeName, event: string | null): readonly Mode[] {
  if (name !== 'auto') return [name]
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return ['lint', 'guard', 'report']
    case 'merge_group':
      return ['lint', 'guard']
    default:
      return ['gate']
  }
}

/** Whether a run of a mode fails no job, whatever happens, unless its inputs are wrong. */
export const failsNoJob = (mode: Mode, { dryRun }: { readonly dryRun: boolean }): boolean => dryRun || mode === 'report'
