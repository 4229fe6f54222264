// With taro-capability's plugin a test of existence is answered as supports() answers it
export default {
  plugins: ['taro-capability/plugin']
}
