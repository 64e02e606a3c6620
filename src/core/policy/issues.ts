/**
 * The port to a repository's issues, as far as they are ours: only those that the token's own account opened. All of it may throw
 * {@link IssuesRefused}.
 */
export interface Issues {
  /** All that are open, without pull requests. */
  open(): Promise<readonly OwnIssue[]>
  create(title: string, body: string): Promise<OwnIssue>
  /** Sends nothing where the issue says that already. */
  rewrite(issue: OwnIssue, body: string): Promise<void>
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

/** No issue can be kept, whatever it is about. */
export class IssuesRefused extends Error {
  /** The token may not do this, or the repository has no issues. */
  readonly because: 'denied' | 'disabled'
  constructor(because: IssuesRefused['because'], cause: Error) {
    super(cause.message, { cause })
    this.because = because
  }
}
