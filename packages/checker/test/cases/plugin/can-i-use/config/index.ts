// With taro-capability's plugin canIUse() tells the truth by a variable as well
export default { plugins: ['taro-capability/plugin'] }
