import type { Compiler, WebpackPluginInstance } from 'webpack'
import { checkNode } from '../checkNode'
import { checks, validateOptions, type ResolverOptions } from '../options'
import { esmFile } from '../packages'
import { createReporter } from '../reporter'
import { createWork, type BuildWork } from '../work'
import type { LoaderOptions } from './loader'

const NAME = 'taro-capability'

/**
 * The resolver for webpack 5, for projects outside Taro.
 *
 * @example plugins: [new TaroCapabilityPlugin({ platform: 'h5' })]
 * @throws ConfigurationError where Node is too old, an option is wrong, or a registered adapter is not installed or lacks an export
 */
export class TaroCapabilityPlugin implements WebpackPluginInstance {
  readonly #options: ResolverOptions

  constructor(options: ResolverOptions = {}) {
    checkNode()
    this.#options = validateOptions<ResolverOptions>(options, checks)
  }

  /** Called by webpack. */
  apply(compiler: Compiler): void {
    new WorkPlugin(createWork(this.#options, compiler.context, esmFile)).apply(compiler)
  }
}

/** The plugin around some work: Taro's builds have work of their own. */
export class WorkPlugin implements WebpackPluginInstance {
  readonly #work: BuildWork

  constructor(work: BuildWork) {
    this.#work = work
  }

  apply(compiler: Compiler): void {
    const work = this.#work
    const report = createReporter()
    // Not `beforeCompile`: a child compiler has the taps of that one as well, and is no build of its own.
    compiler.hooks.compile.tap(NAME, () => {
      work.refresh()
      report.begin()
    })
    compiler.hooks.normalModuleFactory.tap(NAME, ({ hooks }) =>
      hooks.beforeResolve.tap(NAME, (data) => {
        data.request = work.redirect(data.request, data.contextInfo.issuer) ?? data.request
      })
    )
    const options: LoaderOptions = { work, report, settings: work.settings }
    compiler.options.module.rules.push({
      test: /\.([cm]?[jt]sx?|vue)$/,
      exclude: (file) => !work.concerns(file),
      enforce: 'pre',
      use: { loader: require.resolve('./loader'), options }
    })
  }
}
