/** The port to what was deployed, and what is different since. */
export interface Deployments {
  /** The commit of the newest deployment to an environment that ever succeeded; null when none did. */
  lastDeployed(environment: string): Promise<string | null>
  /** The paths that differ between two commits. */
  changedFiles(before: string, after: string): Promise<readonly string[]>
}
