import type { Report } from '../types'
import { github } from './github'
import { html } from './html'
import { human } from './human'
import { json } from './json'
import { markdown } from './markdown'
import { sarif } from './sarif'

/** What a format needs beside the report. */
export interface FormatOptions {
  colors: boolean
  /** The text of a file of the report; undefined where it cannot be read. */
  source(file: string): string | undefined
  /** The checkout that a pull request is of, where this runs in GitHub Actions: its annotations name files from there. */
  workspace?: string
}

/** Every way to write a report. */
export const formats = { human, json, sarif, github, markdown, html } satisfies Record<
  string,
  (report: Report, options: FormatOptions) => string
>

export type Format = keyof typeof formats
