import { isAtLeast } from './analysis/levels'
import { check } from './check'
import { readBaseline, withoutKnown } from './baseline'
import { createCache } from './cache'
import { buildSummary } from './formats/build'
import { hasColors } from './formats/colors'
import type { Target } from './types'

/** A build that wants to know what will not work in it. */
export interface BuildCheckOptions {
  /** Folder of the app. */
  root: string
  /** Its sources, `src`. */
  sourceRoot: string
  /** What is being built. */
  target: Target
  /** Whether the plugin's option of this name is on: a config file may compute it. */
  failClosed: boolean
}

/** What a build reports. */
export interface BuildCheck {
  /** How many calls will not work; those of the baseline, and those that work under a condition, are not among them. */
  findings: number
  /** A summary of 15 lines at most. */
  text: string
}

/** Checks an app for one target. What has not changed since the last build is not checked again. */
export async function checkBuild({ root, sourceRoot, target, failClosed }: BuildCheckOptions): Promise<BuildCheck> {
  const report = await check({ root, paths: [sourceRoot], targets: [target], cache: createCache(root), plugin: { failClosed } })
  const findings = report.findings.filter(({ level }) => isAtLeast(level, 'warning'))
  const reported = { ...report, findings: withoutKnown(findings, readBaseline(root)) }
  return { findings: reported.findings.length, text: buildSummary(reported, hasColors()) }
}
