
// require('./statistics')
  // import './statistics'
export default () => null
