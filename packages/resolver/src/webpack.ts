import type { Compiler, WebpackPluginInstance } from 'webpack'
import { bundlerWork, type BundlerWork } from './bundler'
import { checkAdapter } from './checkAdapter'
import type { ResolverOptions } from './options'
import { esmFile } from './packages'
import { ADAPTER_SPECIFIER } from './platforms'

/**
 * The resolver for webpack 5, for projects outside Taro.
 *
 * @example plugins: [new TaroCapabilityPlugin({ platform: 'h5' })]
 * @throws TypeError where an option is wrong; the build fails where a registered adapter lacks an export
 */
export class TaroCapabilityPlugin implements WebpackPluginInstance {
  readonly #options: ResolverOptions
  readonly #work: BundlerWork

  constructor(options: ResolverOptions = {}) {
    this.#options = options
    this.#work = bundlerWork(options)
  }

  /** Called by webpack. */
  apply(compiler: Compiler): void {
    const work = this.#work
    const { module } = work
    if (module !== ADAPTER_SPECIFIER) {
      const file = esmFile(module, compiler.context)
      new compiler.webpack.NormalModuleReplacementPlugin(
        new RegExp(`^${ADAPTER_SPECIFIER}$`),
        (resource) => (resource.request = file)
      ).apply(compiler)
    }
    compiler.options.module.rules.push({
      test: /\.([cm]?[jt]sx?|vue)$/,
      enforce: 'pre',
      use: { loader: require.resolve('./webpack-loader'), options: { work, options: this.#options } }
    })
    compiler.hooks.beforeCompile.tap('taro-capability', () => {
      work.refresh()
      for (const adapter of Object.values(this.#options.adapters ?? {})) checkAdapter(adapter, compiler.context)
    })
  }
}
