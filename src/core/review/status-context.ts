/** The context of the guard's commit status: what a ruleset requires. GitHub tells contexts apart without regard to case. */
export const STATUS_CONTEXT = 'slo-gate/guard'
