import type { TransformOptions } from '@taro-capability/transform'
import type { LoaderContext } from 'webpack'
import { createTransform } from './transform'

/** Transforms one source for webpack. */
export default function loader(this: LoaderContext<TransformOptions>, source: string): void {
  const callback = this.async()
  createTransform(this.getOptions())
    .apply(source, this.resourcePath)
    .then((transformed) => {
      for (const warning of transformed?.warnings ?? []) this.emitWarning(new Error(warning))
      for (const file of transformed?.dependencies ?? []) this.addDependency(file)
      callback(null, transformed?.code ?? source, transformed?.map as never)
    }, callback)
}
