import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../types'

/** How many findings of an API each file may have: without lines, which every edit moves. */
export type Baseline = Record<string, Record<string, number>>

export const BASELINE = 'taro-capability-baseline.json'

/**
 * @param name as given on the command line; missing, the file of the default name counts if it is there
 * @throws Error where a file that was named is not there, or is no baseline
 */
export function readBaseline(root: string, name?: string): Baseline {
  const file = path.resolve(root, name ?? BASELINE)
  if (!existsSync(file)) {
    if (name === undefined) return {}
    throw new Error(`there is no baseline ${name}; write it with --update-baseline`)
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Baseline
  } catch (error) {
    throw new Error(`${file} is no baseline: ${(error as Error).message}; write it anew with --update-baseline`, { cause: error })
  }
}

export function writeBaseline(root: string, name: string | undefined, findings: Finding[]): string {
  const file = path.resolve(root, name ?? BASELINE)
  writeFileSync(file, `${JSON.stringify(baselineOf(findings), null, 2)}\n`)
  return file
}

export function baselineOf(findings: Finding[]): Baseline {
  const baseline: Baseline = {}
  for (const { file, api } of findings) {
    const apis = (baseline[file] ??= {})
    apis[api] = (apis[api] ?? 0) + 1
  }
  return baseline
}

/** The findings that are new: where a file has more of an API than it may, all of them are told. */
export function withoutKnown(findings: Finding[], baseline: Baseline): Finding[] {
  const now = baselineOf(findings)
  return findings.filter(({ file, api }) => now[file]![api]! > (baseline[file]?.[api] ?? 0))
}
