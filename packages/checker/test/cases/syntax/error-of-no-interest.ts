// A file that has nothing to do with Taro need not be parsed
const broken = = 1
