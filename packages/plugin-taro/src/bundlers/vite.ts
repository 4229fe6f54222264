import type { IPluginContext } from '@tarojs/service'
import type { Plugin } from 'vite'
import { TAROS_OWN, type BundlerWiring } from '../platform'

/** The same for Taro's vite: web, mini programs and harmony. */
export function wireVite(ctx: IPluginContext, { alias, standIn, transform }: BundlerWiring): void {
  const plugin: Plugin = {
    name: 'taro-capability',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: Object.entries(alias).map(([specifier, replacement]) => ({ find: exactly(specifier), replacement })) }
    }),
    buildStart: () => transform.refresh(),
    // Taro's alias has led `@tarojs/taro` to ours by now.
    resolveId: (source, importer) => (standIn && source === standIn.ours && TAROS_OWN.test(importer ?? '') ? standIn.stock : undefined),
    async transform(code, id) {
      const [file, query] = id.split('?')
      // Vite plugins ask for parts of a file by a query; a script of a Vue component is the one part that matters.
      const transformed = query && !/\bvue&type=script\b/.test(query) ? undefined : await transform.transform(code, file!)
      for (const warning of transformed?.warnings ?? []) this.warn(warning)
      for (const file of transformed?.dependencies ?? []) this.addWatchFile(file)
      return transformed
    }
  }
  ctx.modifyViteConfig(({ viteConfig }) => viteConfig.plugins.unshift(plugin))
}

const exactly = (specifier: string) => new RegExp(`^${specifier}$`)
