import type { Compiler, WebpackPluginInstance } from 'webpack'
import { bundlerWork } from './bundler'
import { checkAdapter } from './checkAdapter'
import type { ResolverOptions } from './options'
import { esmFile } from './packages'
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
      const file = esmFile(module, compiler.context)
      new compiler.webpack.NormalModuleReplacementPlugin(new RegExp(`^${SEAM}$`), (resource) => (resource.request = file)).apply(compiler)
    }
    compiler.options.module.rules.push({
      test: /\.([cm]?[jt]sx?|vue)$/,
      enforce: 'pre',
      use: { loader: require.resolve('./webpack-loader'), options: this.#options as Record<string, unknown> }
    })
    compiler.hooks.beforeCompile.tap('taro-capability', () => {
      for (const adapter of Object.values(this.#options.adapters ?? {})) checkAdapter(adapter, compiler.context)
    })
  }
}
