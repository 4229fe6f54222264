// With taro-capability's plugin an API that has a contract rejects where the platform does not have it
export default {
  plugins: ['@tarojs/plugin-html', 'taro-capability/plugin']
}
