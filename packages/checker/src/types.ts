import type { Platform } from '@taro-capability/support-data'

/** How bad a call is: it throws, hangs or looks like one that worked; it does nothing; it works under a condition. */
export type Level = 'error' | 'warning' | 'info'

/** What is built: a platform and, for `weapp`, the lowest base library of its users. Written `h5`, `weapp@2.10.0`. */
export interface Target {
  platform: Platform
  minimum?: string
}

/** What is wrong with one use on one target. */
export interface Problem {
  /** As written: `weapp@2.10.0`. */
  target: string
  level: Level
  /** What happens there: `not on h5 (stub: resolves as success in production)`. */
  what: string
  /** The lowest base library that has it, where that is the matter. */
  since?: string
  /** Why the level is lower than what happens deserves: `caught by try`, `behind \`isWeapp\`, which could not be followed`. */
  because?: string
}

/** An edit of the file that guards the use. */
export interface Fix {
  /** Offsets into the text of the file, in UTF-16 units. */
  range: [number, number]
  text: string
}

/** One use of an API that does not work on every target. */
export interface Finding {
  /** Relative to the root, with `/`. */
  file: string
  /** Lines and columns from 1; the end is behind the last character. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** `authPrivateMessage`, a field as `updateShareMenu.object.isPrivateMessage`, a global's member as `wx.login`. */
  api: string
  /** As the source writes it: `Taro.authPrivateMessage`. */
  text: string
  /** The worst of its problems. */
  level: Level
  /** At least one, in the order of the targets. */
  problems: Problem[]
  /** What to write instead: `guard it: if (supports('authPrivateMessage')) …`. */
  advice: string
  /** The API's documentation. */
  url?: string
  fixes: Fix[]
  /** There where it is in code that nothing in the project calls: its problems are `info`. */
  uncalled?: true
}

/** Something about a file that is not a finding: it could not be read or parsed, a comment ignores nothing, data is missing. */
export interface Notice {
  file: string
  line: number
  column: number
  kind: 'unreadable' | 'syntax' | 'unused-ignore' | 'ignore-without-reason' | 'no-data' | 'no-taro'
  /** One sentence. */
  message: string
  /** In how many places it is so, where these are more than the one that is named, which is the first. */
  count?: number
}

/** What a check found. */
export interface Report {
  /** Folder that the files are relative to. */
  root: string
  targets: string[]
  /** Sorted by file, line and column. */
  findings: Finding[]
  notices: Notice[]
  /** How many uses are in code that nothing in the project calls, whether the findings still list them or a level has left them out. */
  uncalled: number
  /** Files looked at. */
  files: number
  milliseconds: number
}
