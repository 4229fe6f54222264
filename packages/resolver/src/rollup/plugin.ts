import type { SourceMap } from 'magic-string'
import { createReporter } from '../reporter'
import type { BuildWork } from '../work'

// rollup's and vite's own types of a plugin differ with each version of theirs, and cannot be imported by all of their users.
// https://rollupjs.org/plugin-development

/** The part of rollup's and vite's plugin context that is used here. */
interface PluginContext {
  warn(message: string): void
  addWatchFile(file: string): void
  resolve(source: string, importer: string | undefined, options: { skipSelf: boolean }): Promise<{ id: string } | null>
}

/** A plugin for every version of rollup and vite. */
export interface RollupPlugin {
  name: string
  buildStart(): void
  watchChange(): void
  resolveId(this: PluginContext, source: string, importer: string | undefined): Promise<{ id: string } | null>
  transform(this: PluginContext, code: string, id: string): Promise<{ code: string; map: SourceMap; moduleSideEffects?: true } | undefined>
}

/** @param makeWork called when the first build begins */
export function createPlugin(makeWork: (root: string) => BuildWork): RollupPlugin & { begin(root: string): BuildWork } {
  let work: BuildWork | undefined
  const begin = (root: string) => (work ??= makeWork(root))
  const report = createReporter()
  return {
    name: 'taro-capability',
    begin,
    buildStart() {
      begin(process.cwd()).refresh()
      report.begin()
    },
    // In a watching build, and on vite's development server, whose one build never ends.
    watchChange: report.begin,
    async resolveId(source, importer) {
      const target = begin(process.cwd()).redirect(source, importer ?? '')
      // The bundler's own resolver knows more of a file than its path: that a package has no side effects.
      return target === undefined ? null : this.resolve(target, importer, { skipSelf: true })
    },
    async transform(code, id) {
      const [file, query] = id.split('?')
      // What a query asks for is no source, or, of a Vue component, was transformed with the whole file.
      const isSource = !id.includes('\0') && !query
      const transformed = isSource ? await begin(process.cwd()).transform(code, file!) : undefined
      for (const warning of report.fresh(transformed?.warnings ?? [])) this.warn(warning)
      for (const name of transformed?.dependencies ?? []) this.addWatchFile(name)
      if (!transformed) return undefined
      const { hasEffects, map } = transformed
      return { code: transformed.code, map, ...(hasEffects && { moduleSideEffects: true }) }
    }
  }
}
