/** A file of counts, which is asked in place of a server. */
export interface CountsSettings {
  /** The path of the CSV file. */
  readonly file: string
}
