// With failClosed every API rejects, throws or registers nothing
export default {
  plugins: [['taro-capability/plugin', { failClosed: true }]]
}
