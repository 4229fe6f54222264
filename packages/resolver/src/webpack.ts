import type { Compiler, WebpackPluginInstance } from 'webpack'
import { bundlerWork } from './bundler'
import { checkAdapter } from './checkAdapter'
import type { ResolverOptions } from './options'
import { packageFolder } from './packages'
import { SEAM } from './platforms'

/**
 * The resolver for webpack 5, for projects outside Taro.
 *
 * @example plugins: [new TaroCapabilityPlugin({ platform: 'h5' })]
 * @throws TypeError where an option is wrong; the build fails where a registered adapter lacks an export
 */
export class TaroCapabilityPlugin implements WebpackPluginInstance {
  readonly #options: ResolverOptions

  constructor(options: ResolverOptions = {}) {
    bundlerWork(options)
    this.#options = options
  }

  /** Called by webpack. */
  apply(compiler: Compiler): void {
    const { module } = bundlerWork(this.#options)
    if (module !== SEAM) {
      const folder = packageFolder(module, compiler.context)
      new compiler.webpack.NormalModuleReplacementPlugin(new RegExp(`^${SEAM}$`), (resource) => (resource.request = folder)).apply(compiler)
    }
    compiler.options.module.rules.push({
      test: /\.([cm]?[jt]sx?|vue)$/,
      enforce: 'pre',
      use: { loader: require.resolve('./webpack-loader'), options: this.#options as Record<string, unknown> }
    })
    compiler.hooks.beforeCompile.tapPromise('taro-capability', async () => {
      for (const adapter of Object.values(this.#options.adapters ?? {})) await checkAdapter(adapter, compiler.context)
    })
  }
}
