/** The port to who may see the repository, and so what a run writes about its targets. */
export interface Visibility {
  isPrivate(): Promise<boolean>
}
