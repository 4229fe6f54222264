import { preloadFile } from '../modules'
import type { PluginOptions } from '../options'

/** Environment variable that carries the plugin's options into metro's process. */
export const OPTIONS_VARIABLE = 'TARO_CAPABILITY_OPTIONS'

/** Makes metro's process, and its workers, load our preload. https://nodejs.org/api/cli.html#node_optionsoptions */
export function wireRn(options: PluginOptions): void {
  const preload = `--require ${JSON.stringify(preloadFile())}`
  process.env[OPTIONS_VARIABLE] = JSON.stringify(options)
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, preload].filter(Boolean).join(' ')
}
