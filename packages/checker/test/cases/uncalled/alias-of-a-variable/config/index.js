const { resolve } = require('path')

const source = resolve(process.cwd(), 'src')

module.exports = { alias: { '~utils': resolve(source, 'utils') } }
