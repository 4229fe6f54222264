import type { IPluginContext } from '@tarojs/service'
import type { Compiler } from 'webpack'
import { TAROS_OWN, type BundlerWiring } from '../platform'

/** Gives Taro's webpack 5 the aliases, and a loader that sees each source before Taro's Babel plugins do. */
export function wireWebpack(ctx: IPluginContext, { alias, standIn, transform }: BundlerWiring): void {
  ctx.modifyWebpackChain(({ chain, webpack }) => {
    for (const [specifier, file] of Object.entries(alias)) chain.resolve.alias.set(`${specifier}$`, file)
    if (standIn) {
      const keepStock = (resource: { contextInfo: { issuer: string }; request: string }) => {
        if (TAROS_OWN.test(resource.contextInfo.issuer)) resource.request = standIn.stock
      }
      chain.plugin('taro-capability').use(webpack.NormalModuleReplacementPlugin, [/^@tarojs\/taro$/, keepStock])
    }
    // In watch mode an import may lead to another file in the next build.
    chain.plugin('taro-capability-refresh').use({
      apply: ({ hooks }: Compiler) => hooks.beforeCompile.tap('taro-capability', transform.refresh)
    })
    chain.module
      .rule('taro-capability')
      .test(/\.([cm]?[jt]sx?|vue)$/)
      .enforce('pre')
      .use('taro-capability')
      .loader(require.resolve('./webpack-loader'))
      .options({ build: transform })
  })
}
