import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { worst } from './analysis/levels'
import { platformOf } from './targets'
import type { Finding, Problem } from './types'

/** How often each file may use an API that a platform lacks: without lines, which every edit moves. */
export type Baseline = Record<string, Record<string, Record<string, number>>>

/** What a check was about: a baseline keeps what it says of all else. */
export interface Scope {
  files: ReadonlySet<string>
  platforms: ReadonlySet<string>
}

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
  const baseline = parsed(readFileSync(file, 'utf8'))
  if (!baseline) throw new Error(`${file} is no baseline; write it anew with --update-baseline`)
  return baseline
}

function parsed(text: string): Baseline | undefined {
  try {
    const baseline: unknown = JSON.parse(text)
    const isRecord = (value: unknown, isMember: (member: unknown) => boolean) =>
      typeof value === 'object' && value !== null && Object.values(value).every(isMember)
    const isNumber = (value: unknown) => typeof value === 'number'
    return isRecord(baseline, (file) => isRecord(file, (api) => isRecord(api, isNumber))) ? (baseline as Baseline) : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes today's findings; what the file says of what was not checked stays.
 *
 * @returns the file
 */
export function writeBaseline(root: string, name: string | undefined, findings: Finding[], scope: Scope): string {
  const file = path.resolve(root, name ?? BASELINE)
  const before = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : undefined
  const baseline = baselineOf(findings)
  for (const [place, api, platform, count] of entriesOf(before ?? {})) {
    if (!scope.files.has(place) || !scope.platforms.has(platform)) add(baseline, place, api, platform, count)
  }
  replaceFile(file, `${JSON.stringify(sorted(baseline), null, 2)}\n`)
  return file
}

/** Writes a file as a whole or not at all: where that fails, the old one is still there. */
function replaceFile(file: string, text: string): void {
  const next = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(next, text)
    renameSync(next, file)
  } finally {
    rmSync(next, { force: true })
  }
}

/** The findings that are new: where a file uses an API more often than it may, all of these uses are reported. */
export function withoutKnown(findings: Finding[], baseline: Baseline): Finding[] {
  const now = baselineOf(findings)
  return findings.flatMap((finding) => {
    const { file, api } = finding
    const isNew = ({ target }: Problem) => count(now, file, api, platformOf(target)) > count(baseline, file, api, platformOf(target))
    const problems = finding.problems.filter(isNew)
    return problems.length > 0 ? [{ ...finding, problems, level: worst(problems.map(({ level }) => level)) }] : []
  })
}

/** How many entries allow more than there is. */
export function countStale(findings: Finding[], baseline: Baseline, { files, platforms }: Scope): number {
  const now = baselineOf(findings)
  return entriesOf(baseline).filter(
    ([file, api, platform, allowed]) => files.has(file) && platforms.has(platform) && allowed > count(now, file, api, platform)
  ).length
}

function baselineOf(findings: Finding[]): Baseline {
  const baseline: Baseline = {}
  for (const { file, api, problems } of findings) for (const { target } of problems) add(baseline, file, api, platformOf(target), 1)
  return baseline
}

function add(baseline: Baseline, file: string, api: string, platform: string, more: number): void {
  const apis = (baseline[file] ??= {})
  const platforms = (apis[api] ??= {})
  platforms[platform] = (platforms[platform] ?? 0) + more
}

const count = (baseline: Baseline, file: string, api: string, platform: string) => baseline[file]?.[api]?.[platform] ?? 0

const entriesOf = (baseline: Baseline) =>
  Object.entries(baseline).flatMap(([file, apis]) =>
    Object.entries(apis).flatMap(([api, platforms]) =>
      Object.entries(platforms).map(([platform, allowed]) => [file, api, platform, allowed] as const)
    )
  )

/** So that a diff shows what has changed. */
const sorted = (baseline: Baseline): Baseline =>
  Object.fromEntries(Object.entries(baseline).sort(([one], [other]) => (one < other ? -1 : 1)))
