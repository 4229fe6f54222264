import type { Report } from '../types'
import { github } from './github'
import { html } from './html'
import { human } from './human'
import { json } from './json'
import { markdown } from './markdown'
import type { FormatOptions } from './options'
import { sarif } from './sarif'

/** Every way to write a report. */
export const formats = { human, json, sarif, github, markdown, html } satisfies Record<
  string,
  (report: Report, options: FormatOptions) => string
>

export type Format = keyof typeof formats
