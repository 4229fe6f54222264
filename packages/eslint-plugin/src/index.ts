import type { ESLint } from 'eslint'
import { version } from '../package.json'
import { noUnsupportedApi } from './rule'

const base = {
  meta: { name: '@taro-capability/eslint-plugin', version },
  rules: { 'no-unsupported-api': noUnsupportedApi }
} satisfies ESLint.Plugin

/**
 * The plugin, for eslint.config.js. https://eslint.org/docs/latest/use/configure/plugins
 *
 * @example export default [capability.configs.recommended, { settings: { 'taro-capability': { targets: ['weapp@2.10.0', 'h5'] } } }]
 */
const plugin: typeof base & {
  configs: { recommended: { name: string; plugins: Record<string, ESLint.Plugin>; rules: Record<string, 'error'> } }
} = {
  ...base,
  configs: {
    /** The rule, as an error. */
    recommended: {
      name: 'taro-capability/recommended',
      plugins: {
        get 'taro-capability'() {
          return plugin
        }
      },
      rules: { 'taro-capability/no-unsupported-api': 'error' }
    }
  }
}

export default plugin
