/** The port to a repository's issues, as far as they are ours: only those that the token's own account opened. */
export interface Issues {
  /** All that are open, without pull requests. */
  open(): Promise<readonly OwnIssue[]>
  create(title: string, body: string): Promise<OwnIssue>
  rewrite(issue: number, body: string): Promise<void>
  /** `isDone` tells what was settled from what was given up. */
  close(issue: number, body: string, isDone: boolean): Promise<void>
  /** The texts of our comments on an issue. */
  comments(issue: number): Promise<readonly string[]>
  comment(issue: number, body: string): Promise<void>
}

export interface OwnIssue {
  readonly number: number
  readonly url: string
  readonly body: string
}
