import type { LoaderContext } from 'webpack'
import { createTransform, type TransformOptions } from './transform'

/** Transforms one source for webpack; what cannot be mended becomes a warning of the build. */
export default function loader(this: LoaderContext<TransformOptions>, source: string): void {
  const transformed = createTransform(this.getOptions()).apply(source, this.resourcePath)
  for (const warning of transformed?.warnings ?? []) this.emitWarning(new Error(warning))
  this.callback(null, transformed?.code ?? source, transformed?.map as never)
}
