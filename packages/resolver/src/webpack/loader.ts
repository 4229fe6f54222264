import type { LoaderContext } from 'webpack'
import type { createReporter } from '../reporter'
import { createSources, type Sources, type SourceSettings } from '../sources'

/** Made once by the plugin: webpack hands a loader's options over as they are, and thread-loader what JSON leaves of them. */
export interface LoaderOptions {
  work: Partial<Sources>
  report: Partial<ReturnType<typeof createReporter>>
  settings: SourceSettings
}

/** Transforms one source for webpack. */
export default function loader(this: LoaderContext<LoaderOptions>, source: string): void {
  const callback = this.async()
  const { work, report, settings } = this.getOptions()
  const { transform = createSources(settings).transform } = work
  const { fresh = (warnings: string[]) => warnings } = report
  transform(source, this.resourcePath).then((transformed) => {
    for (const warning of fresh(transformed?.warnings ?? [])) this.emitWarning(new Error(warning))
    for (const file of transformed?.dependencies ?? []) this.addDependency(file)
    if (transformed?.hasEffects && this._module?.factoryMeta) this._module.factoryMeta.sideEffectFree = false
    callback(null, transformed?.code ?? source, transformed?.map as never)
  }, callback)
}
