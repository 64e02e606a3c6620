/** The port to what branches require of a pull request. */
export interface RequiredChecks {
  /** The contexts of the statuses that rulesets require on a branch. */
  requiredChecks(branch: string): Promise<readonly string[]>
}
