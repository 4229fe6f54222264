import { createTransform, finish, type Transform, type TransformOptions } from '@taro-capability/transform'
import MagicString from 'magic-string'

/** How the sources of a build are to be read: plain data, which travels to the workers of bundlers as JSON. */
export interface SourceSettings {
  transform: TransformOptions
  /** What stands for identifiers in our own modules, where the bundler itself replaces nothing. */
  constants?: Readonly<Record<string, string>>
}

/** The sources of one build. */
export interface Sources extends Pick<Transform, 'transform' | 'refresh'> {
  /** Whether a file may be changed at all: most of what a build reads is Taro's own. */
  concerns(file: string): boolean
  readonly settings: SourceSettings
}

const TAROS_MODULES = /[\\/]node_modules[\\/]@tarojs[\\/]/
const OUR_MODULES = /[\\/]node_modules[\\/]@?taro-capability[\\/]/
const CONSTANTS = /\bprocess\.env\.TARO_ENV\b|\b__TARO_CAPABILITY_\w+__\b/g

/** Sets the build's constants in our own modules, and transforms those of the app. */
export function createSources(settings: SourceSettings): Sources {
  const { constants } = settings
  const { transform, refresh } = createTransform(settings.transform)
  return {
    settings,
    refresh,
    concerns: (file) => !TAROS_MODULES.test(file) && (constants !== undefined || !OUR_MODULES.test(file)),
    transform: async (code, file) => (constants && OUR_MODULES.test(file) ? setConstants(code, file, constants) : transform(code, file))
  }
}

function setConstants(code: string, file: string, constants: Readonly<Record<string, string>>) {
  const magic = new MagicString(code)
  magic.replace(CONSTANTS, (name) => constants[name] ?? name)
  return finish(magic, file, { warnings: [], dependencies: [] })
}
