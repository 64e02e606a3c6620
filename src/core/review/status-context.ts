/** The context of the guard's commit status: what a ruleset requires. GitHub tells contexts apart without regard to case. */
export const STATUS_CONTEXT = 'slo-gate/guard'

/** What a dry run posts under: it is always a success, which must not be taken for the guard's. */
const DRY_RUN_CONTEXT = `${STATUS_CONTEXT}-dry-run`

/** The context that a run of the guard posts under, and reads what it has posted from. */
export const statusContextOf = ({ dryRun }: { readonly dryRun: boolean }): string =>
  dryRun ? DRY_RUN_CONTEXT : STATUS_CONTEXT
