module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: process.env.EXAMPLE_BUNDLER === 'vite' ? 'vite' : 'webpack5' }]]
}
