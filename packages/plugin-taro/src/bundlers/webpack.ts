import type { IPluginContext } from '@tarojs/service'
import type { SourceTransform } from '../transform'

/** Gives Taro's webpack 5 the aliases, and a loader that sees each source before Taro's Babel plugins do. */
export function wireWebpack(ctx: IPluginContext, alias: Record<string, string>, { options }: SourceTransform): void {
  ctx.modifyWebpackChain(({ chain }) => {
    for (const [specifier, file] of Object.entries(alias)) chain.resolve.alias.set(`${specifier}$`, file)
    chain.module
      .rule('taro-capability')
      .test(/\.([cm]?[jt]sx?|vue)$/)
      .enforce('pre')
      .use('taro-capability')
      .loader(require.resolve('./webpack-loader'))
      .options(options)
  })
}
