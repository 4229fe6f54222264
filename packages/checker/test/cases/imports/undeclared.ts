// A Taro that nothing declares is not the module
declare const console: Console

// @ts-expect-error left over
console.log(Taro.login())
