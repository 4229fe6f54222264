import { defineConfig } from '@tarojs/cli'

// The same switches as in ../private-message/config/index.ts.
const bundler = process.env.EXAMPLE_BUNDLER === 'vite' ? 'vite' : 'webpack5'
const stock = process.env.EXAMPLE_STOCK === 'true'
const outputRoot = process.env.EXAMPLE_OUTPUT ?? `dist/${process.env.TARO_ENV}`

export default defineConfig({
  projectName: 'vue3',
  framework: 'vue3',
  compiler: bundler === 'vite' ? 'vite' : { type: 'webpack5', prebundle: { enable: false } },
  plugins: stock ? [] : ['taro-capability/plugin'],
  sourceRoot: 'src',
  outputRoot,
  designWidth: 750,
  deviceRatio: { 640: 1.17, 750: 1, 828: 0.905 },
  cache: { enable: false },
  alias: stock ? { 'taro-capability': require.resolve('../src/stock.ts') } : {},
  h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' } }
})
