import { readFileSync } from 'node:fs'
import path from 'node:path'
import { reaches } from './analysis/levels'
import { check } from './check'
import { readBaseline, withoutKnown } from './cli/baseline'
import { createCache } from './cli/cache'
import { formats } from './formats'
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
}

/** What a build is told: for a person, with code frames. */
export interface BuildCheck {
  /** How many calls will not work; those of the baseline, and those that work under a condition, are not among them. */
  findings: number
  text: string
}

/** Checks an app for one target. What has not changed since the last build is not checked again. */
export async function checkBuild({ root, sourceRoot, target }: BuildCheckOptions): Promise<BuildCheck> {
  const report = await check({ root, paths: [sourceRoot], targets: [target], cache: createCache(root) })
  const findings = report.findings.filter(({ level }) => reaches(level, 'warning'))
  const told = { ...report, findings: withoutKnown(findings, readBaseline(root)) }
  const source = (file: string) => readFileSync(path.join(root, file), 'utf8')
  return { findings: told.findings.length, text: formats.human(told, { colors: hasColors(), source }) }
}
