import { createTransform, type Transform } from '@taro-capability/transform'
import type { LoaderContext } from 'webpack'

export interface LoaderOptions {
  /** Made once by the plugin: webpack hands a loader's options over as they are, and thread-loader what JSON leaves of them. */
  build: Pick<Transform, 'options'> & Partial<Transform>
}

/** Transforms one source for webpack. */
export default function loader(this: LoaderContext<LoaderOptions>, source: string): void {
  const callback = this.async()
  const { build } = this.getOptions()
  const { transform = createTransform(build.options).transform } = build
  transform(source, this.resourcePath).then((transformed) => {
    for (const warning of transformed?.warnings ?? []) this.emitWarning(new Error(warning))
    for (const file of transformed?.dependencies ?? []) this.addDependency(file)
    callback(null, transformed?.code ?? source, transformed?.map as never)
  }, callback)
}
