import type { Definition, Modules } from './modules'
import { fileOf, type Locate } from './packages'

/** What the plugin of the app's framework adds to the Taro object: the hooks, and what only one framework has. */
export type ReadFramework = (api: string) => { definition: Definition; condition?: string } | undefined

export const frameworkPackages = ['@tarojs/plugin-framework-react', '@tarojs/plugin-framework-vue3']

export const frameworkRuntime = (locate: Locate, name: 'react' | 'vue3') =>
  fileOf(locate(`@tarojs/plugin-framework-${name}`), 'dist/runtime.js')

export function readFrameworks(modules: Modules, locate: Locate): ReadFramework {
  const [react, vue] = [frameworkRuntime(locate, 'react'), frameworkRuntime(locate, 'vue3')]
  for (const file of [react, vue]) if (!modules.find(file, 'useDidShow')) throw new Error(`${file} has no useDidShow: the hooks have moved`)
  return (api) => {
    const [inReact, inVue] = [modules.find(react, api), modules.find(vue, api)]
    if (inReact) return { definition: inReact, ...(!inVue && { condition: 'react' }) }
    return inVue && { definition: inVue, condition: 'vue3' }
  }
}
