// With taro-capability's plugin canIUse() is right about a variable as well
export default { plugins: ['taro-capability/plugin'] }
