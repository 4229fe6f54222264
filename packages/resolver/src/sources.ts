import { createTransform, finish, type Transform, type TransformOptions } from '@taro-capability/transform'
import MagicString from 'magic-string'
import { readFileSync } from 'node:fs'

/** How the sources of a build are to be read: plain data, which travels to the workers of bundlers as JSON. */
export interface SourceSettings {
  transform: TransformOptions
  /** What stands for identifiers in our own modules, where the bundler itself replaces nothing. */
  constants?: Readonly<Record<string, string>>
}

/** The sources of one build. */
export interface Sources extends Pick<Transform, 'transform' | 'refresh'> {
  /** Whether a file may be changed at all, for bundlers that can spare those that may not: most packages have nothing to do with Taro. */
  concerns(file: string): boolean
  readonly settings: SourceSettings
}

const TAROS_MODULES = /[\\/]node_modules[\\/]@tarojs[\\/]/
const IN_PACKAGE = /[\\/]node_modules[\\/]/
const OUR_MODULES = /[\\/]node_modules[\\/]@?taro-capability[\\/]/
const CONSTANTS = /\bprocess\.env\.TARO_ENV\b|\b__TARO_CAPABILITY_\w+__\b/g

/** Sets the build's constants in our own modules, and transforms those of the app. */
export function createSources(settings: SourceSettings): Sources {
  const { constants } = settings
  const { transform, refresh } = createTransform(settings.transform)
  return {
    settings,
    refresh,
    concerns(file) {
      if (OUR_MODULES.test(file)) return constants !== undefined
      return !IN_PACKAGE.test(file) || (!TAROS_MODULES.test(file) && namesTaro(file))
    },
    transform: async (code, file) => (constants && OUR_MODULES.test(file) ? setConstants(code, file, constants) : transform(code, file))
  }
}

function namesTaro(file: string): boolean {
  try {
    const text = readFileSync(file)
    return text.includes('@tarojs/taro') || text.includes('taro-capability')
  } catch {
    // A virtual module.
    return true
  }
}

function setConstants(code: string, file: string, constants: Readonly<Record<string, string>>) {
  const magic = new MagicString(code)
  magic.replace(CONSTANTS, (name) => constants[name] ?? name)
  return finish(magic, file, { warnings: [], dependencies: [], hasEffects: false })
}
