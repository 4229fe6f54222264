import { transformSync } from '@babel/core'

/** Options of babel-plugin-transform-taroapi, as a platform's build gives them. */
export interface Rewriting {
  packageName: string
  apis?: Set<string>
  definition?: unknown
}

/** An app that names every API as an app does, and asks stock Taro of each. */
export function appSource(names: string[]): string {
  const members = (value: (name: string) => string) => names.map((name) => `${name}: () => ${value(name)}`).join(',\n')
  return `import Taro from '@tarojs/taro'
export const eventCenter = () => Taro.eventCenter
export const lookUp = {\n${members((name) => `Taro.${name}`)}\n}
export const literal = {\n${members((name) => `Taro.canIUse('${name}')`)}\n}
export const variable = (name) => Taro.canIUse(name)
`
}

/** What Taro's own plugin makes of the app's source before it is bundled. */
export function rewrite(source: string, rewriting: Rewriting): string {
  // Each run has its own sets: the plugin adds to the one it is given.
  const plugin = [require.resolve('babel-plugin-transform-taroapi'), rewriting]
  const result = transformSync(source, { plugins: [plugin], configFile: false, babelrc: false, compact: false })
  if (!result?.code) throw new Error('babel-plugin-transform-taroapi gave no code for the app')
  return result.code
}
