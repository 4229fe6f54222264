/** What a format needs beside the report. */
export interface FormatOptions {
  colors: boolean
  /** The text of a file of the report; undefined where it cannot be read. */
  source(file: string): string | undefined
  /** The checkout that a pull request is of, where this runs in GitHub Actions: its annotations name files from there. */
  workspace?: string
}
