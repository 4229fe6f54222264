import type { LoaderContext } from 'webpack'
import { bundlerWork } from './bundler'
import type { ResolverOptions } from './options'

/** Transforms one source for webpack. */
export default function loader(this: LoaderContext<ResolverOptions>, source: string): void {
  const callback = this.async()
  bundlerWork(this.getOptions())
    .transform(source, this.resourcePath)
    .then((transformed) => {
      for (const file of transformed?.dependencies ?? []) this.addDependency(file)
      callback(null, transformed?.code ?? source, transformed?.map as never)
    }, callback)
}
