import { parseTarget, type Level, type Target } from '@taro-capability/checker'

/** `settings['taro-capability']` of eslint.config.js, read. */
export interface Settings {
  /** Missing: what the project's scripts and Taro config say. */
  targets: Target[] | undefined
  level: Level
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info']

/**
 * @param settings `{ targets: ['weapp@2.10.0', 'h5'], level: 'warning' }`; both may be missing
 * @throws TypeError naming the setting that is wrong, and what it can be
 */
export function readSettings(settings: unknown = {}): Settings {
  if (typeof settings !== 'object' || settings === null) return refuse(`must be an object, { targets: ['h5'] }`)
  const { targets, level = 'warning', ...others } = settings as Record<string, unknown>
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) return refuse(`there is no "${unknown}"; there are targets and level`)
  const known = LEVELS.find((one) => one === level)
  if (!known) return refuse(`level must be one of ${LEVELS.join(', ')}, not ${JSON.stringify(level)}`)
  return { targets: targets === undefined ? undefined : readTargets(targets), level: known }
}

function readTargets(targets: unknown): Target[] {
  const isList = Array.isArray(targets) && targets.length > 0 && targets.every((target) => typeof target === 'string')
  if (!isList) return refuse(`targets must be a list, ['weapp@2.10.0', 'h5'], not ${JSON.stringify(targets)}`)
  try {
    return targets.map(parseTarget)
  } catch (error) {
    return refuse((error as Error).message)
  }
}

function refuse(reason: string): never {
  throw new TypeError(`settings['taro-capability'] of eslint.config.js: ${reason}`)
}
