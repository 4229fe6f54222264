import { defineConfig } from '@tarojs/cli'

// Both Taro bundlers and both ways of building are shown by one app; a project of yours has one of each.
const bundler = process.env.EXAMPLE_BUNDLER === 'vite' || process.env.TARO_ENV === 'harmony' ? 'vite' : 'webpack5'
const stock = process.env.EXAMPLE_STOCK === 'true'
const guarded = process.env.EXAMPLE_UNGUARDED === 'true' ? 'never' : 'guarded'
const outputRoot = process.env.EXAMPLE_OUTPUT ?? `dist/${process.env.TARO_ENV}`

export default defineConfig({
  projectName: 'private-message',
  framework: 'react',
  compiler: bundler === 'vite' ? 'vite' : { type: 'webpack5', prebundle: { enable: false } },
  plugins: [
    ...(process.env.TARO_ENV === 'harmony' ? ['@tarojs/plugin-platform-harmony-ets'] : []),
    ...(stock ? [] : [['taro-capability/plugin', { failClosed: true }] as [string, object]])
  ],
  sourceRoot: 'src',
  outputRoot,
  designWidth: 750,
  deviceRatio: { 640: 1.17, 750: 1, 828: 0.905 },
  cache: { enable: false },
  alias: {
    guarded: require.resolve(`../src/pages/forms/guarded/${guarded}.ts`),
    // The longer name first: an alias also takes what begins with it.
    ...(stock
      ? { 'taro-capability/private-message': require.resolve('../src/stock.ts'), 'taro-capability': require.resolve('../src/stock.ts') }
      : {})
  },
  // Taro's dev server serves from the root alone.
  h5: {
    publicPath: process.env.NODE_ENV === 'development' ? '/' : './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // Chunks are counted instead of named after their files, so that the outputs of two apps can be compared.
    webpackChain: (chain) => void chain.merge({ optimization: { chunkIds: 'natural', moduleIds: 'natural' } })
  },
  rn: { appName: 'PrivateMessage', output: { android: `${outputRoot}/index.bundle`, androidAssetsDest: outputRoot } },
  harmony: { projectPath: outputRoot, hapName: 'entry', name: 'default' }
})
