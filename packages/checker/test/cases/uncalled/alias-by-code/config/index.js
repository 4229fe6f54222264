module.exports = { alias: require('./aliases').read() }
