import { parseTarget, type Level, type Target } from '@taro-capability/checker'
import type { Rule } from 'eslint'

/** What eslint.config.js says of the rule, read. */
export interface Settings {
  /** Missing: what the project's scripts and Taro config say. */
  targets: Target[] | undefined
  level: Level
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info']

/** The form of the rule's options, which ESLint holds against them. https://eslint.org/docs/latest/extend/custom-rules#options-schemas */
export const schema: Rule.RuleMetaData['schema'] = [
  {
    type: 'object',
    properties: {
      targets: { type: 'array', items: { type: 'string' }, minItems: 1 },
      level: { enum: [...LEVELS] }
    },
    additionalProperties: false
  }
]

/**
 * @param settings `settings['taro-capability']`: `{ targets: ['weapp@2.10.0', 'h5'], level: 'warning' }`; both may be missing
 * @param options of the rule, in the same form, which come first
 * @throws TypeError naming the setting that is wrong, and what it can be
 */
export function readSettings(settings: unknown = {}, options: object = {}): Settings {
  if (typeof settings !== 'object' || settings === null) return refuse(`must be an object, { targets: ['h5'] }`)
  const { targets, level = 'warning', ...others } = { ...settings, ...options } as Record<string, unknown>
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
  throw new TypeError(`taro-capability in eslint.config.js: ${reason}`)
}
