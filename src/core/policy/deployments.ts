/** The port to what was deployed. */
export interface Deployments {
  /** The commit of the newest deployment to an environment that ever succeeded; null when none did. */
  lastDeployed(environment: string): Promise<string | null>
}
