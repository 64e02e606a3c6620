export interface TeamName {
  readonly organization: string
  readonly slug: string
}

/** The port to what is known of people. What can't be seen is unknown, and never a yes. */
export interface People {
  /** What a person may do in the repository. */
  accessOf(login: string): Promise<'write' | 'less' | 'unknown'>
  isAdministrator(login: string): Promise<boolean | 'unknown'>
  /** Whether somebody is an active member of a team, or of a child team; a fault when GitHub did not answer. */
  isMember(team: TeamName, login: string): Promise<boolean | 'unknown' | 'fault'>
}
