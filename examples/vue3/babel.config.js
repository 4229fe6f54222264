module.exports = {
  presets: [['taro', { framework: 'vue3', ts: true, compiler: process.env.EXAMPLE_BUNDLER === 'vite' ? 'vite' : 'webpack5' }]]
}
