import { TESTS } from '@taro-capability/checker'
import type { ESLint, Linter } from 'eslint'
import { name, version } from '../package.json'
import { noUnsupportedApi } from './rule'

/** The plugin's name and version, by which ESLint knows it. */
export const meta = { name, version }

/** The rules, by name. */
export const rules = { 'no-unsupported-api': noUnsupportedApi }

/** Configurations for eslint.config.js. https://eslint.org/docs/latest/use/configure/plugins */
export const configs = {
  /** The rule, as an error; tests, which run elsewhere than on a target, are left out. */
  recommended: {
    name: 'taro-capability/recommended',
    ignores: TESTS,
    plugins: { 'taro-capability': { meta, rules } as ESLint.Plugin },
    rules: { 'taro-capability/no-unsupported-api': 'error' }
  } satisfies Linter.Config
}

/**
 * The plugin, for eslint.config.js.
 *
 * @example export default [capability.configs.recommended, { settings: { 'taro-capability': { targets: ['weapp@2.10.0', 'h5'] } } }]
 */
export default { meta, rules, configs }
