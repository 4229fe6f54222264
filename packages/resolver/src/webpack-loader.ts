import type { LoaderContext } from 'webpack'
import { bundlerWork, type BundlerWork } from './bundler'
import type { ResolverOptions } from './options'

export interface LoaderOptions {
  /** Made once by the plugin: webpack hands a loader's options over as they are, and thread-loader what JSON leaves of them. */
  work: Partial<BundlerWork>
  options: ResolverOptions
}

/** Transforms one source for webpack. */
export default function loader(this: LoaderContext<LoaderOptions>, source: string): void {
  const callback = this.async()
  const { work, options } = this.getOptions()
  const { transform = bundlerWork(options).transform } = work
  transform(source, this.resourcePath).then((transformed) => {
    for (const file of transformed?.dependencies ?? []) this.addDependency(file)
    callback(null, transformed?.code ?? source, transformed?.map as never)
  }, callback)
}
