import path from 'node:path'
import type { Plugin } from 'rollup'
import { bundlerWork } from './bundler'
import { checkAdapter } from './checkAdapter'
import type { ResolverOptions } from './options'
import { ADAPTER_SPECIFIER } from './platforms'

/**
 * The resolver for rollup, for projects outside Taro. Put it before the plugin that resolves node_modules.
 *
 * @example plugins: [taroCapability({ platform: 'h5' }), nodeResolve()]
 * @throws TypeError where an option is wrong; the build fails where a registered adapter lacks an export
 */
export function taroCapability(options: ResolverOptions = {}): Plugin {
  const { module, transform, refresh } = bundlerWork(options)
  return {
    name: 'taro-capability',
    buildStart() {
      refresh()
      for (const adapter of Object.values(options.adapters ?? {})) checkAdapter(adapter, process.cwd())
    },
    async resolveId(source, importer) {
      if (source !== ADAPTER_SPECIFIER || module === ADAPTER_SPECIFIER) return null
      // Ours lie beside the package that asks; third parties' are the app's.
      const resolveFrom = (from: string | undefined) => this.resolve(module, from, { skipSelf: true })
      return (await resolveFrom(importer)) ?? resolveFrom(path.join(process.cwd(), 'index.js'))
    },
    async transform(code, id) {
      const transformed = id.includes('\0') ? undefined : await transform(code, id.split('?')[0]!)
      for (const file of transformed?.dependencies ?? []) this.addWatchFile(file)
      return transformed
    }
  }
}
